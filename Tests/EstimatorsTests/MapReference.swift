import Engine
import Foundation
import TestSupport

/// What `Reference/maps.py` wrote.
struct MapReference: Decodable {
    struct Map: Decodable {
        let map: Data
        let k: Int
        let trustworthiness: Double
        let continuity: Double
        var places: Tensor { Tensor(floats(map), shape: [map.count / 8, 2]) }
    }
    struct Rank: Decodable {
        let a: [Double]
        let b: [Double]
        let correlation: Double
    }

    private let digits: Data
    private let labels: Data
    private let samples: Data
    let affinities: Data
    let divergence: Double
    let maps: [Map]
    let rank: Rank

    static let stored: MapReference = TestSupport.stored("maps", in: .module)

    /// scikit-learn's digits, `[1797, 64]` in 0...16, and what they are.
    static let digits = Tensor(stored.digits.map { Float($0) }, shape: [stored.labels.count, 64])
    /// `[300, 6]`, no two distances alike.
    static let samples = Tensor(floats(stored.samples), shape: [300, 6])
    static let labels = stored.labels.map { Int($0) }
}

func floats(_ data: Data) -> [Float] {
    data.withUnsafeBytes { bytes in
        (0..<data.count / 4).map { bytes.loadUnaligned(fromByteOffset: 4 * $0, as: Float.self) }
    }
}
