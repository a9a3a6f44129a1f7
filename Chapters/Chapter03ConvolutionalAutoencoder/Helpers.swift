import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Foundation
import Models
import Notebook

/// How many numbers the narrow network keeps.
let bottleneckSize = CourseAutoencoders.bottleneckSize

/// The rows of the model table for one part of a network.
func summaryRows(_ part: String, _ network: Sequential, _ rowShape: [Int]) -> [[Cell]] {
    let named = network.summary(of: rowShape).map { layer in
        [
            .text(part), .text(layer.layer), .text(layer.shape.map(String.init).joined(separator: " × ")),
            .number(layer.parameters),
        ] as [Cell]
    }
    return named
}

/// Channels behind the first convolution.
func codeChannels(_ network: ConvolutionalAutoencoder) -> Int { (network.encoder.layers[0] as! Conv2D).bias.count }

/// The test error of the trivial forecast: the mean training image for everything.
func errorOfMeanImage(_ train: LabelledImages, _ test: LabelledImages) -> Double {
    test.meanSquaredError(ofForecast: train.pixelMeans)
}

/// Filters [K, K, C, O] as small pictures, at most sixteen: grey for zero, each to its own largest weight.
func filterGrid(_ weights: Tensor) -> [[Picture]] {
    let (size, channels, filters) = (weights.shape[0], weights.shape[2], min(weights.shape[3], 16))
    let pictures = (0..<filters).map { filter in
        var pixels: [Float] = []
        for y in 0..<size {
            for x in 0..<size {
                for channel in 0..<channels { pixels.append(weights[y, x, channel, filter]) }
            }
        }
        let most = max(pixels.map(abs).max() ?? 0, 1e-6)
        pixels = pixels.map { 0.5 + 0.5 * $0 / most }
        return Picture(width: size, height: size, channels: channels, pixels: pixels)
    }
    return stride(from: 0, to: filters, by: 8).map { Array(pictures[$0..<min($0 + 8, filters)]) }
}

/// The first eight channels of a stage's output [1, H, W, C], each from black (its least value) to white (its
/// greatest), all drawn at the size of the image.
func featureMaps(_ maps: Tensor, size: Int) -> [Picture] {
    let (height, width, channels) = (maps.shape[1], maps.shape[2], maps.shape[3])
    let factor = max(size / height, 1)
    return (0..<min(channels, 8)).map { channel in
        let values = (0..<height * factor * width * factor).map { pixel in
            maps[0, pixel / (width * factor) / factor, pixel % (width * factor) / factor, channel]
        }
        let (least, most) = (values.min()!, values.max()!)
        return Picture(
            width: width * factor, height: height * factor,
            pixels: values.map { ($0 - least) / max(most - least, 1e-6) })
    }
}

/// The mean squared error of each class.
func errorByClass(_ images: Tensor, _ originals: Tensor, _ set: LabelledImages) -> [Double] {
    set.classNames.indices.map { label in
        let rows = set.rows(ofClass: label)
        let flat = images.reshaped(originals.shape)
        return rows.isEmpty ? 0 : Scores.meanSquaredError(flat.rows(rows), originals.rows(rows))
    }
}

/// Twice the absolute difference, cut off at white.
func differences(_ images: Tensor, _ originals: Tensor, _ rows: [Int], _ shape: [Int]) -> Tensor {
    let (a, b) = (images.reshaped(originals.shape).rows(rows).values, originals.rows(rows).values)
    return Tensor(zip(a, b).map { min(2 * abs($0 - $1), 1) }, shape: [rows.count] + shape)
}

/// What two simple readers make of a representation. The probe sees every variable at unit variance.
func score(
    _ name: String, _ train: Tensor, _ test: Tensor, _ trainLabels: [Int], _ testLabels: [Int]
) -> ConvolutionalAutoencoders.Score {
    let scaling = Standardizer().fit(train)
    let probe = LogisticRegression(penalty: 1, tolerance: 1e-3, maximumIterations: 100)
        .fit(scaling.transform(train), labels: trainLabels)
    return .init(
        name: name, size: train.shape[1],
        linear: probe.accuracy(scaling.transform(test), labels: testLabels),
        neighbours: KNNClassifier(count: 5).fit(train, labels: trainLabels).accuracy(test, labels: testLabels))
}

/// The mean loss of the logit 0 on real images, in nats per pixel.
func binaryCrossEntropyOfHalf(_ images: LabelledImages) -> Float {
    let sample = images.tensor(of: 0..<min(images.count, 100))
    let target = Node.input(shape: sample.shape)
    let plan = Plan(
        inputs: [target], outputs: [binaryCrossEntropy(logits: .constant(Tensor(shape: sample.shape)), target: target)])
    plan.setInput(0, to: sample)
    plan.run()
    return plan.scalar(0)
}

/// The cross-entropy of one pixel from the sigmoid's logarithms, and from their limits where these are exact in
/// doubles.
func directCrossEntropy(logit: Double, target: Double) -> Double {
    let softplus = logit > 37 ? logit : logit < -37 ? 0 : log(1 + exp(logit))
    return softplus - target * logit
}

/// How one accuracy stands to another, in words, with half a point as the least difference worth a word.
func compare(_ a: Double, _ b: Double) -> String {
    a > b + 0.005 ? "does better" : a < b - 0.005 ? "does worse" : "does as well"
}

/// How many channels of the codes [N, H, W, C] are zero for every image.
func darkChannels(_ codes: Tensor) -> Int {
    let channels = codes.shape[3]
    return codes.reshaped([codes.count / channels, channels]).columnExtremes().rows([1]).values.count { $0 <= 0 }
}
