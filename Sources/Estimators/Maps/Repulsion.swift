import CKernels
import Engine
import System

/// What pushes the points of a map apart: every one of them pushes every other.
public enum Repulsion: Sendable {
    /// Pair by pair, O(rows²).
    case exact
    /// By the potential on a grid with nodes so far apart, in units of the map (the kernel's width is 1). The finer,
    /// the nearer to `exact`.
    case grid(spacing: Float)

    /// The faster of the two for a map of so many points: pairs are fewer than nodes in a small one.
    public static func automatic(rows: Int) -> Repulsion { rows < 4_000 ? .exact : .grid(spacing: 0.4) }

    /// What pushes the points of a map `[rows, 2]`: Σⱼ wᵢⱼ²(yᵢ − yⱼ) for every point, `[rows, 2]`, and Σᵢ Σⱼ≠ᵢ wᵢⱼ, where
    /// w = 1 / (1 + ‖yᵢ − yⱼ‖²).
    public func forces(on map: Tensor) -> (forces: Tensor, normalizer: Double) {
        require(map.shape == [map.rows, 2], "the points of a map are [rows, 2], not \(map.shape)")
        requireFinite(map, "places", for: "the forces on a map")
        let points = MapPoints(map)
        let normalizer = field().repel(points)
        let forces = Tensor(shape: map.shape) { target in
            for row in 0..<points.count {
                (target[2 * row], target[2 * row + 1]) = (points.repulsionX[row], points.repulsionY[row])
            }
        }
        return (forces, normalizer)
    }

    func field() -> any RepulsiveField {
        switch self {
        case .exact: PairwiseField()
        case .grid(let spacing): GridField(spacing: spacing)
        }
    }
}

/// Forces between the points of a map.
protocol RepulsiveField: AnyObject {
    /// Writes Σⱼ wᵢⱼ²(yᵢ − yⱼ) for every point, w = 1 / (1 + ‖yᵢ − yⱼ‖²), and gives Σᵢ Σⱼ≠ᵢ wᵢⱼ.
    func repel(_ map: MapPoints) -> Double
}

private final class PairwiseField: RepulsiveField {
    func repel(_ map: MapPoints) -> Double {
        inParallel(map.count, grain: 16, sharing: map) { range, _, map in
            kernels_tsne_repel(
                range.lowerBound, range.upperBound, map.count, map.x, map.y, map.repulsionX, map.repulsionY,
                map.potential)
        }
        return map.potentialOfOthers
    }
}

private final class GridField: RepulsiveField {
    private let grid: PotentialGrid

    init(spacing: Float) { grid = PotentialGrid(spacing: spacing) }

    func repel(_ map: MapPoints) -> Double {
        grid.hold(map.x, map.y, count: map.count)
        grid.read(
            map.x, map.y, count: map.count, forceX: map.repulsionX, forceY: map.repulsionY, potential: map.potential)
        return map.potentialOfOthers
    }
}

extension MapPoints {
    /// Every point's potential without its own share, which is 1, added up.
    fileprivate var potentialOfOthers: Double {
        (0..<count).reduce(0.0) { $0 + Double(potential[$1]) } - Double(count)
    }
}
