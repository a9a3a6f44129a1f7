import Engine
import Foundation
import Testing

/// What training tells, and how it is stopped, as others see it.
@Suite(.serialized) struct TrainingEventTests {
    private func column(_ value: Float, _ rows: Int) -> DataColumn {
        DataColumn(Tensor(shape: [rows, 1], repeating: value))
    }

    /// A weight is pulled from 0 past the 1 that validation wants, to 3.
    private func trainer(
        patience: Int? = nil, checkpoint: String? = nil, metrics: KeyValuePairs<String, Trainer.Metric> = [:]
    ) -> (model: Dense, trainer: Trainer) {
        var random = Random(seed: 1)
        let model = Dense(1, 1, bias: false, initializer: .constant(0), using: &random)
        let trainer = Trainer(
            model, columns: [column(1, 8), column(3, 8)], validation: [column(1, 2), column(1, 2)], seed: 1,
            options: .init(batch: 4, optimizer: .sgd(rate: 0.03), patience: patience, checkpoint: checkpoint),
            metrics: metrics
        ) { meanSquaredError(model($0[0], $1), $0[1]) }
        return (model, trainer)
    }

    @Test func everythingIsToldInOrder() throws {
        let (_, trainer) = trainer(patience: 2)
        var told: [String] = []
        let history = try trainer.fit(epochs: 100) { event in
            switch event {
            case .step(let epoch, let batch, _): told.append("step \(epoch).\(batch)")
            case .epochEnded(let epoch): told.append("end \(epoch.number)")
            case .improved(let epoch): told.append("improved \(epoch.number)")
            case .stoppedEarly(let best): told.append("stopped, best \(best.number)")
            case .interrupted: told.append("interrupted")
            }
        }
        let losses = history.map { $0.validationLoss! }
        let best = losses.firstIndex(of: losses.min()!)! + 1
        #expect(best > 1 && history.count == best + 2)
        let expected = (1...history.count).flatMap { epoch in
            ["step \(epoch).1", "step \(epoch).2", "end \(epoch)"] + (epoch <= best ? ["improved \(epoch)"] : [])
        }
        #expect(told == expected + ["stopped, best \(best)"])
    }

    /// Stopped after any event, a training that goes on ends as one that was not stopped; so does its checkpoint's.
    @Test func stoppingIsGoingOnLater() throws {
        let (whole, first) = trainer(patience: 4)
        let history = try first.fit(epochs: 20)
        for stop in [1, 2, 3, 4, 7, 11] {
            let path = FileManager.default.temporaryDirectory.appendingPathComponent("stop-\(UUID().uuidString)").path
            defer { try? FileManager.default.removeItem(atPath: path) }
            let (model, trainer) = trainer(patience: 4, checkpoint: path)
            var events = 0
            let short = try trainer.fit(epochs: 20) { _ in
                events += 1
                if events == stop { throw Trainer.Stop() }
            }
            #expect(events == stop && short == Array(history.prefix(short.count)) && short.count < history.count)
            let kept = try Data(contentsOf: URL(fileURLWithPath: path))
            #expect(try trainer.fit(epochs: 20) == history && model.weights == whole.weights)
            try kept.write(to: URL(fileURLWithPath: path))
            let (other, resumed) = self.trainer(patience: 4, checkpoint: path)
            #expect(try resumed.fit(epochs: 20) == history && other.weights == whole.weights)
        }
        struct Trouble: Error {}
        #expect(throws: Trouble.self) { try first.fit(epochs: 21) { _ in throw Trouble() } }
    }

    @Test func anInterruptionIsTold() async {
        await #expect(processExitsWith: .success) {
            let (_, trainer) = TrainingEventTests().trainer()
            var told: [Trainer.Event] = []
            #expect(throws: TrainingError.interrupted(epoch: 2, batch: 1, checkpoint: nil)) {
                try trainer.fit(epochs: 5) { event in
                    if case .step(2, 1, _) = event { Interrupt.request() }
                    told.append(event)
                }
            }
            #expect(told.last == .interrupted(epoch: 2, batch: 1))
        }
    }

    /// Against what the weight says by hand, over rows that fill more than one batch of evaluation.
    @Test func metricsAreMeansOverTheValidationRows() throws {
        var random = Random(seed: 1)
        let model = Dense(1, 1, bias: false, initializer: .constant(0.5), using: &random)
        let x = (0..<700).map { Float($0) / 350 }
        let rows = [DataColumn(Tensor(x, shape: [700, 1])), column(1, 700)]
        let trainer = Trainer(
            model, columns: [column(1, 8), column(3, 8)], validation: rows, seed: 1, options: .init(batch: 4),
            metrics: [
                "bias": { batch, pass in (model(batch[0], pass) - batch[1]).mean() },
                "is training": { _, pass in .constant(pass.isTraining ? 1 : 0) },
            ]
        ) { meanSquaredError(model($0[0], $1), $0[1]) }
        let epoch = try trainer.fit(epochs: 1)[0]
        let bias = x.reduce(0) { $0 + Double(model.weights[0] * $1) - 1 } / 700
        #expect(epoch.metrics.count == 2 && epoch.metrics["is training"] == 0)
        #expect(abs(Double(epoch.metrics["bias"] ?? .nan) - bias) < 1e-5)
        #expect(try trainer.metrics(of: rows) == epoch.metrics)
        #expect(try trainer.evaluate(rows) == epoch.validationLoss)
    }
}

