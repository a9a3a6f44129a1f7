import ChapterSupport
import Datasets
import Engine
import System

/// What came of one training.
struct Outcome {
    let trial: Trial
    let codes: (train: Codes, test: Codes)
    /// What λ is chosen by.
    let validation: (redundancy: Double, taskAccuracy: Double)
    let training: Redundancy
    let test: Redundancy
    let taskAccuracy: Double
}

/// Scenes to train on, to choose by, and to test with.
struct Study {
    private let settings: Settings
    let list: WordList
    let train: Views
    let validation: Views
    let test: Views

    /// - Throws: `DataFault` for fewer training scenes than a few batches.
    init(_ settings: Settings, seed: UInt64) throws {
        let (train, held) = (settings.scenes, settings.testScenes)
        guard train >= 4 * Training.batch else {
            throw DataFault(
                file: "captioned scenes", found: "\(train) training scenes",
                expected: "\(4 * Training.batch) at least", advice: "Ask for more with --rows.")
        }
        func scenes(_ count: Int, _ stream: Int) -> CaptionedScenes {
            var random = Random(seed: seed).split(stream)
            return CaptionedScenes(count: count, seed: random.next())
        }
        self.settings = settings
        let scenes = (scenes(train, 0), scenes(held / 2, 1), scenes(held, 2))
        list = WordList(scenes.0)
        (self.train, validation, test) = (Views(scenes.0, list), Views(scenes.1, list), Views(scenes.2, list))
    }

    /// What a probe learns from.
    func examples(_ codes: Codes) -> Examples { Examples(codes, train).prefix(settings.probedScenes) }

    /// The untrained network of a trial.
    func training(_ trial: Trial, seed: UInt64) -> Training {
        Training(trial, words: list.count, partSize: settings.partSize, seed: seed)
    }

    /// What came of a trial's training.
    func outcome(_ trial: Trial, _ run: TrainingRun, seed: UInt64) throws -> Outcome {
        let training = training(trial, seed: seed)
        try training.load(run.weights)
        let codes = [train, validation, test].map { training.network.codes($0) }
        let tasks = Probe.linear.taskAccuracies(
            train: examples(codes[0]), tests: [Examples(codes[1], validation), Examples(codes[2], test)])
        return Outcome(
            trial: trial, codes: (codes[0], codes[2]),
            validation: (redundancy: Redundancy(codes[1]).meanSquare, taskAccuracy: tasks[0]),
            training: Redundancy(codes[0]), test: Redundancy(codes[2]), taskAccuracy: tasks[1])
    }
}

/// The trial of least redundancy among those that cost at most half a point of task accuracy, by validation scenes; if
/// all cost more, the one that costs least.
func chosen(_ outcomes: [Outcome], against plain: Outcome) -> Outcome {
    let allowed = outcomes.filter { $0.validation.taskAccuracy >= plain.validation.taskAccuracy - 0.005 }
    return allowed.min { $0.validation.redundancy < $1.validation.redundancy }
        ?? outcomes.max { $0.validation.taskAccuracy < $1.validation.taskAccuracy }!
}

/// A line of the table of all methods, on test scenes.
struct Line: Codable, Sendable {
    var name: String
    /// λ; nil where there is none.
    var weight: Double?
    var redundancy: Redundancy
    var linearLeakage: Double
    var neighborLeakage: Double
    var taskAccuracy: Double

    init(_ name: String, weight: Double? = nil, train: Codes, test: Codes, _ study: Study) {
        let (examples, asked) = (study.examples(train), Examples(test, study.test))
        self.name = name
        self.weight = weight
        redundancy = Redundancy(test)
        linearLeakage = Probe.linear.leakage(train: examples, test: asked)
        neighborLeakage = Probe.neighbors.leakage(train: examples, test: asked)
        taskAccuracy = Probe.linear.taskAccuracy(train: examples, test: asked)
    }
}
