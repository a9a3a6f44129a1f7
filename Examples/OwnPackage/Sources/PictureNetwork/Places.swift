import Engine

/// The centres of a picture's pixels, row by row, −1 to 1 along both sides: [height · width, 2].
func places(width: Int, height: Int) -> Tensor {
    Tensor(shape: [height * width, 2]) { target in
        for pixel in 0..<height * width {
            target[2 * pixel] = (2 * Float(pixel % width) + 1) / Float(width) - 1
            target[2 * pixel + 1] = (2 * Float(pixel / width) + 1) / Float(height) - 1
        }
    }
}
