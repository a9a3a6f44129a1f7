import Testing

@testable import Engine

@Suite struct RandomTests {
    /// Known answers that come with Random123 (Salmon and others, 2011).
    @Test func philoxKnownAnswers() {
        func words(_ counter: UInt64, _ stream: UInt64, _ key: UInt64) -> [UInt32] {
            let (a, b) = Random.philox(counter: counter, stream: stream, key: key)
            return [a, b].flatMap { [UInt32(truncatingIfNeeded: $0), UInt32(truncatingIfNeeded: $0 >> 32)] }
        }
        #expect(words(0, 0, 0) == [0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8])
        #expect(words(.max, .max, .max) == [0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd])
        #expect(
            words(0x85a3_08d3_243f_6a88, 0x0370_7344_1319_8a2e, 0x299f_31d0_a409_3822)
                == [0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1])
    }

    @Test func sequencesComeAgain() {
        var a = Random(seed: 3, stream: 4)
        var b = a
        let first = (0..<9).map { _ in a.next() }
        #expect((0..<9).map { _ in b.next() } == first)
        // A run can be taken up in its middle.
        var middle = Random(seed: 3, stream: 4, counter: 5)
        #expect((5..<9).map { _ in middle.next() } == Array(first[5...]))
        #expect(Set(first).count == 9)
        var others = [Random(seed: 4, stream: 4), Random(seed: 3, stream: 5)] + (0..<100).map { a.split($0) }
        #expect(Set(others.indices.map { others[$0].next() }).count == others.count)
    }

    @Test func uniformNumbers() {
        var random = Random(seed: 1)
        let values = (0..<100_000).map { _ in Double(random.uniform()) }
        #expect(values.allSatisfy { $0 >= 0 && $0 < 1 })
        let mean = values.reduce(0, +) / 1e5
        let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 1e5
        #expect(abs(mean - 0.5) < 0.005)
        #expect(abs(variance - 1.0 / 12) < 0.002)
    }

    @Test func normalNumbers() {
        var random = Random(seed: 1)
        let values = (0..<100_000).map { _ in Double(random.normal()) }
        let mean = values.reduce(0, +) / 1e5
        let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 1e5
        let fourth = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) * ($1 - mean) * ($1 - mean) } / 1e5
        #expect(abs(mean) < 0.016)
        #expect(abs(variance - 1) < 0.0225)
        #expect(abs(fourth - 3) < 0.155)
    }

    @Test func permutationsAreFair() {
        var random = Random(seed: 1)
        var counts: [[Int]: Int] = [:]
        for _ in 0..<6000 { counts[random.permutation(3), default: 0] += 1 }
        #expect(counts.count == 6)
        #expect(counts.values.allSatisfy { abs($0 - 1000) < 150 })
        #expect(random.permutation(50).sorted() == Array(0..<50))
    }
}

@Suite struct ModuleTests {
    struct Pair: Module {
        let first: Dense
        let second: Dense
        let scale: Parameter?
        let note = "not a parameter"
    }

