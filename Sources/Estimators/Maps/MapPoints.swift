import CKernels
import Engine
import Foundation

/// The points of a map on their way: places, forces and motion, in memory that is laid out once.
final class MapPoints: SharedMemory {
    let count: Int
    let x, y: UnsafeMutablePointer<Float>
    let attractionX, attractionY: UnsafeMutablePointer<Float>
    let repulsionX, repulsionY: UnsafeMutablePointer<Float>
    let potential: UnsafeMutablePointer<Float>
    private let velocityX, velocityY, gainX, gainY: UnsafeMutablePointer<Float>
    private let storage: Storage

    /// - Parameter places: `[rows, 2]`.
    init(_ places: Tensor) {
        let count = places.rows
        let storage = Storage(11 * count)
        let columns = (0..<11).map { storage.start + $0 * count }
        self.count = count
        self.storage = storage
        (x, y, attractionX, attractionY) = (columns[0], columns[1], columns[2], columns[3])
        (repulsionX, repulsionY, potential) = (columns[4], columns[5], columns[6])
        (velocityX, velocityY, gainX, gainY) = (columns[7], columns[8], columns[9], columns[10])
        for row in 0..<count {
            (x[row], y[row]) = (places[row, 0], places[row, 1])
            (gainX[row], gainY[row]) = (1, 1)
        }
    }

    /// `[rows, 2]`.
    var places: Tensor {
        Tensor(shape: [count, 2]) { target in
            for row in 0..<count { (target[2 * row], target[2 * row + 1]) = (x[row], y[row]) }
        }
    }

    /// Writes Σⱼ pᵢⱼ wᵢⱼ (yᵢ − yⱼ) for every point.
    func attract(_ affinities: Affinities) {
        affinities.withPointers { offsets, indices, weights in
            inParallel(
                count, grain: 128, sharing: self, offsets, indices, weights
            ) { range, _, map, offsets, indices, weights in
                kernels_tsne_attract(
                    range.lowerBound, range.upperBound, offsets, indices, weights, map.x, map.y, map.attractionX,
                    map.attractionY)
            }
        }
    }

    /// The Kullback–Leibler divergence from the affinities to the map, in nats, where `normalizer` is Σ w over all
    /// pairs.
    func divergence(_ affinities: Affinities, normalizer: Double) -> Double {
        // As many partial sums on any machine.
        let parts = 64
        let sums = UnsafeMutablePointer<Double>.zeros(parts)
        defer { sums.deallocate() }
        affinities.withPointers { offsets, indices, weights in
            inParallel(
                parts, sharing: self, sums, offsets, indices, weights
            ) { range, _, map, sums, offsets, indices, weights in
                for part in range {
                    sums[part] = kernels_tsne_spread_cost(
                        map.count * part / parts, map.count * (part + 1) / parts, offsets, indices, weights, map.x,
                        map.y)
                }
            }
        }
        return affinities.negativeEntropy + (0..<parts).reduce(0) { $0 + sums[$1] } + log(normalizer)
    }

    /// One step of the first points, or of all.
    func move(_ step: kernels_tsne_step, first: Int? = nil) {
        inParallel(first ?? count, grain: 1_024, sharing: self) { range, _, map in
            let i = range.lowerBound
            kernels_tsne_move(
                step, range.count, map.attractionX + i, map.attractionY + i, map.repulsionX + i, map.repulsionY + i,
                map.velocityX + i, map.velocityY + i, map.gainX + i, map.gainY + i, map.x + i, map.y + i)
        }
    }

    /// Moves the map so that its mean is the origin. No force depends on it, but digits are kept.
    func centre() {
        for column in [x, y] {
            let mean = Float((0..<count).reduce(0.0) { $0 + Double(column[$1]) } / Double(count))
            for row in 0..<count { column[row] -= mean }
        }
    }
}

extension Affinities {
    fileprivate func withPointers(
        _ body: (UnsafePointer<Int64>, UnsafePointer<Int32>, UnsafePointer<Float>) -> Void
    ) {
        offsets.withUnsafeBufferPointer { offsets in
            indices.withUnsafeBufferPointer { indices in
                weights.withUnsafeBufferPointer { weights in
                    body(offsets.baseAddress!, indices.baseAddress!, weights.baseAddress!)
                }
            }
        }
    }
}
