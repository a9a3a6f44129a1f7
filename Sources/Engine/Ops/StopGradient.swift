/// The same numbers, through which no gradient flows back: x […] → […]. No copy and no kernel.
///
/// For a loss in which two models are trained on each other, each with the other held fixed.
struct StopGradient: Op {
    init() {}

    var name: String { "stop gradient" }

    func shape(of inputs: [[Int]]) -> [Int] { inputs[0] }
    func placement(of inputs: [[Int]]) -> Placement { .view(offset: 0) }
    func gradient(of node: Node, upstream: Node) -> [Node?] { [nil] }
    func reference(_ inputs: [Tensor]) -> Tensor { inputs[0] }
}

extension Node {
    /// This node as if it were data: losses do not reach what it was made of.
    public func stoppingGradient() -> Node { Node(StopGradient(), [self]) }
}