    @Test func pathsAndSharedParameters() {
        var random = Random(seed: 1)
        let shared = Dense(2, 2, using: &random)
        let bare = Dense(2, 3, bias: false, using: &random)
        let pair = Pair(first: shared, second: shared, scale: Parameter(Tensor([1]), isTrainable: false))
        #expect(pair.namedParameters.map(\.name) == ["first.weight", "first.bias", "scale"])
        #expect(pair.parameterCount == 6)
        #expect(
            Pair(first: shared, second: bare, scale: nil).namedParameters.map(\.name) == [
                "first.weight", "first.bias", "second.weight",
            ])
        let stack = Sequential([shared, Lambda { $0.relu() }, Sequential([bare, shared]), LayerNorm(2)])
        #expect(
            stack.namedParameters.map(\.name) == [
                "layers.0.weight", "layers.0.bias", "layers.2.layers.0.weight", "layers.3.scale", "layers.3.shift",
            ])
        #expect(stack.parameters[0] === shared.weight)
        let encoder = TransformerEncoder(4, heads: 2, hidden: 8, layers: 2, order: .preNorm, using: &random)
        #expect(encoder.namedParameters.count == 2 * 12 + 2)
        #expect(encoder.namedParameters[0].name == "layers.0.attention.projection.weight")
    }

    private enum Body {
        case dense(Dense), pair(first: Dense, second: Dense), none
    }
    private final class Box {
        let layer: Dense
        var other: Box?
        init(_ layer: Dense) { self.layer = layer }
    }
    private class Base: Module {
        let base: Dense
        init(_ base: Dense) { self.base = base }
    }
    private final class Derived: Base {
        let own: Parameter
        init(_ base: Dense, own: Parameter) {
            self.own = own
            super.init(base)
        }
    }
    private struct Plain { let inner: Parameter }
    private struct Holder<Content>: Module { let content: Content }

    /// Wherever a layer can be stored, its parameters are found, always in the same order.
    @Test func parametersAreFoundInEveryContainer() {
        var random = Random(seed: 1)
        let layers = (0..<12).map { _ in Dense(1, 1, bias: false, using: &random) }
        func paths(_ content: some Any) -> [String] { Holder(content: content).namedParameters.map(\.name) }

        let named = Dictionary(
            uniqueKeysWithValues: layers.enumerated().map { ("\(Character(UnicodeScalar(UInt8(97 + $0))))", $1) })
        let found = Holder(content: named).namedParameters
        #expect(found.map(\.name) == "abcdefghijkl".map { "content.\($0).weight" })
        #expect(zip(found, layers).allSatisfy { $0.0.parameter === $0.1.weight })
        let numbered = Dictionary(uniqueKeysWithValues: layers.enumerated().map { ($0, [$1]) })
        #expect(paths(numbered) == (0..<12).map { "content.\($0).0.weight" }, "keys that are numbers go by size")
        #expect(paths(["x": layers[0]] as [String: any Layer]?) == ["content.x.weight"])

        #expect(paths([[layers[0]], [], [layers[1], layers[2]]]) == ["content.0.0.weight", "content.2.0.weight", "content.2.1.weight"])
        #expect(paths([nil, layers[0]] as [Dense?]) == ["content.1.weight"])
        #expect(paths((layers[0], name: layers[1])) == ["content..0.weight", "content.name.weight"])
        #expect(paths([Body.none, .dense(layers[0]), .pair(first: layers[1], second: layers[2])]) == [
            "content.1.dense.weight", "content.2.pair.first.weight", "content.2.pair.second.weight",
        ])
        let box = Box(layers[0])
        box.other = Box(layers[1])
        box.other!.other = box
        #expect(paths(box) == ["content.layer.weight", "content.other.layer.weight"], "objects may lead back to themselves")
        let derived = Derived(layers[0], own: layers[1].weight)
        #expect(paths(derived) == ["content.base.weight", "content.own"])
        #expect(derived.namedParameters.map(\.name) == ["base.weight", "own"], "what a superclass stores counts")
        #expect(paths(Plain(inner: layers[0].weight)) == ["content.inner"])
        #expect(paths(Result<Dense, ShapeError>.success(layers[0])) == ["content.success.weight"])
        // A graph uses parameters and owns none; numbers are not looked through.
        #expect(paths((layers[0].weight.node, [Float](repeating: 1, count: 10_000_000), "text", Tensor([1]))) == [])
        #expect(paths([1: 2, 3: 4]) == [] && paths(Set([1, 2])) == [])
    }

    @Test func aSetOfLayersIsRefused() async {
        await #expect(processExitsWith: .failure) {
            struct Named: Hashable {
                let name: String
                let layer: Dense
                static func == (a: Named, b: Named) -> Bool { a.name == b.name }
                func hash(into hasher: inout Hasher) { hasher.combine(name) }
            }
            var random = Random(seed: 1)
            _ = Holder(content: Set([Named(name: "a", layer: Dense(1, 1, using: &random))])).parameters
        }
    }
}

@Suite struct InitializerTests {
    static func moments(_ initializer: Initializer, _ shape: [Int]) -> (mean: Double, variance: Double, most: Double) {
        var random = Random(seed: 9)
        let values = initializer(shape, using: &random).values.map(Double.init)
        let mean = values.reduce(0, +) / Double(values.count)
        return (
            mean, values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count), values.map(abs).max()!
        )
    }

    @Test func variances() {
        for (shape, fanIn, fanOut) in [
            ([300, 200], 300.0, 200.0), ([3, 3, 64, 32], 576.0, 288.0), ([5, 20000], 5.0, 20000.0),
        ] {
            let glorot = InitializerTests.moments(.glorotUniform, shape)
            #expect(abs(glorot.variance / (2 / (fanIn + fanOut)) - 1) < 0.04)
            #expect(glorot.most <= (6 / (fanIn + fanOut)).squareRoot() * 1.0001)
            let he = InitializerTests.moments(.heNormal, shape)
            #expect(abs(he.variance / (2 / fanIn) - 1) < 0.05)
        }
        let normal = InitializerTests.moments(.normal(standardDeviation: 0.3), [50000])
        #expect(abs(normal.variance / 0.09 - 1) < 0.04 && abs(normal.mean) < 0.01)
        let uniform = InitializerTests.moments(.uniform(limit: 0.05), [50000])
        #expect(
            abs(uniform.variance / (0.05 * 0.05 / 3) - 1) < 0.03 && uniform.most <= 0.05 && abs(uniform.mean) < 0.001)
        #expect(InitializerTests.moments(.constant(3), [4]).mean == 3)
    }

    @Test(arguments: [[5, 5], [20, 80], [80, 20], [1, 4]]) func orthogonality(_ shape: [Int]) {
        var random = Random(seed: 9)
        let matrix = Initializer.orthogonal(shape, using: &random)
        let product = MatrixProduct.multiply(
            matrix, matrix, transposeA: shape[0] > shape[1], transposeB: shape[0] <= shape[1])
        let size = min(shape[0], shape[1])
        #expect(product.shape == [size, size])
        for i in 0..<size { for j in 0..<size { #expect(abs(product[i, j] - (i == j ? 1 : 0)) < 1e-5) } }
    }

    @Test func lstmStartsAsKerasDoes() {
        var random = Random(seed: 9)
        let layer = LSTM(10, 8, using: &random)
        #expect(layer.bias.value.values == (0..<32).map { (8..<16).contains($0) ? 1 : 0 })
        let product = MatrixProduct.multiply(layer.recurrentWeight.value, layer.recurrentWeight.value, transposeB: true)
        for i in 0..<8 { for j in 0..<8 { #expect(abs(product[i, j] - (i == j ? 1 : 0)) < 1e-5) } }
    }
}
