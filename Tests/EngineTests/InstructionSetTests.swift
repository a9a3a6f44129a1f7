import Foundation
import Testing

/// This machine's processor runs one version of each loop. The others, among them the one for any processor, are built and
/// held to the kernels' definitions by a script.
@Suite struct InstructionSetTests {
    @Test func kernelsAreRightOnTheOldestProcessor() throws {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let process = Process()
        process.executableURL = package.appendingPathComponent("Scripts/check-kernels")
        process.arguments = ["base"]
        let pipe = Pipe()
        (process.standardOutput, process.standardError) = (pipe, pipe)
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0 && output.contains(" passed, 0 failed"), "\(output)")
    }
}
