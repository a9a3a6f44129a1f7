import Engine
import Estimators

/// Images `[N, H, W, C]`, each multiplied by a number of its own so that all are equally long as lists of pixels: as long
/// as they are in the mean. What is left of an image is its pattern, whatever its brightness was. A black image stays
/// black; a pixel may exceed 1.
public func equallyBright(_ images: Tensor) -> Tensor {
    let lengths = lengths(ofRows: images)
    let mean = lengths.reduce(0, +) / Float(lengths.count)
    return unitRows(images).scaled(by: mean).reshaped(images.shape)
}

private func lengths(ofRows table: Tensor) -> [Float] {
    let columns = table.elementsPerRow
    return table.withUnsafeBuffer { values in
        (0..<table.rows).map { row in
            var square: Float = 0
            for i in row * columns..<(row + 1) * columns { square += values[i] * values[i] }
            return square.squareRoot()
        }
    }
}
