import ArgumentParser
import Foundation
import System

extension Chapter {
    /// Runs the chapter by the command line and ends the program. Exit codes: 0 if every claim holds, 1 if one does
    /// not, 64 for a wrong command line, 2 for any other error.
    /// - Parameter threads: takes what `--threads` says; the page itself knows no engine.
    public static func main(file: StaticString = #filePath, threads: ((Int) -> Void)? = nil) -> Never {
        Program.begin()
        exit(run(CommandLine.arguments.dropFirst().map { $0 }, file: "\(file)", threads: threads))
    }

    /// The same without ending the program.
    /// - Returns: the exit code.
    static func run(
        _ arguments: [String], file: String, threads: ((Int) -> Void)?, built: Date? = SourceAge.programDate
    ) -> Int32 {
        let command: Command<Self>
        do {
            var parsed = try parsed(arguments)
            guard let own = parsed as? Command<Self> else {
                return try run(&parsed)
            }
            command = own
        } catch {
            let code = Command<Self>.exitCode(for: error)
            let message = Command<Self>.fullMessage(for: error)
            FileHandle(fileDescriptor: code == .success ? STDOUT_FILENO : STDERR_FILENO).write(
                Data((Printable.text(message) + "\n").utf8))
            return code.rawValue
        }
        let idle = command.choice.chosen(of: place.unused)
        guard idle.isEmpty else {
            complain("error: \(uselessness(of: idle))")
            return 64
        }
        do {
            if let count = command.choice.run.threads { threads?(count) }
            let root = try Chapters.packageRoot(from: file)
            let state = Chapters.stateFolder(root)
            let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
            let age = SourceAge(built: built, memory: state.appendingPathComponent("sources"))
            for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasSuffix(".swift")
            {
                try age.check(folder.appendingPathComponent(name).path)
            }
            let edits =
                try command.choice.base(root) == command.choice.base(root, isEdited: true)
                ? [] : Edits.files(in: root, chapter: folder)
            let press = try Press(
                Press.Job(
                    place: place, course: course, picture: picture, headlines: headlines,
                    edition: command.choice.edition,
                    options: command.choice.run.options, root: root, state: state,
                    output: try command.choice.base(root, isEdited: !edits.isEmpty)
                        .appendingPathComponent(place.folder), usesCache: !command.choice.noCache, built: built))
            let times = RunTimes.read(in: root.appendingPathComponent("output"))
            press.say(command.choice.announcement([place], times, into: press.job.output.path))
            if !edits.isEmpty { press.say(Edits.notice(edits)) }
            let page = Page(press: press)
            do {
                _ = try run(page, command.choice.run.options)
                try page.close()
                let missing = missingFacts(on: page)
                if !missing.isEmpty, command.choice.run.options == .full || command.choice.run.options == .quick {
                    throw PageError(
                        "The chapter declares what its page does not have: \(missing.joined(separator: "; ")). See "
                            + "`picture` and `headlines` of the chapter, and results.json for the names of its numbers."
                    )
                }
            } catch {
                press.stopCapture()
                throw error
            }
            try press.write(page)
            print("\nWritten: \(press.job.output.appendingPathComponent("README.md").path)")
            let failed = page.claims.filter { !$0.holds }
            for claim in failed { complain("claim does not hold: \(claim.text)") }
            return failed.isEmpty ? 0 : 1
        } catch {
            complain("error: \(describe(error))")
            return 2
        }
    }

    /// The command for these arguments. A subcommand is parsed by itself: the chapter would take options of the same
    /// name for its own, wherever they stand, and options that mean nothing to a subcommand would be passed over.
    private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
        guard let name = arguments.first, let subcommand = subcommands.first(where: { $0._commandName == name }) else {
            return try Command<Self>.parseAsRoot(arguments)
        }
        return try subcommand.parseAsRoot(Array(arguments.dropFirst()))
    }

    /// One of the chapter's subcommands, or the parser's own answer to --help. What the parser has to say is thrown.
    private static func run(_ subcommand: inout any ParsableCommand) throws -> Int32 {
        do {
            try subcommand.run()
            return 0
        } catch {
            let isOwn = subcommands.contains { ObjectIdentifier($0) == ObjectIdentifier(type(of: subcommand)) }
            guard isOwn, !(error is CleanExit), !(error is ExitCode), !(error is ValidationError) else { throw error }
            complain("error: \(describe(error))")
            return 2
        }
    }

    private static func complain(_ text: String) {
        FileHandle.standardError.write(Data((Printable.text(text) + "\n").utf8))
    }

    /// Why options are refused that would do nothing.
    private static func uselessness(of options: [RunChoice.Part]) -> String {
        let reasons = options.map { option in
            switch option {
            case .data, .side, .skipBroken: "draws its own data, so \(option.rawValue) would do nothing"
            case .epochs: "trains no network, so --epochs would do nothing"
            case .rows: "takes no part of a data set, so --rows would do nothing"
            }
        }
        let names = options.map(\.rawValue).joined(separator: " and ")
        return "Chapter \(place.number) \(reasons.joined(separator: ", and it ")). Leave out \(names)."
    }

    private static func describe(_ error: any Error) -> String {
        if let fault = FileFault(error) { return fault.description }
        if let error = error as? any LocalizedError, let text = error.errorDescription { return text }
        return String(describing: error)
    }
}

/// The command line that all chapters share.
struct Command<Content: Chapter>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "Chapter" + Content.place.label,
            abstract: "Chapter \(Content.place.number): \(Content.title)",
            discussion: """
                Runs the chapter on the full data and writes its page, figures, notebook and results to \
                output/\(Content.place.folder). That folder holds the run without options of the sources as they are \
                committed: --quick writes below .latent/quick instead, any other choice of --seed, --rows, --epochs, \
                --data or --threads below .latent/output, --edition instructor below .latent/instructor, and a run of \
                changed sources below .latent/edited, unless --output says where.
                """,
            subcommands: Content.subcommands)
    }

    @OptionGroup var choice: RunChoice
}
