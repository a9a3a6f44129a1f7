import Testing

@testable import Engine

/// Columns, settings and parameters that do not fit are refused before anything runs.
extension TrainingTests {
    private func refusal(_ what: String, _ run: () throws -> Void, sourceLocation: SourceLocation = #_sourceLocation)
        -> String
    {
        do {
            try run()
            Issue.record("\(what) was accepted", sourceLocation: sourceLocation)
            return ""
        } catch TrainingError.refused(let reason) {
            return reason
        } catch {
            Issue.record("\(what): \(error)", sourceLocation: sourceLocation)
            return ""
        }
    }

    private static func column(_ shape: [Int]) -> DataColumn { DataColumn(Tensor(shape: shape)) }

    private static let misfits: [(shapes: [[Int]], words: [String])] = [
        ([[20, 7], [20, 2]], ["column 0", "[20, 7]", "[5]"]),
        ([[20, 3], [20, 2]], ["column 0", "[20, 3]", "[5]"]),
        ([[20, 5, 1], [20, 2]], ["column 0", "[20, 5, 1]", "[5]"]),
        ([[20, 5], [20]], ["column 1", "[20]", "[2]"]),
        ([[20, 5], [20, 100_000]], ["column 1", "[20, 100000]", "[2]"]),
        ([[20, 5]], ["1 columns", "[20, 5]", "[10, 2]"]),
        ([[20, 5], [20, 2], [20, 2]], ["3 columns", "[20, 2]", "[10, 5]"]),
        ([[20, 5], [19, 2]], ["column 1", "[19, 2]", "[20, 5]"]),
        ([[0, 5], [0, 2]], ["column 0", "[0, 5]", "no rows"]),
    ]

    @Test(arguments: misfits.indices) func columnsThatDoNotFitAreNamed(_ index: Int) {
        let (shapes, words) = Self.misfits[index]
        let columns = shapes.map(Self.column)
        let model = PlainNetwork()
        let before = model.weights
        func trainer(_ validation: [DataColumn] = []) -> Trainer {
            Trainer(
                model, columns: SmallNetwork.rows(10), validation: validation, seed: 1, options: .init(batch: 10),
                loss: model.loss)
        }
        let evaluated = refusal("evaluating \(shapes)") { _ = try trainer().evaluate(columns) }
        let validated = refusal("validating \(shapes)") { try trainer(columns).fit(epochs: 1) }
        let warm = refusal("warming up with \(shapes)") { try trainer(columns).warmUp(batches: 1) }
        for reason in [evaluated, validated, warm] {
            for word in words { #expect(reason.contains(word), "\(reason)") }
        }
        #expect(validated.contains("validation") && evaluated.contains("evaluated"))
        #expect(model.weights == before)
    }

    @Test func noRowsAtAllAreRefused() {
        let model = PlainNetwork()
        let trainer = Trainer(model, columns: SmallNetwork.rows(10), seed: 1, loss: model.loss)
        #expect(refusal("no column") { _ = try trainer.evaluate([]) }.contains("0 columns"))
        for columns in [[], [Self.column([0, 5]), Self.column([0, 2])], [Self.column([4, 5]), Self.column([5, 2])]] {
            let reason = refusal("\(columns.count) columns") {
                try Trainer(model, columns: columns, seed: 1, loss: model.loss).fit(epochs: 1)
            }
            #expect(reason.contains("training rows"))
        }
        let few = refusal("a batch too large") {
            try Trainer(
                model, columns: SmallNetwork.rows(10), seed: 1, options: .init(batch: 11, dropsLast: true),
                loss: model.loss
            ).fit(epochs: 1)
        }
        #expect(few.contains("10 rows") && few.contains("11"))
    }

    @Test func patienceNeedsSomethingToWaitFor() {
        let model = PlainNetwork()
        let reason = refusal("patience") {
            try Trainer(model, columns: SmallNetwork.rows(10), seed: 1, options: .init(patience: 2), loss: model.loss)
                .fit(epochs: 1)
        }
        #expect(reason.contains("no validation rows"))
        #expect(refusal("no patience") { try SmallNetwork().trainer(options: .init(patience: 0)).fit(epochs: 1) }.contains("0"))
    }

    @Test func functionsRefuseOtherRows() async {
        await #expect(processExitsWith: .failure) { _ = Function([3]) { $0 * 2 }(Tensor(shape: [2, 4])) }
        await #expect(processExitsWith: .failure) {
            _ = Function([3]) { $0 * 2 }([Tensor(shape: [2, 3]), Tensor(shape: [2, 3])])
        }
        await #expect(processExitsWith: .failure) {
            _ = Function(shapes: [[3], [3]]) { [$0[0] + $0[1]] }([Tensor(shape: [2, 3]), Tensor(shape: [1, 3])])
        }
        await #expect(processExitsWith: .failure) { _ = Function(shapes: []) { _ in [] } }
    }

    // MARK: What is trained

    private struct TwoParts: Module {
        let body: Dense
        let head: Dense

