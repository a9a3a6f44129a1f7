import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Images
import Models
import Notebook

/// Captioned scenes of one disc, whose factors are known and independent: its colour and its place.
struct Scenes {
    let train: LabelledImages
    let validation: CaptionedScenes
    let test: CaptionedScenes
    static let factors: [SceneFactor] = [.colour, .column, .row]
    /// Side of an image in pixels, half that of a rendered scene.
    static let side = CaptionedScenes.side / 2

    static var design: SceneDesign {
        var design = SceneDesign.fineGrid
        design.shapes = [.circle]
        design.sizes = [.large]
        // They lie on a line in the cube of red, green and blue, so that one number can tell them apart.
        design.colours = [.red, .pink, .white]
        // Half the distance of two places: discs stand anywhere, and a place is a range.
        design.jitter = 1.5
        return design
    }

    /// The rows in which discs stand, fewer than columns.
    static let rows = 2..<6

    init(count: Int, seed: UInt64) {
        let others = (0..<Scenes.design.places).filter { !Scenes.rows.contains($0) }
        func scenes(_ count: Int, _ seed: UInt64) -> CaptionedScenes {
            CaptionedScenes(
                count: count, seed: seed, design: Scenes.design,
                selection: .avoiding(others.map { SceneCombination(row: $0) }))
        }
        train = Scenes.images(scenes(count, seed &+ 70))
        (validation, test) = (scenes(2_000, seed &+ 71), scenes(2_000, seed &+ 72))
    }

    static func images(_ scenes: CaptionedScenes) -> LabelledImages {
        scenes.images().resized(height: side, width: side)
    }
}

/// What one model of scenes is like.
struct SceneTrial: Codable {
    var beta: Float
    var seed: UInt64
    /// −log p(x | z) of the test scenes in nats per image.
    var error: Double
    /// KL of the test scenes in nats per image, all units.
    var divergence: Double
    /// The mutual-information gap on the validation scenes, by which β is chosen, and on the test scenes.
    var validationGap: Double
    var gap: Double
    /// Of every factor, on the test scenes.
    var gaps: [Double]
    /// Of every factor with every unit, in nats, on the test scenes.
    var information: [[Double]]
    /// Of every factor, in nats, on the test scenes.
    var entropies: [Double]
    /// KL of every unit in nats, on the test scenes.
    var divergences: [Double]
}

/// How far the pixels of scenes are trusted.
let sceneDeviation = 0.25
/// The share of the passes over the scenes in which nats are still cheap: β is a tenth of what it will be.
let cheapShare = 0.4

/// The model of scenes. Pixels are Gaussian: with grey levels' cross-entropy, a small object on dark ground would
/// weigh too little to be worth a code.
func sceneModel(seed: UInt64) -> SpatialBroadcastVAE {
    var random = Random(seed: seed)
    return SpatialBroadcastVAE(
        image: [Scenes.side, Scenes.side, 3], hidden: [128, 64], width: 32, latent: 6,
        likelihood: .gaussian(standardDeviation: Float(sceneDeviation)), using: &random)
}

/// Trains one model in two phases, of which the second leaves the run.
///
/// A model that must save nats from its first step gives up units before it knows what they are good for.
///
/// - Parameter checkpoints: the files from which an interrupted training goes on, one for each phase.
func trainedOnScenes(
    _ scenes: Scenes, beta: Float, seed: UInt64, epochs: Int, checkpoints: [String?]
) throws -> TrainingRun {
    let model = sceneModel(seed: seed)
    let cheap = Int((Double(epochs) * cheapShare).rounded())
    func train(_ recipe: TrainingRecipe, beta: Float, _ checkpoint: String?) throws -> TrainingRun {
        try recipe.train(model, on: [scenes.train.column], checkpoint: checkpoint) { model.loss($0[0], beta: beta, $1) }
    }
    var recipe = TrainingRecipe(epochs: cheap, batch: 32, optimizer: .adam(rate: 6e-3), seed: seed)
    if cheap > 0 { _ = try train(recipe, beta: 0.1 * beta, checkpoints[0]) }
    (recipe.epochs, recipe.schedule, recipe.seed) = (epochs - cheap, .cosine(), seed &+ 50)
    return try train(recipe, beta: beta, checkpoints[1])
}

/// Measures a model that was trained.
func sceneTrial(_ scenes: Scenes, beta: Float, seed: UInt64, _ run: TrainingRun) throws -> SceneTrial {
    let model = sceneModel(seed: seed)
    try model.load(run.weights)
    func gap(_ scenes: CaptionedScenes, _ codes: Tensor) -> MutualInformationGap {
        MutualInformationGap(codes: codes, factors: Scenes.factors.map { scenes.labels(of: $0) })
    }
    let found = look(at: model, Scenes.images(scenes.test))
    let tested = gap(scenes.test, found.draws)
    let chosen = gap(scenes.validation, look(at: model, Scenes.images(scenes.validation)).draws)
    return SceneTrial(
        beta: beta, seed: seed, error: -found.logLikelihood, divergence: found.divergence,
        validationGap: chosen.mean, gap: tested.mean, gaps: tested.gaps, information: tested.information,
        entropies: tested.entropies, divergences: found.divergences)
}

extension [SceneTrial] {
    func mean(_ value: (SceneTrial) -> Double) -> Double { Statistics.mean(map(value)) }

    func deviation(_ value: (SceneTrial) -> Double) -> Double {
        let center = mean(value)
        return (mean { (value($0) - center) * (value($0) - center) } * Double(count) / Double(Swift.max(count - 1, 1)))
            .squareRoot()
    }
}

/// One unit from −2 to 2, the others at 0.
func traversal(_ model: SpatialBroadcastVAE, unit: Int, steps: Int) -> [ByteImage] {
    let codes = Tensor(shape: [steps, model.latent]) { target in
        for i in target.indices {
            target[i] = i % model.latent == unit ? 4 * Float(i / model.latent) / Float(steps - 1) - 2 : 0
        }
    }
    let drawn = Function([model.latent]) { model.draw($0) }(codes)
    return pictures(drawn.reshaped([steps, Scenes.side, Scenes.side, 3]))
}
