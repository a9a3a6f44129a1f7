import CKernels
import System

/// One column of a training set, such as the images or the labels: rows of one shape, as floats or as bytes.
public struct DataColumn: Sendable {
    enum Storage: Sendable {
        case floats(Tensor)
        case bytes([UInt8])
    }

    let storage: Storage
    /// The shape of one row.
    public let rowShape: [Int]
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

    /// Writes the named rows one after the other.
    func gather(_ indices: UnsafeBufferPointer<Int32>, into target: UnsafeMutablePointer<Float>) {
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
        }
    }
}
