import ChapterSupport
import Datasets
import Engine
import Estimators
import Models

/// A way to describe images by numbers, and these numbers, a row for every image.
struct Description: Sendable {
    let name: String
    let codes: Tensor
}

/// Images [N, H, W, C] described in three ways.
func descriptions(of images: Tensor, pca: FittedPCA, network: BottleneckAutoencoder) -> [Description] {
    let pixels = images.reshaped([images.rows, images.elementsPerRow])
    let encode = Function(Array(images.shape.dropFirst())) { network.encode($0) }
    return [
        Description(name: "pixels", codes: pixels),
        Description(name: "PCA code", codes: pca.transform(pixels)),
        Description(name: "network's code", codes: encode(images)),
    ]
}

extension [Description] {
    /// The codes of one name.
    subscript(name: String) -> Tensor {
        guard let found = first(where: { $0.name == name }) else { fatalError("no description is called \(name)") }
        return found.codes
    }
}

/// How bright images are shown.
enum Look: String, CaseIterable, Codable {
    case asTheyAre = "as they are"
    case bright = "equally bright"
}

/// Images to be sorted, and what every seed's network and PCA make of them.
struct DescribedImages: Sendable {
    let images: LabelledImages
    private let described: [Look: [UInt64: [Description]]]
    let seeds: [UInt64]
    /// For every seed, of the images at half their brightness and of the images two pixels further to the right.
    let changed: [[UInt64: [Description]]]

    /// - Parameter withChanges: whether `changed` is wanted; else it is empty.
    init(
        _ images: LabelledImages, pca: FittedPCA, networks: [UInt64: BottleneckAutoencoder], withChanges: Bool
    ) {
        let pixels = images.tensor()
        func described(_ pixels: Tensor) -> [UInt64: [Description]] {
            networks.mapValues { descriptions(of: pixels, pca: pca, network: $0) }
        }
        self.images = images
        seeds = networks.keys.sorted()
        self.described = [.asTheyAre: described(pixels), .bright: described(equallyBright(pixels))]
        changed = withChanges ? [described(pixels.scaled(by: 0.5)), described(shifted(pixels, by: 2))] : []
    }

    subscript(look: Look, seed: UInt64) -> [Description] { described[look]?[seed] ?? [] }
}

/// The images that the page sorts, and others to repeat it on, unless there are too few.
struct ImageSets: Sendable {
    let sorted: DescribedImages
    let fresh: DescribedImages?

    /// "5,000 other images"
    var others: String { fresh.map { "\(grouped($0.images.count)) other images" } ?? "" }
}

/// Images [N, H, W, C] moved to the right by so many pixels; what comes in is black.
func shifted(_ images: Tensor, by columns: Int) -> Tensor {
    let line = images.shape[2] * images.shape[3]
    let step = min(columns * images.shape[3], line)
    return images.withUnsafeBuffer { source in
        Tensor(shape: images.shape) { target in
            for i in target.indices { target[i] = i % line >= step ? source[i - step] : 0 }
        }
    }
}
