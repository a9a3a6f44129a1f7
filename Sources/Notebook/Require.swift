/// Stops the program when a chapter breaks a rule of its page, and says how. Like `precondition`, but the message
/// survives optimisation.
func require(
    _ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String, file: StaticString = #file,
    line: UInt = #line
) {
    if !condition() { fatalError(message(), file: file, line: line) }
}
