import Estimators
import Foundation
import Models
import Testing

@testable import Engine

extension ModelsTests {
    /// Rows of unit length.
    private func unit(_ rows: Int, _ columns: Int, seed: UInt64) -> Tensor {
        var random = Random(seed: seed)
        return unitRows(Tensor(shape: [rows, columns]) { for i in $0.indices { $0[i] = random.normal() } })
    }

    private func loss(_ a: Tensor, _ b: Tensor, logScale: Float) -> Float {
        let plan = Plan(
            inputs: [], outputs: [contrastiveLoss(.constant(a), .constant(b), logScale: .constant(logScale))])
        plan.run()
        return plan.scalar(0)
    }

    /// The mean of −log softmax of the right entry of every row, in plain loops: finding the b of each a.
    private func term(_ a: Tensor, _ b: Tensor, scale: Double) -> Double {
        let count = a.rows
        return (0..<count).reduce(0.0) { sum, i in
            let logits = (0..<count).map { j in
                scale * (0..<a.elementsPerRow).reduce(0.0) { $0 + Double(a[i, $1]) * Double(b[j, $1]) }
            }
            return sum + log(logits.reduce(0) { $0 + exp($1 - logits[i]) })
        } / Double(count)
    }

    @Test func whatCannotBeToldApartCostsLogN() {
        for count in [2, 7, 64] {
            let same = Tensor((0..<count).flatMap { _ in [Float(0.6), 0.8] }, shape: [count, 2])
            let other = Tensor((0..<count).flatMap { _ in [Float(-1), 0] }, shape: [count, 2])
            for logScale in [Float(-30), 0, 2.66, 4.6, 30] {
                #expect(abs(loss(same, same, logScale: logScale) - log(Float(count))) < 1e-5)
                #expect(abs(loss(same, other, logScale: logScale) - log(Float(count))) < 1e-5)
            }
        }
    }

    @Test func theContrastIsTheMeanOfTwoTermsThatSwap() {
        let (a, b) = (unit(9, 5, seed: 1), unit(9, 5, seed: 2))
        for scale in [1.0, 14.3, 100] {
            let (text, image) = (term(a, b, scale: scale), term(b, a, scale: scale))
            #expect(abs(text - image) > 0.005, "the two terms differ, so that a missing one shows")
            #expect(abs(Double(loss(a, b, logScale: Float(log(scale)))) - (text + image) / 2) < 1e-4)
            #expect(abs(loss(a, b, logScale: Float(log(scale))) - loss(b, a, logScale: Float(log(scale)))) < 1e-5)
        }
        // Beyond its limits the scale counts as the limit.
        #expect(loss(a, b, logScale: 9) == loss(a, b, logScale: log(100)))
        #expect(loss(a, b, logScale: -9) == loss(a, b, logScale: 0))
    }

    @Test func theContrastsGradientIsItsSlope() {
        let values = [unit(6, 4, seed: 3), unit(6, 4, seed: 4), Tensor([1.2], shape: [])]
        let nodes = values.map { Node.input(shape: $0.shape) }
        let loss = contrastiveLoss(nodes[0], nodes[1], logScale: nodes[2])
        let plan = Plan(inputs: nodes, outputs: [loss] + gradients(of: loss, withRespectTo: nodes).map { $0! })
        func run(_ values: [Tensor]) -> Double {
            for (index, value) in values.enumerated() { plan.setInput(index, to: value) }
            plan.run()
            return Double(plan.scalar(0))
        }
        _ = run(values)
        let slopes = values.indices.map { plan.output($0 + 1).values }
        for index in values.indices {
            for element in 0..<values[index].count {
                let ends = [Float(0.01), -0.01].map { step in
                    var moved = values
                    moved[index].withUnsafeMutableBuffer { $0[element] += step }
                    return run(moved)
                }
                #expect(abs((ends[0] - ends[1]) / 0.02 - Double(slopes[index][element])) < 1e-3)
            }
        }
    }

    private struct Pairs: Module {
        let a = Parameter(Tensor((0..<32).map { Float($0 * 7 % 11) - 5 }, shape: [8, 4]))
        let b = Parameter(Tensor((0..<32).map { Float($0 * 5 % 13) - 6 }, shape: [8, 4]))
        let logScale: Parameter

        /// The rows named by the batch.
        func loss(_ rows: Node, _ others: Node) -> Node {
            contrastiveLoss(
                rows.gathered(from: a.node).unitRows(), others.gathered(from: b.node).unitRows(),
                logScale: logScale.node)
        }
    }

    @Test func theTemperatureStaysInItsRange() throws {
        // Steps that are far too long, on pairs that contradict themselves from batch to batch.
        var random = Random(seed: 6)
        let rows = (0..<64).map { Float($0 % 8) }
        for optimizer in [Optimizer.adam(rate: 50), .sgd(rate: 1_000, momentum: 0.9)] {
            let model = Pairs(logScale: Parameter(Tensor([log(1 / 0.07)], shape: [])))
            let trainer = Trainer(
                model,
                columns: [
                    DataColumn(Tensor(rows)), DataColumn(Tensor(random.permutation(64).map { rows[$0] })),
                ], seed: 1, options: .init(batch: 8, optimizer: optimizer)
            ) { nodes, _ in model.loss(nodes[0], nodes[1]) }
            let history = try trainer.fit(epochs: 30)
            #expect(history.allSatisfy { $0.loss.isFinite && $0.loss > 0 })
            let plan = Plan(inputs: [], outputs: [contrastScale(model.logScale.node)])
            plan.run()
            #expect((0.999...100.001).contains(plan.scalar(0)))
        }
    }

