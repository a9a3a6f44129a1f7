import CKernels
import System

/// One column of a training set, such as the images or the labels: rows of one shape, as floats, as bytes, or made when
/// they are wanted.
public struct DataColumn: Sendable {
    enum Storage: Sendable {
        case floats(Tensor)
        case bytes([UInt8])
        case made(@Sendable (Int, inout Random, UnsafeMutableBufferPointer<Float>) -> Void)
    }

    let storage: Storage
    /// The shape of one row.
    public let rowShape: [Int]
    /// The number of rows.
    public let rows: Int

    /// Rows of a tensor: its first axis counts them.
    public init(_ tensor: Tensor) {
        storage = .floats(tensor)
        rowShape = Array(tensor.shape.dropFirst())
        rows = tensor.rows
    }

    /// Bytes that stand for k/255, converted batch by batch: a quarter of the memory of floats.
    public init(bytes: [UInt8], rowShape: [Int]) {
        let width = rowShape.reduce(1, *)
        require(
            width > 0 && bytes.count % width == 0, "\(bytes.count) bytes do not divide into rows of shape \(rowShape)")
        storage = .bytes(bytes)
        self.rowShape = rowShape
        rows = bytes.count / width
    }

    /// Class numbers, one a row.
    public init(labels: [Int]) { self.init(Tensor(labels.map(Float.init), shape: [labels.count])) }

    /// Rows that a function makes whenever a batch has them: augmented, drawn, read from elsewhere.
    ///
    /// ```swift
    /// let images = Tensor(shape: [1_000, 784], repeating: 0.5)
    /// let noisy = DataColumn(rowShape: [784], rows: 1_000) { row, random, target in
    ///     images.withUnsafeBuffer { images in
    ///         for i in target.indices { target[i] = images[row * 784 + i] + 0.1 * random.normal() }
    ///     }
    /// }
    /// ```
    /// - Parameters:
    ///   - rowShape: the shape of one row.
    ///   - rows: how many there are.
    ///   - fill: writes all numbers of a row. It is called for several rows at once, in any order, and what it writes must
    ///     follow from its arguments alone: then a training gives the same bytes whatever the number of threads, and when
    ///     it goes on from a checkpoint. `random` is a function of the trainer's seed, the step and the row; all columns of
    ///     a batch get the same, so that an image and its mask can be turned alike (`random.split(1)` is another).
    public init(
        rowShape: [Int], rows: Int,
        fill:
            @escaping @Sendable (_ row: Int, _ random: inout Random, _ target: UnsafeMutableBufferPointer<Float>) ->
            Void
    ) {
        require(
            rows >= 0 && rowShape.allSatisfy { $0 > 0 }, "\(rows) rows of shape \(rowShape) cannot be made")
        storage = .made(fill)
        self.rowShape = rowShape
        self.rows = rows
    }

    /// Writes the named rows one after the other.
    /// - Parameter clock: of the plan that they are for.
    func gather(_ indices: UnsafeBufferPointer<Int32>, into target: UnsafeMutablePointer<Float>, _ clock: Clock) {
        let width = rowShape.reduce(1, *)
        switch storage {
        case .floats(let tensor):
            tensor.withUnsafeBuffer {
                kernels_gather_rows(indices.count, width, indices.baseAddress!, $0.baseAddress!, target)
            }
        case .bytes(let bytes):
            bytes.withUnsafeBufferPointer {
                kernels_gather_byte_rows(indices.count, width, indices.baseAddress!, $0.baseAddress!, target)
            }
        case .made(let fill):
            // A family of its own, apart from the order of the rows.
            let step = Random(seed: clock.seed, stream: 0x0DA7_A000).split(clock.step)
            inParallel(indices.count, sharing: indices, target) { places, _, indices, target in
                for place in places {
                    var random = step.split(Int(indices[place]))
                    fill(
                        Int(indices[place]), &random,
                        UnsafeMutableBufferPointer(start: target + place * width, count: width))
                }
            }
        }
    }
}
