import ArgumentParser
import Foundation
import System

/// What one may vary about a chapter's run on the command line: what `Options` hold.
public struct RunOptions: ParsableArguments {
    public init() {}

    @Flag(help: "Run the same code on a small preset, in seconds.")
    public var quick = false

    @Option(help: "The seed of all randomness.")
    public var seed: UInt64 = 0

    @Option(help: "Use at most this many training rows.")
    public var rows: Int?

    @Option(help: "Train for this many epochs.")
    public var epochs: Int?

    @Option(help: "The data set: fashion, mnist, cifar10, cifar100, or the path of a folder of images.")
    public var data: String?

    @Option(help: "Bring all images to this height and width.")
    public var side: Int?

    @Flag(name: .customLong("skip-broken"), help: "Leave out images that cannot be read, and count them.")
    public var skipBroken = false

    @Option(help: "The number of threads to compute with; one a core by default.")
    public var threads: Int?

    public func validate() throws {
        for (name, value) in [("--rows", rows), ("--epochs", epochs), ("--threads", threads)] {
            if let value, value < 1 { throw ValidationError("\(name) must be at least 1, but is \(value).") }
        }
        if let threads, threads > 1024 { throw ValidationError("--threads must be at most 1024, but is \(threads).") }
        if let side, !(8...256).contains(side) { throw ValidationError("--side must lie in 8…256, but is \(side).") }
        if let data, data.isEmpty { throw ValidationError("--data must not be empty.") }
    }

    public var options: Options {
        Options(
            quick: quick, seed: seed, rows: rows, epochs: epochs,
            data: ["fashion", "fashion-mnist"].contains(data) ? nil : data, threads: threads, side: side,
            skipBroken: skipBroken ? true : nil)
    }

    /// The same as a command line, for another program.
    public var arguments: [String] {
        var arguments: [String] = []
        if quick { arguments.append("--quick") }
        if seed != 0 { arguments += ["--seed", "\(seed)"] }
        if let rows { arguments += ["--rows", "\(rows)"] }
        if let epochs { arguments += ["--epochs", "\(epochs)"] }
        if let data { arguments += ["--data", data] }
        if let side { arguments += ["--side", "\(side)"] }
        if skipBroken { arguments.append("--skip-broken") }
        if let threads { arguments += ["--threads", "\(threads)"] }
        return arguments
    }
}

/// What one may ask of a chapter's run on the command line; the chapters and the program Book take the same.
public struct RunChoice: ParsableArguments {
    public init() {}

    @OptionGroup public var run: RunOptions

    @Option(help: "Write below this folder.")
    public var output: String?

    @Option(help: "For whom the page is: student, or instructor with the solutions of the exercises.")
    public var edition = Edition.student

    @Flag(name: .customLong("no-cache"), help: "Compute everything anew.")
    public var noCache = false

    /// Parts of the choice that not every chapter has a use for.
    public enum Part: String, Sendable {
        case rows = "--rows", epochs = "--epochs", data = "--data", side = "--side", skipBroken = "--skip-broken"
    }

    /// What is chosen of these parts, in a fixed order.
    public func chosen(of parts: Set<Part>) -> [Part] {
        let given = [
            (Part.rows, run.rows != nil), (.epochs, run.epochs != nil), (.data, run.data != nil),
            (.side, run.side != nil),
            (.skipBroken, run.skipBroken),
        ]
        return given.filter { parts.contains($0.0) && $0.1 }.map(\.0)
    }

    /// The same choice without these parts; it writes to the same place.
    /// - Throws: `PageError`, as `base` does.
    public func without(_ parts: Set<Part>, root: URL) throws -> RunChoice {
        guard !chosen(of: parts).isEmpty else { return self }
        var choice = self
        choice.output = try base(root).path
        for part in parts {
            switch part {
            case .rows: choice.run.rows = nil
            case .epochs: choice.run.epochs = nil
            case .data: choice.run.data = nil
            case .side: choice.run.side = nil
            case .skipBroken: choice.run.skipBroken = false
            }
        }
        return choice
    }

    public func validate() throws {
        if let output, output.isEmpty { throw ValidationError("--output must not be empty.") }
    }

    /// The folder that the chapter's own is made in. Only the run of committed sources without options may change what
    /// is committed.
    /// - Parameter isEdited: whether the chapter's sources have been changed.
    /// - Throws: `PageError` where pages with solutions would replace those that students read.
    public func base(_ root: URL, isEdited: Bool = false) throws -> URL {
        let committed = root.appendingPathComponent("output")
        if let output {
            let folder = URL(fileURLWithPath: output)
            if edition == .instructor, folder.resolvingSymlinksInPath().path == committed.resolvingSymlinksInPath().path
            {
                throw PageError(
                    "--edition instructor would write solutions over the students' pages in \(committed.path). Choose "
                        + "another folder, or leave out --output to write below .latent/instructor.")
            }
            return folder
        }
        let state = Chapters.stateFolder(root)
        if edition == .instructor { return state.appendingPathComponent("instructor") }
        if run.quick { return state.appendingPathComponent("quick") }
        guard run.options == .full else { return state.appendingPathComponent("output") }
        return isEdited ? state.appendingPathComponent("edited") : committed
    }

    /// The same choice as a command line, for another program.
    public var arguments: [String] {
        var arguments = run.arguments
        if let output { arguments += ["--output", output] }
        if edition != .student { arguments += ["--edition", edition.rawValue] }
        if noCache { arguments.append("--no-cache") }
        return arguments
    }
}

extension Edition: ExpressibleByArgument {}
