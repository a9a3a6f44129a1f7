// Feeds a reader bytes that libFuzzer makes up, guided by the code that they reach: `Scripts/fuzz FORMAT`. Ends with the
// input at fault where the reader crashes, hangs or takes too much memory.
import Foundation

@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

enum Chosen {
    static let format: UntrustedFormat = {
        let name = ProcessInfo.processInfo.environment["FORMAT"] ?? ""
        if let format = UntrustedFormat(rawValue: name) { return format }
        let names = UntrustedFormat.allCases.map(\.rawValue).joined(separator: ", ")
        FileHandle.standardError.write(Data("found the format “\(name)”, expected one of \(names)\n".utf8))
        exit(2)
    }()
}

var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
exit(
    runFuzzer(&count, &arguments) { start, count in
        let bytes = Chosen.format.sealed(Array(UnsafeBufferPointer(start: start, count: count)))
        _ = try! Chosen.format.loads(bytes)
        return 0
    })
