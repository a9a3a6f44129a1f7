import Foundation
import System

/// Where the package's programs are built.
public struct Products {
    public let folder: URL

    /// Beside the running program, which was built with the others.
    public static func ofThisProgram() throws -> Products {
        let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return Products(folder: URL(fileURLWithPath: program).deletingLastPathComponent())
    }

    /// Builds what is not built or older than its sources, in the configuration that this program was built in.
    /// - Throws: `BookError` if a program does not build; the compiler has then said why.
    public func build(_ programs: [String], package: URL) throws {
        // .build/x86_64-unknown-linux-gnu/debug
        let configuration = folder.lastPathComponent
        let scratch = folder.deletingLastPathComponent().deletingLastPathComponent()
        // One program at a time is slower than all at once, unless it is the only one.
        let choice = programs.count == 1 ? ["--product", programs[0]] : []
        let outcome = try Subprocess(
            "swift",
            ["build", "--configuration", configuration, "--package-path", package.path, "--scratch-path", scratch.path]
                + choice
        ).run()
        guard outcome.ending == .exited(0) else {
            throw BookError("The chapters do not build; see above.")
        }
        for program in programs { try freshen(program, package: package) }
    }

    /// A source whose change left the machine code as it was is newer than its program even after a build, and the
    /// chapter would ask for another. A build has just found the program up to date, so it gets today's date.
    private func freshen(_ program: String, package: URL) throws {
        func modified(_ path: String) -> Date {
            (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date ?? .distantPast
        }
        let sources = package.appendingPathComponent("Chapters/\(program)").path
        let file = folder.appendingPathComponent(program).path
        let newest = (FileManager.default.enumerator(atPath: sources)?.allObjects as? [String] ?? [])
            .filter { $0.hasSuffix(".swift") }.map { modified("\(sources)/\($0)") }.max()
        if let newest, newest > modified(file) {
            try FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: file)
        }
    }
}
