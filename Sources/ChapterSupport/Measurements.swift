import Datasets
import Engine
import Images

extension LabelledImages {
    /// One number for each image and measurement: `[N, measurements]`. Colours count by their brightness.
    public func measured(by measurements: [(ByteImage) -> Double]) -> Tensor {
        let grey = grey()
        return Tensor(shape: [count, measurements.count]) { target in
            for row in 0..<count {
                let image = grey.image(row)
                for (column, measure) in measurements.enumerated() {
                    target[row * measurements.count + column] = Float(measure(image))
                }
            }
        }
    }
}
