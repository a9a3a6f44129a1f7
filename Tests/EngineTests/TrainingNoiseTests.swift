import Foundation
import Testing

@testable import Engine

/// The random numbers of training and of evaluation: fresh where they should be, the same where they must be.
extension TrainingTests {
    /// A weight that learns nothing (rate 0) beside noise, so that a loss is a readable function of the noise drawn.
    private struct Noisy: Module {
        let weight = Parameter(Tensor([0], shape: [1]))

        func trainer(
            rows: Int = 12, batch: Int = 4, slice: Int? = nil, seed: UInt64 = 3, draws: Int = 1, dropout: Float = 0,
            validation: Int = 0
        ) -> Trainer {
            func column(_ rows: Int) -> [DataColumn] {
                rows == 0 ? [] : [DataColumn(Tensor(shape: [rows, 1], repeating: 1))]
            }
            return Trainer(
                self, columns: column(rows), validation: column(validation), seed: seed,
                options: .init(batch: batch, slice: slice, optimizer: .sgd(rate: 0))
            ) { batch, pass in
                let noise = (0..<draws).map { _ in Node.randomNormal(batch[0].shape, pass) }
                // A draw's part in the sum can be told from those of the others.
                let sum = noise.enumerated().map { $1 * Float($0 * $0 + 1) }.reduce(batch[0] * weight.node) { $0 + $1 }
                return (dropout > 0 ? batch[0].dropout(rate: dropout, pass) * sum : sum).mean()
            }
        }

        func losses(_ trainer: Trainer, epochs: Int) throws -> [Double] {
            var sums: [Double] = []
            var losses: [Double] = []
            for epoch in 1...epochs {
                sums = []
                try trainer.fit(epochs: epoch) {
                    if case .step(_, let batch, let loss) = $0 { sums.append(loss * Double(batch)) }
                }
                losses += zip(sums, [0] + sums).map { $0 - $1 }
            }
            return losses
        }
    }

    private func allDiffer(_ values: [Double]) -> Bool {
        let sorted = values.sorted()
        return zip(sorted, sorted.dropFirst()).allSatisfy { $1 - $0 > 1e-7 }
    }

    /// The noise of a variational autoencoder that stood still would be learned by heart.
    @Test(arguments: [nil, 2] as [Int?], [0, 0.5] as [Float]) func everyStepDrawsAnew(_ slice: Int?, _ dropout: Float)
        throws
    {
        let model = Noisy()
        // Three steps an epoch, the last one short: five batches of two sizes.
        let losses = try model.losses(model.trainer(rows: 18, slice: slice, dropout: dropout), epochs: 4)
        #expect(losses.count == 20 && allDiffer(losses), "\(losses)")
        let again = try model.losses(model.trainer(rows: 18, slice: slice, dropout: dropout), epochs: 4)
        #expect(losses == again)
        let other = try model.losses(model.trainer(rows: 18, slice: slice, seed: 4, dropout: dropout), epochs: 4)
        #expect(allDiffer(losses + other))
    }

    /// What a step draws: standard normal numbers of the stream of the seed, the draw, the slice and the step, as the
    /// reference has them.
    @Test func aStepsNoiseIsTheReferences() throws {
        let model = Noisy()
        for slice in [nil, 2] as [Int?] {
            let losses = try model.losses(model.trainer(rows: 8, slice: slice, seed: 0), epochs: 2)
            for (step, loss) in losses.enumerated() {
                let parts = (0..<(slice == nil ? 1 : 2)).map { part -> Double in
                    let words = philoxWords(64, seed: 0, stream: 1 + UInt64(part) << 16, step: UInt64(step))
                    return (0..<(slice ?? 4)).reduce(0) {
                        $0 + Double(boxMuller(words[$1], words[16 + $1], cosine: true))
                    }
                }
                #expect(abs(parts.reduce(0, +) / 4 - loss) < 1e-5, "step \(step)")
            }
        }
    }

