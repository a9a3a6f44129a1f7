/// The same numbers, through which no gradient flows back: x […] → […]. No copy and no kernel.
///
/// For a loss in which two models are trained on each other, each with the other held fixed.
public struct StopGradient: Op {
    public init() {}

    public var name: String { "stop gradient" }

    public func shape(of inputs: [[Int]]) -> [Int] { inputs[0] }
    public func placement(of inputs: [[Int]]) -> Placement { .view(offset: 0) }
    public func gradient(of node: Node, upstream: Node) -> [Node?] { [nil] }
    public func reference(_ inputs: [Tensor]) -> Tensor { inputs[0] }
}

extension Node {
    /// This node as if it were data: losses do not reach what it was made of.
    public func stoppingGradient() -> Node { Node(StopGradient(), [self]) }
}
