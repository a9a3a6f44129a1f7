import Datasets
import Engine
import Foundation
import Models
import Notebook
import Testing

@testable import Chapter03ConvolutionalAutoencoder
@testable import ChapterSupport

/// What a training leaves, kept, stopped, and handed on.
extension ChapterTests {
    private var images: DataColumn {
        DataColumn(
            bytes: (0..<48 * 64).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }, rowShape: [8, 8, 1])
    }

    private var network: BottleneckAutoencoder {
        var random = Random(seed: 5)
        return BottleneckAutoencoder(image: [8, 8, 1], code: 4, using: &random)
    }

    /// - Parameter stop: asks for the end after so many steps.
    private func train(_ network: BottleneckAutoencoder, checkpoint: String? = nil, stop: Int? = nil) throws -> TrainingRun {
        try TrainingRecipe(epochs: 5, batch: 16, slice: 8, seed: 3).train(
            network, on: [images], validation: [images], milestone: 2, checkpoint: checkpoint,
            noting: { [Double($0.history.count), Double(network.weights[0])] },
            report: { steps, _, _ in if steps == stop { Interrupt.request() } }
        ) { network.loss($0[0], $1) }
    }

    private func expect(_ run: TrainingRun, is other: TrainingRun, _ comment: String = "") {
        #expect(run.weights == other.weights && run.milestone == other.milestone, "\(comment)")
        #expect(run.history == other.history && run.notes == other.notes, "\(comment)")
    }

    @Test func aRunComesBackFromItsBytes() throws {
        let trained = network
        let run = try train(trained)
        #expect(run.notes.map { $0[0] } == [0, 1, 2, 3, 4, 5] && run.history.count == 5 && run.validationLosses.count == 5)
        #expect(run.notes[0][1] == Double(network.weights[0]) && run.notes[5][1] == Double(trained.weights[0]))
        let (late, early) = (network, network)
        let back = try TrainingRun(encodedBytes: run.encodedBytes())
        expect(back, is: run)
        try late.load(back.weights)
        try early.load(back.milestone)
        #expect(late.weights == trained.weights && early.weights != trained.weights)
        #expect(Double(early.weights[0]) == run.notes[2][1])
        // Several are one value, too; as a part of a larger value, a run is its bytes.
        let list = try [TrainingRun](encodedBytes: [run, back].encodedBytes())
        #expect(list.count == 2)
        expect(list[1], is: run)
        expect(try JSONDecoder().decode([TrainingRun].self, from: JSONEncoder().encode([run]))[0], is: run)
        let bytes = try [run].encodedBytes()
        for damaged in [bytes.dropLast(), bytes.prefix(5), Data([255]) + bytes.dropFirst()] {
            #expect(throws: (any Error).self) { try [TrainingRun](encodedBytes: damaged) }
        }
    }

    /// A training that was interrupted and went on must end as one that was not.
    @Test func theRerunGoesOnToTheSameBytes() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("resumed-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let whole = try train(network)
        // In the first epoch, at the end of the milestone's, in the middle after it, in the last batch.
        for stops in [[2], [6], [8], [15], [2, 5, 6, 7, 13]] {
            let path = folder.appendingPathComponent("\(stops).checkpoint").path
            for stop in stops {
                let error = #expect(throws: TrainingError.self) {
                    try train(network, checkpoint: path, stop: stop)
                }
                #expect(error.map { "\($0)" }?.contains(path) == true)
            }
            expect(try train(network, checkpoint: path), is: whole, "\(stops)")
        }
    }

    /// The chapter's program hands on what it trained: the file has the layers' names and makes the same model.
    @Test func weightsAreWrittenForOtherPrograms() throws {
        let chapter = "Chapter03ConvolutionalAutoencoder"
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("weights-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        func run(_ arguments: String...) throws -> (status: Int32, output: String) {
            let process = Process(), pipe = Pipe()
            process.executableURL = program(chapter)
            process.arguments = arguments
            process.environment = ProcessInfo.processInfo.environment.merging(["LATENT_HOME": folder.path + "/home"]) { $1 }
            (process.standardOutput, process.standardError) = (pipe, pipe)
            try process.run()
            let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            return (process.terminationStatus, text)
        }
        let file = folder.appendingPathComponent("weights.safetensors").path
        let early = try run("weights", "--quick", "--epochs", "1", "--to", file)
        #expect(early.status == 2 && early.output.contains("run the chapter first (swift run \(chapter) --quick --epochs 1)"))
        #expect(try run("--quick", "--epochs", "1", "--output", folder.path + "/out").status == 0)

        let list = try run("weights", "--quick", "--epochs", "1")
        #expect(list.status == 0 && list.output.contains("convolutional-network: "), "\(list.output)")
        let several = try run("weights", "--quick", "--epochs", "1", "--to", file)
        #expect(several.status == 2 && several.output.contains("convolutional-network, bottleneck-network"), "\(several.output)")
        let unknown = try run("weights", "--quick", "--epochs", "1", "--run", "nothing", "--to", file)
        #expect(unknown.status == 2 && unknown.output.contains("nothing named \"nothing\""), "\(unknown.output)")
        let nowhere = try run("weights", "--quick", "--epochs", "1", "--run", "bottleneck-network", "--to", folder.path + "/no/where")
        #expect(nowhere.status == 2 && nowhere.output.contains("Make the folder first"), "\(nowhere.output)")
        #expect(!FileManager.default.fileExists(atPath: file))
        let written = try run("weights", "--quick", "--epochs", "1", "--run", "bottleneck-network", "--to", file)
        #expect(written.status == 0, "\(written.output)")

        let options = Options(quick: true, epochs: 1)
        let data = try ImageDataset.load(options, sidesDivisibleBy: 4).taking(train: 1_500, test: 500)
        let (train, validation) = data.train.splitForValidation(seed: options.seed)
        func made() -> BottleneckAutoencoder { CourseAutoencoders(image: data.imageShape, seed: options.seed).bottleneck }
        let (trained, read) = (made(), made())
        // On one thread, as side by side.
        let settings = Settings.preset(options)
        let steps = (train.count + settings.batch - 1) / settings.batch
        try Threads.with(1) {
            try fit(
                trained, on: train,
                within: Budget(steps: steps, batch: settings.batch, rate: settings.learningRate), seed: options.seed,
                loss: trained.squaredError)
        }
        let (tensors, metadata) = try Safetensors.read(file)
        #expect(Set(tensors.keys) == Set(trained.namedParameters.map(\.name)))
        #expect(metadata["run"] == "bottleneck-network" && metadata["chapter"] == "03-convolutional-autoencoder")
        try read.load(from: file)
        let pictures = validation.tensor()
        func drawn(_ network: BottleneckAutoencoder) -> Tensor { Function(data.imageShape) { network.reconstruct($0) }(pictures) }
        #expect(drawn(read) == drawn(trained) && drawn(read) != drawn(made()))
    }
}
