import Datasets
import Engine

extension Scene {
    /// "1: stripes"
    func caption(_ row: Int) -> String { "\(row + 1): \(background)" }
}

extension Codes {
    /// Every number multiplied by a factor.
    func scaled(by factor: Float) -> Codes {
        Codes(parts: parts.map { $0 * factor })
    }
}

/// Codes of independent normal numbers.
func noise(_ rows: Int, partSize: Int, _ random: Random) -> Codes {
    Codes(parts: Part.allCases.map { Tensor(normal: [rows, partSize], random.split($0.rawValue)) })
}
