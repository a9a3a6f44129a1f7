/// Stops the program when a caller broke the rules, and says how. Like `precondition`, but the message survives
/// optimisation: the libraries are compiled optimised, and a crash without words helps nobody.
@inlinable
public func require(
    _ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String, file: StaticString = #file,
    line: UInt = #line
) {
    if !condition() { fatalError(message(), file: file, line: line) }
}
