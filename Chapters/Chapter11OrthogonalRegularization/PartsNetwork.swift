import ChapterSupport
import Datasets
import Engine
import Foundation
import Models

/// The four parts of a scene's code.
enum Part: Int, CaseIterable, Codable {
    case pictureShared, picturePrivate, captionShared, captionPrivate

    var name: String {
        switch self {
        case .pictureShared: "picture, shared"
        case .picturePrivate: "picture, private"
        case .captionShared: "caption, shared"
        case .captionPrivate: "caption, private"
        }
    }

    /// The pairs that should have nothing in common: all but the two shared parts.
    static let separate: [(Part, Part)] = [
        (.pictureShared, .picturePrivate), (.captionShared, .captionPrivate), (.picturePrivate, .captionPrivate),
        (.pictureShared, .captionPrivate), (.picturePrivate, .captionShared),
    ]

    /// Whether the part is the place where a fact belongs.
    func isHome(of fact: Fact) -> Bool {
        switch (self, fact.home) {
        case (.pictureShared, .both), (.captionShared, .both): true
        case (.picturePrivate, .picture), (.captionPrivate, .caption): true
        default: false
        }
    }

    /// Whether the part's own modality knows the fact at all.
    func couldTell(_ fact: Fact) -> Bool {
        switch self {
        case .pictureShared, .picturePrivate: fact.home != .caption
        case .captionShared, .captionPrivate: fact.home != .picture
        }
    }
}

/// One encoder a modality, each ending in a shared and a private part; readers that name every fact from the parts
/// where it is at home; decoders that bring each modality back from its two parts. After the domain separation networks
/// of Bousmalis and others (2016).
struct PartsNetwork: Module {
    private static let features = 128

    let pictureTrunk: Sequential
    let captionTrunk: Sequential
    /// From trunk to part, in the order of `Part`.
    let ends: [Dense]
    /// One for each fact. A shared fact's reader is the same for both shared parts: so they speak one language.
    let readers: [Dense]
    let pictureDecoder: Sequential
    let captionDecoder: Sequential

    /// - Parameters:
    ///   - words: that captions may have.
    ///   - partSize: numbers in each part.
    ///   - random: gives the first weights.
    init(words: Int, partSize: Int, using random: inout Random) {
        pictureTrunk = Sequential([
            Conv2D(3, 16, stride: 2, padding: .zeros(1), activation: .relu, using: &random),
            Conv2D(16, 32, stride: 2, padding: .zeros(1), activation: .relu, using: &random),
            Conv2D(32, 64, stride: 2, padding: .zeros(1), activation: .relu, using: &random), Flatten(),
            Dense(4 * 4 * 64, Self.features, activation: .relu, using: &random),
        ])
        // A sum of word vectors is the table of occurrences times a matrix.
        captionTrunk = Sequential([
            Dense(words, 64, activation: .relu, using: &random),
            Dense(64, Self.features, activation: .relu, using: &random),
        ])
        ends = Part.allCases.map { _ in Dense(Self.features, partSize, using: &random) }
        readers = Fact.allCases.map { Dense(partSize, $0.values, using: &random) }
        let pixels = Views.smallSide * Views.smallSide * 3
        pictureDecoder = Sequential([
            Dense(2 * partSize, 128, activation: .relu, using: &random), Dense(128, pixels, using: &random),
        ])
        captionDecoder = Sequential([
            Dense(2 * partSize, 128, activation: .relu, using: &random), Dense(128, words, using: &random),
        ])
    }

    /// Pictures `[N, 32, 32, 3]` and occurrences of words `[N, words]` → the four parts, `[N, partSize]` each.
    func callAsFunction(_ pictures: Node, _ words: Node, _ pass: ForwardPass = .inference) -> [Node] {
        // Pixels about their middle and of about unit variance.
        let trunks = [pictureTrunk(pictures.scaled(by: 4, plus: -1), pass), captionTrunk(words, pass)]
        return Part.allCases.map { ends[$0.rawValue](trunks[$0.rawValue / 2], pass) }
    }

    /// The codes of all rows.
    func codes(_ views: Views) -> Codes {
        let function = Function(shapes: [[32, 32, 3], [views.words.elementsPerRow]], batch: 500) { self($0[0], $0[1]) }
        return Codes(parts: function([views.pictures.tensor(), views.words]))
    }

    /// What the network is trained to do, without any penalty. Each term is divided by what a constant forecast would
    /// cost, so that all begin at about 1 and none needs a weight.
    func loss(_ parts: [Node], small: Node, words: Node, labels: [Node], _ scale: LossScale, _ pass: ForwardPass)
        -> Node
    {
        var loss = Node.constant(0)
        for part in Part.allCases {
            for fact in Fact.allCases where part.isHome(of: fact) {
                let logits = readers[fact.rawValue](parts[part.rawValue], pass)
                let entropy = scale.entropies[fact.rawValue]
                loss = loss + crossEntropy(logits: logits, labels: labels[fact.rawValue]) / entropy
            }
        }
        let picture = pictureDecoder(.concatenated([parts[0], parts[1]], axis: 1), pass)
        let caption = captionDecoder(.concatenated([parts[2], parts[3]], axis: 1), pass)
        // Both shared parts agree, column by column: their correlation is to be 1.
        let agreement = (parts[0].standardizedColumns() * parts[2].standardizedColumns()).mean()
        return loss + meanSquaredError(picture, small.flattened()) / scale.pixels
            + binaryCrossEntropy(logits: caption, target: words) / scale.words + (1 - agreement)
    }
}

/// The four parts of every row's code, `[N, partSize]` each.
struct Codes {
    var parts: [Tensor]

    subscript(part: Part) -> Tensor { parts[part.rawValue] }
}

/// What constant forecasts cost: the measures of the losses.
struct LossScale {
    /// Of each fact, nats.
    let entropies: [Float]
    /// Variance of a pixel about the mean picture.
    let pixels: Float
    /// Mean entropy of a word's occurrence, nats.
    let words: Float

    init(_ views: Views) {
        entropies = Fact.allCases.map { fact in
            let labels = views.labels[fact.rawValue]
            return (0..<fact.values).reduce(0) { sum, value in
                let share = Float(labels.count { $0 == value }) / Float(labels.count)
                return share > 0 ? sum - share * log(share) : sum
            }
        }
        let small = views.small.flattened
        pixels = max(columnMoments(small).reduce(0) { $0 + $1.variance } / Float(small.elementsPerRow), 1e-6)
        words = max(
            columnMoments(views.words).reduce(0) { sum, moment in
                let p = moment.mean
                return p > 0 && p < 1 ? sum - p * log(p) - (1 - p) * log(1 - p) : sum
            } / Float(views.words.elementsPerRow), 1e-6)
    }
}
