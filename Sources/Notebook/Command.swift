import ArgumentParser
import Foundation

extension Chapter {
    /// Runs the chapter by the command line and ends the program. Exit codes: 0 if every claim holds, 1 if one does not,
    /// 64 for a wrong command line, 2 for any other error.
    /// - Parameter threads: takes what `--threads` says; the page itself knows no engine.
    public static func main(file: StaticString = #filePath, threads: ((Int) -> Void)? = nil) -> Never {
        exit(run(CommandLine.arguments.dropFirst().map { $0 }, file: "\(file)", threads: threads))
    }

    /// The same without ending the program.
    /// - Returns: the exit code.
    static func run(
        _ arguments: [String], file: String, threads: ((Int) -> Void)?, built: Date? = SourceAge.programDate
    ) -> Int32 {
        let command: Command<Self>
        do {
            var parsed = try Command<Self>.parseAsRoot(arguments)
            guard let own = parsed as? Command<Self> else {
                return try run(&parsed)
            }
            command = own
        } catch {
            let code = Command<Self>.exitCode(for: error)
            let message = Command<Self>.fullMessage(for: error)
            FileHandle(fileDescriptor: code == .success ? STDOUT_FILENO : STDERR_FILENO).write(
                Data((message + "\n").utf8))
            return code.rawValue
        }
        do {
            if let count = command.threads { threads?(count) }
            let root = try Chapters.packageRoot(from: file)
            let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
            let age = SourceAge(built: built, memory: root.appendingPathComponent(".latent/sources"))
            for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasSuffix(".swift")
            {
                try age.check(folder.appendingPathComponent(name).path)
            }
            let name = Chapters.folderName(number: number, slug: slug)
            let press = try Press(
                Press.Job(
                    number: number, slug: slug, title: title, options: command.chapterOptions, root: root,
                    output: command.base(root).appendingPathComponent(name), usesCache: !command.noCache, built: built))
            let page = Page(press: press)
            do {
                _ = try run(page, command.chapterOptions)
                try page.close()
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

    private static func complain(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

    private static func describe(_ error: any Error) -> String {
        if let error = error as? any LocalizedError, let text = error.errorDescription { return text }
        if let error = error as? CocoaError { return error.localizedDescription }
        return String(describing: error)
    }
}

/// The command line that all chapters share.
struct Command<Content: Chapter>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "Chapter" + (Content.number < 10 ? "0" : "") + "\(Content.number)",
            abstract: "Chapter \(Content.number): \(Content.title)",
            discussion: """
                Runs the chapter on the full data and writes its page, figures, notebook and results to \
                output/\(Chapters.folderName(number: Content.number, slug: Content.slug)). That folder holds the run \
                without options: --quick writes below .latent/quick instead, and any other choice of --seed, --rows, \
                --epochs, --data or --threads below .latent/output, unless --output says where.
                """,
            subcommands: Content.subcommands)
    }

    @Flag(help: "Run the same code on a small preset, in seconds.")
    var quick = false

    @Option(help: "The seed of all randomness.")
    var seed: UInt64 = 0

    @Option(help: "Use at most this many training rows.")
    var rows: Int?

    @Option(help: "Train for this many epochs.")
    var epochs: Int?

    @Option(help: "The data set: fashion, mnist, cifar10, cifar100, or the path of a folder of images.")
    var data: String?

    @Option(help: "Write below this folder.")
    var output: String?

    @Flag(name: .customLong("no-cache"), help: "Compute everything anew.")
    var noCache = false

    @Option(help: "The number of threads to compute with; one a core by default.")
    var threads: Int?

    func validate() throws {
        for (name, value) in [("--rows", rows), ("--epochs", epochs), ("--threads", threads)] {
            if let value, value < 1 { throw ValidationError("\(name) must be at least 1, but is \(value).") }
        }
        if let threads, threads > 1024 { throw ValidationError("--threads must be at most 1024, but is \(threads).") }
        for (name, value) in [("--data", data), ("--output", output)] {
            if let value, value.isEmpty { throw ValidationError("\(name) must not be empty.") }
        }
    }

    var chapterOptions: Options {
        Options(
            quick: quick, seed: seed, rows: rows, epochs: epochs, data: ["fashion", "fashion-mnist"].contains(data) ? nil : data,
            threads: threads)
    }

    /// The folder that the chapter's own is made in. Only the run without options may change what is committed.
    func base(_ root: URL) -> URL {
        if let output { return URL(fileURLWithPath: output) }
        if quick { return root.appendingPathComponent(".latent/quick") }
        return root.appendingPathComponent(chapterOptions == .full ? "output" : ".latent/output")
    }
}