    @Test func aTemperatureOutsideItsRangeComesBack() throws {
        for (start, isAbove) in [(Float(7), true), (-3, false)] {
            let model = Pairs(logScale: Parameter(Tensor([start], shape: [])))
            // Wrong pairs ask for a higher temperature, right ones for a lower one.
            let rows = Tensor((0..<8).map(Float.init)),
                others = Tensor((0..<8).map { Float(isAbove ? ($0 + 1) % 8 : $0) })
            if !isAbove { model.b.value = model.a.value }
            let trainer = Trainer(
                model, columns: [DataColumn(rows), DataColumn(others)], seed: 1,
                options: .init(batch: 8, optimizer: .sgd(rate: isAbove ? 0.05 : 0.5))
            ) { nodes, _ in
                // Only the scale is to learn.
                model.loss(nodes[0], nodes[1]) + 0 * (model.a.node.sum() + model.b.node.sum())
            }
            try trainer.fit(epochs: 60)
            let end = model.logScale.value.values[0]
            #expect(isAbove ? end < start - 1 : end > start + 1, "from \(start) to \(end)")
        }
    }

    private func model(length: Int?, layers: Int = 2, seed: UInt64 = 1) -> ImageTextModel {
        var random = Random(seed: seed)
        return ImageTextModel(
            image: [8, 8, 1], channels: [4], vocabulary: 20, length: length, width: 8, heads: 2, hidden: 16,
            layers: layers,
            code: 6, using: &random)
    }

    private func encode(_ model: ImageTextModel, _ tokens: Tensor, _ mask: Tensor?) -> Tensor {
        let shape = Array(tokens.shape.dropFirst())
        return mask.map { mask in
            Function(shapes: [shape, shape]) { [model.encode(tokens: $0[0], mask: $0[1])] }([tokens, mask])[0]
        } ?? Function(shape) { model.encode(tokens: $0) }(tokens)
    }

    private func difference(_ a: Tensor, _ b: Tensor) -> Float { zip(a.values, b.values).map { abs($0 - $1) }.max()! }

    @Test func paddingCountsNowhere() {
        for length in [nil, 7] {
            let model = model(length: length)
            let short = encode(model, Tensor([3, 5, 9], shape: [1, 3]), nil)
            let mask = Tensor([1, 1, 1, 0, 0, 0], shape: [1, 6])
            for filling in [Float(0), 4, 17] {
                let filled = encode(model, Tensor([3, 5, 9, filling, filling, 2], shape: [1, 6]), mask)
                #expect(difference(short, filled) < 1e-5)
            }
            #expect(difference(short, encode(model, Tensor([3, 5, 9, 4, 4, 2], shape: [1, 6]), nil)) > 1e-3)
            // A sentence without words is a finite vector.
            let nothing = encode(model, Tensor(shape: [1, 6]), Tensor(shape: [1, 6]))
            #expect(nothing.values.allSatisfy { $0.isFinite })
        }
    }

    @Test func placesMakeTheOrderCount() {
        let (there, back) = (Tensor([3, 5, 9], shape: [1, 3]), Tensor([9, 5, 3], shape: [1, 3]))
        let heap = model(length: nil), sequence = model(length: 3)
        #expect(difference(encode(heap, there, nil), encode(heap, back, nil)) < 1e-5)
        #expect(difference(encode(sequence, there, nil), encode(sequence, back, nil)) > 1e-4)
    }

    @Test func aWordIsTheMeanOfItsPieces() {
        let model = model(length: nil, layers: 0)
        // Two words, of three pieces and of one.
        let tokens = Tensor([3, 5, 9, 4, 8, 8], shape: [1, 2, 3]), mask = Tensor([1, 1, 1, 1, 0, 0], shape: [1, 2, 3])
        let table = model.embedding.weight.value
        let mean = (0..<8).map { column in
            ((table[3, column] + table[5, column] + table[9, column]) / 3 + table[4, column]) / 2
        }
        let (weight, bias) = (model.text.weight.value, model.text.bias!.value.values)
        let code = (0..<6).map { output in
            bias[output] + (0..<8).reduce(Float(0)) { $0 + mean[$1] * weight[$1, output] }
        }
        let expected = unitRows(Tensor(code, shape: [1, 6]))
        #expect(difference(encode(model, tokens, mask), expected) < 1e-5)
    }

    @Test func vectorsHaveLengthOne() {
        let model = model(length: 3)
        let images = Tensor((0..<128).map { Float($0 % 9) / 9 }, shape: [2, 8, 8, 1])
        for codes in [
            Function([8, 8, 1]) { model.encode(images: $0) }(images),
            encode(model, Tensor([1, 2, 3, 4, 5, 6], shape: [2, 3]), nil),
        ] {
            for row in 0..<2 { #expect(abs(codes.rows([row]).values.reduce(0) { $0 + $1 * $1 } - 1) < 1e-4) }
        }
    }
}
