/// A convolution with bias and activation: x [N, H, W, inputs] → [N, H′, W′, outputs].
public struct Conv2D: Layer {
    /// [kernelSize, kernelSize, inputs, outputs]
    public let weight: Parameter
    /// [outputs]
    public let bias: Parameter
    let stride: Int
    let padding: Padding
    let activation: ElementFunction?

    /// - Parameters:
    ///   - inputs: channels of the image that comes in.
    ///   - outputs: channels of the one that goes out.
    ///   - kernelSize: the window's height and width.
    ///   - stride: pixels from one window to the next.
    ///   - padding: what stands beyond the image's edge.
    ///   - activation: applied to the sum; none by default.
    ///   - initializer: of the weights; He's for ReLU and its kin, Glorot's otherwise, unless one is named.
    ///   - biasInitializer: of the biases.
    ///   - random: draws the starting weights.
    public init(
        _ inputs: Int, _ outputs: Int, kernelSize: Int = 3, stride: Int = 1, padding: Padding = .same,
        activation: ElementFunction? = nil, initializer: Initializer? = nil,
        biasInitializer: Initializer = .constant(0), using random: inout Random
    ) {
        weight = Parameter(
            (initializer ?? .suited(to: activation))([kernelSize, kernelSize, inputs, outputs], using: &random))
        bias = Parameter(biasInitializer([outputs], using: &random))
        self.stride = stride
        self.padding = padding
        self.activation = activation
    }

    public func callAsFunction(_ x: Node, _ pass: ForwardPass) -> Node {
        conv2d(x, weight.node, bias.node, stride: stride, padding: padding, activation: activation)
    }
}

/// A transposed convolution with bias and activation, which enlarges: x [N, H, W, inputs] →
/// [N, H·stride, W·stride, outputs] with the default padding.
public struct ConvTranspose2D: Layer {
    /// [kernelSize, kernelSize, outputs, inputs]: the weights of the convolution that this one transposes.
    public let weight: Parameter
    /// [outputs]
    public let bias: Parameter
    let stride: Int
    let padding: Padding
    let activation: ElementFunction?

    /// - Parameters:
    ///   - inputs: channels of the image that comes in.
    ///   - outputs: channels of the one that goes out.
    ///   - kernelSize: the window's height and width.
    ///   - stride: the factor by which the image grows.
    ///   - padding: that of the convolution which this one transposes.
    ///   - activation: applied to the sum; none by default.
    ///   - initializer: of the weights; He's for ReLU and its kin, Glorot's otherwise, unless one is named.
    ///   - random: draws the starting weights.
    public init(
        _ inputs: Int, _ outputs: Int, kernelSize: Int = 3, stride: Int = 2, padding: Padding = .same,
        activation: ElementFunction? = nil, initializer: Initializer? = nil, using random: inout Random
    ) {
        let initializer = initializer ?? .suited(to: activation)
        // Variances are kept along the direction in which the layer is used, from `inputs` to `outputs`.
        let drawn = initializer([kernelSize, kernelSize, inputs, outputs], using: &random)
        weight = Parameter(
            Tensor(shape: [kernelSize, kernelSize, outputs, inputs]) { values in
                for i in values.indices {
                    let (place, output, input) = (i / (outputs * inputs), i / inputs % outputs, i % inputs)
                    values[i] = drawn[place / kernelSize, place % kernelSize, input, output]
                }
            })
        bias = Parameter(Tensor(shape: [outputs]))
        self.stride = stride
        self.padding = padding
        self.activation = activation
    }

    public func callAsFunction(_ x: Node, _ pass: ForwardPass) -> Node {
        conv2dTransposed(x, weight.node, bias.node, stride: stride, padding: padding, activation: activation)
    }
}

/// The largest value of each window: x [N, H, W, C] → [N, H / window, W / window, C].
public struct MaxPool: Layer {
    let window: Int
    /// - Parameter window: its height and width; windows stand side by side.
    public init(_ window: Int = 2) { self.window = window }
    public func callAsFunction(_ x: Node, _ pass: ForwardPass) -> Node { x.maxPooled(window) }
}

/// The mean of each window: x [N, H, W, C] → [N, H / window, W / window, C].
public struct AveragePool: Layer {
    let window: Int
    /// - Parameter window: its height and width; windows stand side by side.
    public init(_ window: Int = 2) { self.window = window }
    public func callAsFunction(_ x: Node, _ pass: ForwardPass) -> Node { x.averagePooled(window) }
}

/// Every pixel repeated: x [N, H, W, C] → [N, H · factor, W · factor, C].
public struct UpSample: Layer {
    let factor: Int
    /// - Parameter factor: by which height and width grow.
    public init(_ factor: Int = 2) { self.factor = factor }
    public func callAsFunction(_ x: Node, _ pass: ForwardPass) -> Node { x.upSampled(factor) }
}
