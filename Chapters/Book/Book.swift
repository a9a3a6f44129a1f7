import ArgumentParser
import Bookbinding
import Charts
import Course
import Foundation
import Notebook
import System
import Website

/// The course as a whole: runs its chapters, and makes and checks what stands beside their pages.
@main
struct Book: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run the chapters, and make and check what stands beside their pages.",
        subcommands: [
            RunCommand.self, ContentsCommand.self, FiguresCommand.self, CheckCommand.self, ExerciseCommand.self,
            HTMLCommand.self,
        ],
        defaultSubcommand: RunCommand.self)

    /// Exit codes: what the command says, 64 for a wrong command line, 2 for any other error.
    static func main() {
        Program.begin()
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let error where isOwn(error) {
            if let signal = Interruption.signal { Foundation.exit(128 + signal) }
            FileHandle.standardError.write(Data("error: \(Printable.text("\(FileFault(error) ?? error)"))\n".utf8))
            Foundation.exit(2)
        } catch {
            exit(withError: error)
        }
    }

    private static func isOwn(_ error: any Error) -> Bool {
        error is BookError || error is PageError || error is DrawingError || error is SiteError || error is FileFault
            || error is ProgramFault || error is FolderLock.Held || error is CocoaError
    }

    /// The package's folder.
    static func root() throws -> URL { try Chapters.packageRoot(from: #filePath) }
}

/// Which chapters a command is about.
struct Selection: ParsableArguments {
    @Option(help: "Only these chapters, such as 05,07.")
    var only: String?

    func places() throws -> [Place] {
        guard let only else { return Course.chapters }
        let numbers = try only.split(separator: ",").map { part in
            guard let number = Int(part.trimmingCharacters(in: .whitespaces)),
                Course.chapters.contains(where: { $0.number == number })
            else {
                let known = Course.chapters.map(\.label).joined(separator: ", ")
                throw ValidationError("There is no chapter \"\(part)\"; there are \(known).")
            }
            return number
        }
        return Course.chapters.filter { numbers.contains($0.number) }
    }

    func validate() throws { _ = try places() }
}
