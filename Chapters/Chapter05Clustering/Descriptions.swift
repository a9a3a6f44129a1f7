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
    case shaded = "equal shade"

    /// The two in which all descriptions and methods are compared; equal shade is a control, for pixels alone.
    static let compared = [Look.asTheyAre, .bright]
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
        let shaded = equallyShaded(pixels).reshaped([images.count, images.imageSize])
        self.described = [
            .asTheyAre: described(pixels), .bright: described(equallyBright(pixels)),
            .shaded: networks.mapValues { _ in [Description(name: "pixels", codes: shaded)] },
        ]
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

/// What the brightness of images is made of, a number for each image.
struct Appearance {
    /// The mean of all pixels, 0 black to 1 white.
    let mean: [Double]
    /// The share of pixels that are lit: brighter than a tenth of white.
    let area: [Double]
    /// The mean of the lit pixels; 0 where none is.
    let shade: [Double]

    init(_ images: LabelledImages) {
        let pixels = images.tensor()
        let lit = litPixels(of: pixels)
        mean = images.brightness
        area = lit.map { Double($0.count) / Double(pixels.elementsPerRow) }
        shade = lit.map { $0.isEmpty ? 0 : Double($0.reduce(0, +)) / Double($0.count) }
    }
}

/// Of each image [N, H, W, C], the pixels that are brighter than a tenth of white.
private func litPixels(of images: Tensor) -> [[Float]] {
    let size = images.elementsPerRow
    return images.withUnsafeBuffer { pixels in
        (0..<images.rows).map { row in pixels[row * size..<(row + 1) * size].filter { $0 > 0.1 } }
    }
}

/// Images [N, H, W, C], each multiplied by a number of its own so that its lit pixels have the same mean in all. A
/// black image stays black; a pixel may exceed 1.
func equallyShaded(_ images: Tensor) -> Tensor {
    let shades = litPixels(of: images).map { $0.isEmpty ? 0 : $0.reduce(0, +) / Float($0.count) }
    let mean = shades.reduce(0, +) / Float(max(shades.count, 1))
    let size = images.elementsPerRow
    return images.withUnsafeBuffer { source in
        Tensor(shape: images.shape) { target in
            for i in target.indices {
                let shade = shades[i / size]
                target[i] = shade > 0 ? source[i] * mean / shade : source[i]
            }
        }
    }
}

/// How far images [N, H, W, C] are from others, as a share of their length; black ones are left out.
func relativeDistance(_ images: Tensor, _ others: Tensor) -> Double {
    let size = images.elementsPerRow
    let (a, b) = (images.values, others.values)
    let shares = (0..<images.rows).compactMap { row -> Double? in
        var (length, distance) = (0.0, 0.0)
        for i in row * size..<(row + 1) * size {
            length += Double(a[i] * a[i])
            distance += Double((a[i] - b[i]) * (a[i] - b[i]))
        }
        return length > 0 ? (distance / length).squareRoot() : nil
    }
    return Statistics.mean(shares)
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