        init() {
            var random = Random(seed: 6)
            body = Dense(5, 4, activation: .tanh, using: &random)
            head = Dense(4, 2, using: &random)
        }

        func loss(_ batch: [Node], _ pass: ForwardPass) -> Node {
            meanSquaredError(head(body(batch[0], pass), pass), batch[1])
        }
    }

    @Test func aParameterWithoutAGradientIsNamed() throws {
        let model = TwoParts()
        let before = model.weights
        let stopped = refusal("a gradient stopped on the way") {
            try Trainer(model, columns: SmallNetwork.rows(10), seed: 1) { batch, pass in
                meanSquaredError(model.head(model.body(batch[0], pass).stoppingGradient(), pass), batch[1])
            }.fit(epochs: 1)
        }
        #expect(stopped.contains("body.weight, body.bias") && !stopped.contains("head"), "\(stopped)")
        let unused = refusal("a head that is not used") {
            try Trainer(model, columns: SmallNetwork.rows(10), seed: 1) { batch, pass in
                model.body(batch[0], pass).square().mean()
            }.fit(epochs: 1)
        }
        #expect(unused.contains("head.weight, head.bias"))
        let stranger = TwoParts()
        let others = refusal("a stranger") {
            try Trainer(model, columns: SmallNetwork.rows(10), seed: 1) {
                model.loss($0, $1) + stranger.head($0[0].sliced(0..<4, axis: 1), $1).square().mean()
            }.fit(epochs: 1)
        }
        #expect(others.contains("2 parameters that are not the model's"))
        model.freeze()
        let nothing = refusal("nothing to train") {
            try Trainer(model, columns: SmallNetwork.rows(10), seed: 1, loss: model.loss).fit(epochs: 1)
        }
        #expect(nothing.contains("nothing to train"))
        #expect(model.weights == before)
    }

    /// Frozen, chosen by name, or cut off: the rest trains to the same bytes, and decay leaves what is held alone.
    @Test func whatIsHeldKeepsItsBytes() throws {
        let options = Trainer.Options(batch: 10, optimizer: .adamW(rate: 0.1, decay: 0.3))
        func train(_ prepare: (TwoParts) -> [Parameter]?) throws -> (body: [Float], head: [Float]) {
            let model = TwoParts()
            let chosen = prepare(model)
            try Trainer(
                model, columns: SmallNetwork.rows(40), seed: 1, options: options, training: chosen, loss: model.loss
            ).fit(epochs: 2)
            return (model.body.weights, model.head.weights)
        }
        let first = TwoParts()
        let frozen = try train {
            $0.body.freeze()
            #expect($0.parameterCount == 10 && $0.parameters.count == 4)
            return nil
        }
        let chosen = try train { $0.head.parameters }
        let all = try train {
            $0.freeze()
            $0.unfreeze()
            return nil
        }
        #expect(frozen.body == first.body.weights && chosen.body == frozen.body && all.body != frozen.body)
        #expect(frozen.head == chosen.head && frozen.head != first.head.weights && all.head != frozen.head)
        // What nobody trains may come from elsewhere, and be stopped.
        let model = TwoParts()
        let cut = Trainer(
            model, columns: SmallNetwork.rows(40), seed: 1, options: options, training: model.head.parameters
        ) {
            meanSquaredError(model.head(model.body($0[0], $1).stoppingGradient(), $1), $0[1])
        }
        try cut.fit(epochs: 2)
        #expect(model.head.weights == frozen.head)
        let (teacher, pupil) = (TwoParts(), TwoParts())
        teacher.weights = teacher.weights.map { 2 * $0 }
        let taught = teacher.weights
        try Trainer(pupil, columns: SmallNetwork.rows(10), seed: 1, training: pupil.parameters) { batch, pass in
            meanSquaredError(
                pupil.head(pupil.body(batch[0], pass), pass), teacher.head(pupil.body(batch[0], pass), pass))
        }.fit(epochs: 1)
        #expect(teacher.weights == taught && pupil.weights != TwoParts().weights)
        // A detached teacher is no stranger.
        try Trainer(pupil, columns: SmallNetwork.rows(10), seed: 1) { batch, pass in
            meanSquaredError(
                pupil.head(pupil.body(batch[0], pass), pass),
                teacher.head(teacher.body(batch[0], pass), pass).stoppingGradient())
        }.fit(epochs: 1)
    }

    @Test func runningStatisticsAreNeverThawed() {
        let norm = BatchNorm(2)
        norm.freeze()
        #expect(norm.parameters.allSatisfy { !$0.isTrainable })
        norm.unfreeze()
        #expect(norm.parameters.map(\.isTrainable) == [true, true, false, false])
    }

    @Test func parametersOfOthersCannotBeChosen() async {
        await #expect(processExitsWith: .failure) {
            let (model, other) = (PlainNetwork(), PlainNetwork())
            _ = Trainer(model, columns: SmallNetwork.rows(10), seed: 1, training: other.parameters, loss: model.loss)
        }
    }
}
