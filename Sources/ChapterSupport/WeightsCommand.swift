import ArgumentParser
import Charts
import Engine
import Foundation
import Notebook
import System

/// `Chapter07VariationalAutoencoder weights --to FILE`: what a run of the chapter trained, for other programs.
public struct WeightsCommand<Content: Chapter>: ParsableCommand {
    public static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "weights", abstract: "Write the weights of a network that the chapter trained to a file.",
            discussion: """
                Takes them from what the chapter's latest run with the same options has left, so run the chapter first. \
                The file is one of safetensors, with the names of the layers; Python's safetensors opens it, and so does \
                the engine. Without --to, the runs are listed. Trainings that stand side by side have numbers, in the \
                order in which the chapter makes them.
                """)
    }

    @Option(help: "The file to write, such as weights.safetensors.")
    public var to: String?

    @Option(name: .customLong("run"), help: "Which of the chapter's trainings, by its name, where there are several.")
    public var name: String?

    @OptionGroup public var variant: RunOptions

    public init() {}

    public func validate() throws {
        if let to, to.isEmpty { throw ValidationError("--to must not be empty.") }
    }

    public func run() throws {
        if let to { try WholeFile.check(URL(fileURLWithPath: to)) }
        let kept = try KeptValues(of: Content.self, variant.options)
        var runs: [(name: String, run: TrainingRun)] = []
        var names: [String] = []
        for name in kept.names(of: TrainingRun.self) {
            guard let run = kept.value(name, as: TrainingRun.self) else { continue }
            runs.append((name, run))
            names.append(name)
        }
        // Trainings side by side are one value; each has a number behind its name.
        for name in kept.names(of: [TrainingRun].self) {
            guard let parts = kept.value(name, as: [TrainingRun].self) else { continue }
            runs += parts.enumerated().map { ("\(name)-\($0 + 1)", $1) }
            names.append("\(name)-1 to \(name)-\(parts.count)")
        }
        let list = names.joined(separator: ", ")
        guard !runs.isEmpty else {
            let command = (["swift run", Content.place.program] + variant.arguments).joined(separator: " ")
            throw PageError(
                "No run of chapter \(Content.place.number) with these options has left what it trained: run the chapter first "
                    + "(\(command)).")
        }
        if let name, !runs.contains(where: { $0.name == name }) {
            throw PageError(
                "Chapter \(Content.place.number) trains nothing named \"\(name)\". Say one of these behind --run: \(list).")
        }
        guard let to else {
            for (name, run) in runs where name == self.name ?? name { print("\(name): \(Self.summary(run))") }
            return
        }
        guard name != nil || runs.count == 1 else {
            throw PageError(
                "Chapter \(Content.place.number) trains several networks. Say which by --run and one of these: \(list).")
        }
        let chosen = runs.first { $0.name == name ?? $0.name }!
        let metadata = ["chapter": Content.place.folder, "run": chosen.name]
        try WholeFile.write(chosen.run.safetensors(metadata: metadata), to: URL(fileURLWithPath: to))
        print("\(Printable.text(to)) holds \(chosen.name): \(Self.summary(chosen.run))")
    }

    private static func summary(_ run: TrainingRun) -> String {
        let numbers = Double(run.weights.values.reduce(0) { $0 + $1.count })
        let epochs = run.history.count
        return "\(run.weights.count) tensors, \(NumberFormat.integer.string(numbers)) numbers in all"
            + (epochs == 0 ? "" : ", after \(epochs) \(epochs == 1 ? "epoch" : "epochs")")
    }
}
