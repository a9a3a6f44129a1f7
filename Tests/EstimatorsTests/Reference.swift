import Engine
import Foundation
import TestSupport

/// What scikit-learn and SciPy found; `Reference/make_reference.py` wrote it.
struct Reference: Decodable {
    struct Table: Decodable {
        let shape: [Int]
        let values: [Float]
        var tensor: Tensor { Tensor(values, shape: shape) }
    }
    struct Agreement: Decodable {
        let a: [Int]
        let b: [Int]
        let ari: Double
        let nmi: Double
    }
    struct Silhouette: Decodable {
        let samples: Table
        let labels: [Int]
        let values: [Double]
    }
    struct Matching: Decodable {
        let cost: [[Double]]
        let least: Double
    }
    struct PCA: Decodable {
        let samples: Table
        let components: Table
        let variance: [Double]
        let ratio: [Double]
        let whitened: Table
    }
    struct Fashion: Decodable {
        let variance: [Double]
        let components: Table
        let inertia: Double
    }
    struct Logistic: Decodable {
        struct Fit: Decodable {
            let penalty: Double
            let weights: Table
            let bias: [Double]
            let predicted: [Int]
        }
        let samples: Table
        let labels: [Int]
        let fits: [Fit]
    }
    struct Mixture: Decodable {
        struct Fit: Decodable {
            let covariance: String
            let weights: [Double]
            let means: Table
            let covariances: Table
            let score: Double
            let bic: Double
            let aic: Double
        }
        let samples: Table
        let fits: [Fit]
    }

    let agreement: [Agreement]
    let silhouette: Silhouette
    let matching: [Matching]
    let pca: PCA
    let fashion: Fashion
    let logistic: Logistic
    let mixture: Mixture

    static let stored: Reference = TestSupport.stored("reference", in: .module)
}

/// Data with a known answer.
enum Sample {
    /// `count` clusters of `size` normal samples each, far apart for a small `spread`, in mixed order.
    static func blobs(count: Int, size: Int, columns: Int, spread: Float, seed: UInt64) -> (Tensor, [Int]) {
        var random = Random(seed: seed)
        let centres = (0..<count * columns).map { _ in random.normal() * 10 }
        let labels = random.permutation(count * size).map { $0 % count }
        let values = labels.flatMap { label in
            (0..<columns).map { centres[label * columns + $0] + random.normal() * spread }
        }
        return (Tensor(values, shape: [labels.count, columns]), labels)
    }

    /// Two tight clusters on a line, 2,000 apart: `[100, 1]`, 50 of each, a tenth from one to the next.
    static let distantBlobs = Tensor(
        (0..<100).map { row -> Float in row < 50 ? -1000 - 0.1 * Float(row) : 1000 + 0.1 * Float(row - 50) },
        shape: [100, 1])

    static func normal(rows: Int, columns: Int, seed: UInt64) -> Tensor {
        var random = Random(seed: seed)
        return Tensor((0..<rows * columns).map { _ in random.normal() }, shape: [rows, columns])
    }

    /// The 10,000 test images of Fashion-MNIST, `[10000, 784]` in 0...1.
    static let fashion: Tensor = {
        let bytes = unpacked("t10k-images-idx3-ubyte.gz").dropFirst(16)
        return Tensor(bytes.map { Float($0) / 255 }, shape: [bytes.count / 784, 784])
    }()

    /// The classes of those images, 0...9.
    static let fashionLabels: [Int] = unpacked("t10k-labels-idx1-ubyte.gz").dropFirst(8).map { Int($0) }

    private static func unpacked(_ name: String) -> Data {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/gunzip")
        process.arguments = ["-c", "/usr/share/datasets/fashion-mnist/" + name]
        let pipe = Pipe()
        process.standardOutput = pipe
        try! process.run()
        return pipe.fileHandleForReading.readDataToEndOfFile()
    }
}

/// The greatest difference of two lists of numbers; NaN where one of them is.
func greatestDifference<Number: BinaryFloatingPoint>(_ a: [Number], _ b: [Number]) -> Number {
    precondition(a.count == b.count)
    // `max` of NaN and a number can be the number.
    return zip(a, b).lazy.map { abs($0 - $1) }.reduce(0) { $0.isNaN || $1 <= $0 ? $0 : $1 }
}