    @Test func everySliceAndEveryDrawIsItsOwn() throws {
        // Two numbers a slice: were two slices' noise one, their mean would be that of one.
        let model = Noisy()
        let trainer = model.trainer(rows: 4, batch: 4, slice: 2)
        let whole = try model.losses(trainer, epochs: 1)[0]
        let half = try model.losses(model.trainer(rows: 2, batch: 2), epochs: 1)[0]
        #expect(abs(whole - half) > 1e-4)
        // Were the second draw the first one again, the sum would be 1 + 2 times the first.
        let pair = try model.losses(model.trainer(rows: 2, batch: 2, draws: 2), epochs: 1)[0]
        #expect(abs(pair - 3 * half) > 1e-4)
    }

    // MARK: Evaluation

    @Test func equalRowsGiveEqualValuesUntilTheEpochEnds() throws {
        let model = Noisy()
        let rows = [DataColumn(Tensor(shape: [700, 1], repeating: 1))]
        let trainer = model.trainer(validation: 700)
        let start = try trainer.evaluate(rows)
        #expect(try trainer.evaluate(rows) == start)
        // Other evaluations in between, of other sizes, take nothing away.
        _ = try trainer.evaluate([DataColumn(Tensor(shape: [12, 1], repeating: 1))])
        #expect(try trainer.evaluate(rows) == start)
        var values = [Double(start)]
        for epoch in 1...3 {
            let history = try trainer.fit(epochs: epoch) {
                guard case .step = $0 else { return }
                #expect((try? trainer.evaluate(rows)).map(Double.init) == values.last, "within an epoch")
            }
            values.append(Double(history.last!.validationLoss!))
            #expect(try trainer.evaluate(rows) == history.last!.validationLoss, "what the history says can be measured again")
        }
        #expect(allDiffer(values), "\(values)")
        #expect(try Noisy().trainer(seed: 4).evaluate(rows) != start)
    }

    /// The batches of one evaluation, the rest included, and those of training have streams of their own.
    @Test func noBatchOfAnEvaluationRepeatsAnother() throws {
        let model = Noisy()
        let losses = try model.losses(model.trainer(rows: 1024, batch: 256), epochs: 2)
        let trainer = model.trainer(rows: 1024, batch: 256)
        func mean(_ rows: Int) throws -> Double {
            Double(try trainer.evaluate([DataColumn(Tensor(shape: [rows, 1], repeating: 1))]))
        }
        // Batches of 256, 256, 256 and 4 rows: the means of each from those of all rows up to there.
        let sums = try [256, 512, 768].map { try mean($0) * Double($0) / 256 }
        let batches = zip(sums, [0] + sums).map { $0 - $1 }
        #expect(allDiffer(batches + losses), "\(batches), \(losses)")
        let rest = (try mean(772) * 772 - sums[2] * 256) / 4
        #expect(abs(rest - (try mean(4))) > 1e-4, "a rest must not repeat the first batch")
    }

    @Test func chunksOfAFunctionDrawTheirOwn() {
        let function = Function([1], batch: 4) { $0 + Node.randomNormal($0.shape, .inference) }
        let noise = function(Tensor(shape: [10, 1])).values + function(Tensor(shape: [6, 1])).values
        #expect(allDiffer(noise.map(Double.init)))
    }

    /// A variational autoencoder stopped anywhere goes on with the same noise, in validation too.
    @Test func aResumedVariationalAutoencoderHasTheSameHistory() throws {
        func trainer(_ path: String?) -> Trainer {
            let model = TinyVAE()
            return Trainer(
                model, columns: [DataColumn(Sample.uniform([30, 20], 0...1, seed: 1))],
                validation: [DataColumn(Sample.uniform([300, 20], 0...1, seed: 2))], seed: 1,
                options: .init(batch: 10, checkpoint: path), loss: model.loss)
        }
        let whole = try trainer(nil).fit(epochs: 4)
        for stop in 1...3 {
            let path = temporaryPath()
            defer { try? FileManager.default.removeItem(atPath: path) }
            try trainer(path).fit(epochs: stop)
            let resumed = trainer(path)
            #expect(try resumed.fit(epochs: 4) == whole, "stopped after epoch \(stop)")
        }
        // Other evaluations on the way, and epochs one by one, change nothing.
        let visited = trainer(nil)
        for epoch in 1...4 {
            _ = try visited.evaluate([DataColumn(Sample.uniform([7, 20], 0...1, seed: 3))])
            try visited.fit(epochs: epoch)
        }
        #expect(visited.history == whole)
    }
}