/// Rows that are made when they are wanted.
@Suite(.serialized) struct GeneratedColumnTests {
    private static let table = Tensor((0..<45 * 5).map { Float($0 % 17) / 17 }, shape: [45, 5])
    private static let targets = Tensor((0..<45 * 2).map { Float($0 % 11) / 11 }, shape: [45, 2])

    private func weights(
        _ column: DataColumn, threads: Int = 2, slice: Int? = nil, stops: [Int] = [],
        optimizer: Optimizer = .sgd(rate: 0.1)
    ) throws -> [Float] {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("made-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try Threads.with(threads) {
            func part(_ stop: Int?) throws -> [Float] {
                var random = Random(seed: 3)
                let model = Dense(5, 2, using: &random)
                let trainer = Trainer(
                    model, columns: [column, DataColumn(Self.targets)], seed: 9,
                    options: .init(
                        batch: 10, slice: slice, optimizer: optimizer, checkpoint: stops.isEmpty ? nil : path)
                ) { meanSquaredError(model($0[0], $1), $0[1]) }
                var steps = 0
                try trainer.fit(epochs: 3) { event in
                    if case .step = event { steps += 1 }
                    if steps == stop { throw Trainer.Stop() }
                }
                return model.weights
            }
            for stop in stops { _ = try part(stop) }
            return try part(nil)
        }
    }

    @Test(arguments: [nil, 3] as [Int?]) func rowsThatAreCopiedAreThoseOfATensor(_ slice: Int?) throws {
        let made = DataColumn(rowShape: [5], rows: 45) { row, _, target in
            for i in target.indices { target[i] = Self.table[row, i] }
        }
        #expect(try weights(made, slice: slice) == weights(DataColumn(Self.table), slice: slice))
    }

    /// Noise depends on seed, step and row, and on nothing else.
    @Test func noiseIsTheSameHoweverTheWorkIsDone() throws {
        let noisy = DataColumn(rowShape: [5], rows: 45) { row, random, target in
            for i in target.indices { target[i] = Self.table[row, i] + random.normal() }
        }
        let once = try weights(noisy)
        #expect(try once == weights(noisy) && once == weights(noisy, stops: [2, 3, 5]))
        #expect(try once != weights(DataColumn(Self.table)))
        for slice in [nil, 3] as [Int?] {
            // The order of sums is that of the threads, so nearly the same.
            let (one, three) = (
                try weights(noisy, threads: 1, slice: slice), try weights(noisy, threads: 3, slice: slice)
            )
            #expect(zip(one, three).allSatisfy { abs($0 - $1) < 1e-5 } && zip(one, once).allSatisfy { abs($0 - $1) < 1e-5 })
        }
    }

    /// Fresh at each visit: with one row and a loss that is what it holds, every step's loss is another.
    @Test func everyVisitDrawsAnew() throws {
        let noise = DataColumn(rowShape: [1], rows: 1) { _, random, target in target[0] = random.normal() }
        let mask = DataColumn(rowShape: [1], rows: 1) { _, random, target in target[0] = random.normal() }
        let weight = Parameter(Tensor([0]))
        struct One: Module { let weight: Parameter }
        var losses: [Double] = []
        let trainer = Trainer(
            One(weight: weight), columns: [noise, mask], validation: [noise, mask], seed: 4,
            options: .init(batch: 1, optimizer: .sgd(rate: 0))
        ) { batch, _ in (batch[0] + weight.node.reshaped([1, 1])).sum() + (batch[0] - batch[1]).square().sum() }
        try trainer.fit(epochs: 50) { if case .step(_, _, let loss) = $0 { losses.append(loss) } }
        #expect(Set(losses).count == 50, "both columns have the same numbers, so the difference is nothing")
        #expect(Set(trainer.history.map { $0.validationLoss! }).union(losses.map(Float.init)).count == 100)
        let mean = losses.reduce(0, +) / 50
        #expect(abs(mean) < 0.5)
    }
}

/// Counts of threads belong to the work, not to the thread.
@Suite(.serialized) struct ThreadCountTests {
    @Test func aCountEndsWithItsWork() async {
        await #expect(processExitsWith: .success) {
            let usual = Threads.count
            let inner = Threads.with(3) { [Threads.count, Threads.with(2) { Threads.count }, Threads.count] }
            #expect(inner == [3, 2, 3] && Threads.count == usual)
            struct Failure: Error {}
            #expect(throws: Failure.self) { try Threads.with(5) { throw Failure() } }
            #expect(Threads.count == usual)
            // What a task has is gone before the next one on that thread.
            let counts = try sideBySide(40) { place in
                let before = Threads.count
                return [before, Threads.with(1 + place % 3) { Threads.count }, Threads.count]
            }
            for (place, counts) in counts.enumerated() { #expect(counts == [1, 1 + place % 3, 1]) }
            // The default holds everywhere, on threads that there are already as well.
            Threads.useByDefault(usual + 2)
            #expect(Threads.count == usual + 2 && Threads.with(1) { Threads.count } == 1)
            let other = await Task.detached { Threads.count }.value
            #expect(other == usual + 2)
        }
    }
}
