import Engine

/// An hourglass of convolutions with bridges: two of stride 2 narrow the image, two transposed ones widen it again, and
/// at every size what came in on the way down is added on the way up (Mao, Shen and Yang, 2016). So fine detail that
/// can be trusted need not pass the waist.
struct DenoisingAutoencoder: Module {
    let first: Conv2D
    let down: Sequential
    let waist: Sequential
    let up: ConvTranspose2D
    let last: ConvTranspose2D
    let output: Conv2D

    /// - Parameters:
    ///   - channels: of the images, whose sides divide by 4.
    ///   - width: channels at full size; twice as many at half of it, four times at a quarter.
    init(channels: Int, width: Int, using random: inout Random) {
        first = Conv2D(channels, width, activation: .relu, using: &random)
        down = Sequential([Conv2D(width, 2 * width, stride: 2, activation: .relu, using: &random)])
        waist = Sequential([
            Conv2D(2 * width, 4 * width, stride: 2, activation: .relu, using: &random),
            Conv2D(4 * width, 4 * width, activation: .relu, using: &random),
        ])
        up = ConvTranspose2D(4 * width, 2 * width, activation: .relu, using: &random)
        last = ConvTranspose2D(2 * width, width, activation: .relu, using: &random)
        output = Conv2D(width, channels, using: &random)
    }

    /// Damaged images [N, H, W, C] → the logits of clean ones.
    func logits(_ damaged: Node, _ pass: ForwardPass) -> Node {
        let large = first(damaged, pass)
        let middle = down(large, pass)
        let small = waist(middle, pass)
        return output(last(up(small, pass) + middle, pass) + large, pass)
    }

    /// Damaged images → clean ones, in 0…1.
    func restore(_ damaged: Node) -> Node { logits(damaged, .inference).sigmoid() }
}
