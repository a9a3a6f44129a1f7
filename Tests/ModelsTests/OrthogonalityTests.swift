import Engine
import Estimators
import Foundation
import Models
import Testing

extension ModelsTests {
    /// Each penalty by its definition in plain loops, and its gradient by central differences of that definition.
    @Suite struct Orthogonality {
        typealias Rows = [[Double]]

        // MARK: Definitions

        static func columns(_ z: Rows) -> Rows { z[0].indices.map { j in z.map { $0[j] } } }

        static func dot(_ x: [Double], _ y: [Double]) -> Double { zip(x, y).map { $0 * $1 }.reduce(0, +) }

        static func standardized(_ z: Rows) -> Rows {
            let scaled = columns(z).map { column in
                let mean = column.reduce(0, +) / Double(column.count)
                let variance = column.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(column.count)
                return column.map { ($0 - mean) / variance.squareRoot() }
            }
            return columns(scaled)
        }

        static func squaredProducts(_ a: Rows, _ b: Rows, divisor: Double) -> Double {
            var sum = 0.0
            for x in columns(a) {
                for y in columns(b) {
                    let product = dot(x, y) / divisor
                    sum += product * product
                }
            }
            return sum
        }

        static func dotProducts(_ a: Rows, _ b: Rows) -> Double {
            zip(a, b).map { abs(dot($0, $1)) }.reduce(0, +) / Double(a.count)
        }

        static func unitColumns(_ w: Rows) -> Rows {
            columns(
                columns(w).map { column in
                    let length = dot(column, column).squareRoot()
                    return column.map { $0 / length }
                })
        }

        // MARK: Comparing

        /// Holds a penalty of two tables to its definition, in value and gradient.
        private func check(
            _ name: String, _ penalty: (Node, Node) -> Node, _ definition: (Rows, Rows) -> Double,
            shapes: (Int, Int, Int) = (7, 3, 4), sourceLocation: SourceLocation = #_sourceLocation
        ) {
            var random = Random(seed: 21)
            // Away from the origin, so that whoever forgets to centre is found out.
            let a = table(shapes.0, shapes.1, &random), b = table(shapes.0, shapes.2, &random)
            let (x, y) = (Node.input(shape: [a.count, a[0].count]), Node.input(shape: [b.count, b[0].count]))
            let value = penalty(x, y)
            let slopes = gradients(of: value, withRespectTo: [x, y])
            let plan = Plan(inputs: [x, y], outputs: [value] + slopes.map { $0! })
            plan.setInput(0, to: tensor(a))
            plan.setInput(1, to: tensor(b))
            plan.run()
            let expected = definition(a, b)
            #expect(
                abs(Double(plan.scalar(0)) - expected) <= 1e-4 * max(1, abs(expected)), "\(name)",
                sourceLocation: sourceLocation)
            let step = 1e-5
            for (side, found) in [plan.output(1), plan.output(2)].enumerated() {
                let width = side == 0 ? a[0].count : b[0].count
                for place in 0..<found.count {
                    func moved(_ by: Double) -> Double {
                        var (a, b) = (a, b)
                        if side == 0 { a[place / width][place % width] += by } else { b[place / width][place % width] += by }
                        return definition(a, b)
                    }
                    let difference = (moved(step) - moved(-step)) / (2 * step)
                    let gradient = Double(found.values[place])
                    #expect(
                        abs(gradient - difference) <= 1e-3 * max(1, abs(difference)),
                        "\(name): gradient \(place) of side \(side) is \(gradient), central differences say \(difference)",
                        sourceLocation: sourceLocation)
                }
            }
        }

        private func table(_ rows: Int, _ columns: Int, _ random: inout Random) -> Rows {
            (0..<rows).map { _ in (0..<columns).map { Double($0) * 0.3 + 0.5 + Double(random.normal()) } }
        }

        private func tensor(_ rows: Rows) -> Tensor {
            Tensor(rows.joined().map { Float($0) }, shape: [rows.count, rows[0].count])
        }

        @Test func penaltiesAreWhatTheyAreDefinedAs() {
            check("dot product", absoluteDotProduct, Self.dotProducts, shapes: (7, 3, 3))
            check("cross product", squaredCrossProduct) { Self.squaredProducts($0, $1, divisor: 7) }
            check("cross-correlation", { squaredCrossProduct($0.standardizedColumns(), $1.standardizedColumns()) }) {
                Self.squaredProducts(Self.standardized($0), Self.standardized($1), divisor: 7)
            }
            check("weights", squaredWeightProduct) { Self.squaredProducts($0, $1, divisor: 1) }
            check("weights of unit length", { squaredWeightProduct($0.unitColumns(), $1.unitColumns()) }) {
                Self.squaredProducts(Self.unitColumns($0), Self.unitColumns($1), divisor: 1)
            }
        }

        /// No penalty on standardised columns can be lowered by making features small, and a constant column costs
        /// nothing.
        @Test func standardisedPenaltiesDoNotDependOnScale() {
            var random = Random(seed: 4)
            let (a, b) = (table(50, 3, &random), table(50, 4, &random))
            func value(_ scale: Double, _ shift: Double) -> Double {
                let moved = a.map { $0.map { scale * $0 + shift } }
                return evaluate(
                    squaredCrossProduct(
                        Node.constant(tensor(moved)).standardizedColumns(), Node.constant(tensor(b)).standardizedColumns()))
            }
            for (scale, shift) in [(0.5, 0.0), (0.01, 0), (1, 30), (-2, 1)] {
                #expect(abs(value(scale, shift) - value(1, 0)) < 1e-4, "scaled by \(scale), moved by \(shift)")
            }
            #expect(value(0, 3) == 0, "a constant column has nothing in common with anything")
        }

        // MARK: Multipliers

        /// The nearest table at right angles to a given one, by multipliers alone: the answer is the regression's
        /// residual, and the multipliers are the products of target and given table.
        @Test func dualAscentFindsConstraintAndPrice() throws {
            let rows = 64
            var given = Tensor(shape: [rows, 2], repeating: 1)
            for row in 0..<rows {
                if row % 2 == 1 { given[row, 0] = -1 }
                if row / 2 % 2 == 1 { given[row, 1] = -1 }
            }
            var random = Random(seed: 8)
            var target = Tensor(shape: [rows, 3])
            for row in 0..<rows {
                for column in 0..<3 {
                    let leaning: Float = column == 0 ? given[row, 0] : 0.5 * given[row, 1]
                    target[row, column] = random.normal() + leaning
                }
            }
            struct Problem: Module {
                let table: Parameter
                let constraint: OrthogonalityConstraint
            }
            for strength in [Float(0), 1] {
                let problem = Problem(
                    table: Parameter(target), constraint: OrthogonalityConstraint((3, 2), rate: 0.2, strength: strength))
                let trainer = Trainer(
                    problem, columns: [DataColumn(Tensor(shape: [1]))], seed: 0,
                    options: .init(batch: 1, optimizer: .sgd(rate: 0.5 * Float(rows)))
                ) { _, pass in
                    (problem.table.node - .constant(target)).square().sum() * (0.5 / Float(rows))
                        + problem.constraint(problem.table.node, .constant(given), pass)
                }
                try trainer.fit(epochs: 120)
                let products = MatrixProduct.multiply(problem.table.value, given, transposeA: true)
                #expect(products.values.allSatisfy { abs($0) / Float(rows) < 1e-2 }, "the constraint, strength \(strength)")
                let prices = MatrixProduct.multiply(target, given, transposeA: true).values.map { $0 / Float(rows) }
                #expect(prices.map(abs).max()! > 0.5, "there is something to hold back")
                for (price, multiplier) in zip(prices, problem.constraint.multipliers.value.values) {
                    #expect(abs(price - multiplier) < 1e-2, "strength \(strength)")
                }
                let forecast = MatrixProduct.multiply(given, Tensor(prices, shape: [3, 2]), transposeB: true)
                for (value, residual) in zip(problem.table.value.values, zip(target.values, forecast.values)) {
                    #expect(abs(value - (residual.0 - residual.1)) < 2e-2)
                }
            }
        }

        /// Λ·C + strength/2·C² with Λ = 2, C = 7.5: with the multiplier from before the step, and the square halved. The
        /// gradient by C is Λ + strength·C.
        @Test(arguments: [Float(0), 1, 0.4]) func theConstraintIsTheAugmentedLagrangian(_ strength: Float) throws {
            struct Only: Module { let scale: Parameter, constraint: OrthogonalityConstraint }
            let only = Only(
                scale: Parameter(Tensor([1], shape: [1])),
                constraint: OrthogonalityConstraint((1, 1), rate: 0.5, strength: strength))
            only.constraint.multipliers.value = Tensor([2], shape: [1, 1])
            let data = DataColumn(Tensor([1, 2, 3, 4], shape: [4, 1]))
            let trainer = Trainer(only, columns: [data], seed: 0, options: .init(batch: 4, optimizer: .sgd(rate: 1))) {
                only.constraint($0[0] * only.scale.node, $0[0], $1)
            }
            let expected = 15 + strength / 2 * 7.5 * 7.5
            #expect(abs(try trainer.evaluate([data]) - expected) < 1e-4)
            #expect(abs(try trainer.fit(epochs: 1)[0].loss - expected) < 1e-4)
            #expect(abs(only.scale.value[0] - (1 - 7.5 * (2 + strength * 7.5))) < 1e-3, "C grows with the scale by 7.5")
            #expect(only.constraint.multipliers.value.values == [2 + 0.5 * 7.5])
        }

        /// Two constraints by the same multipliers in one step: the multipliers climb by both products.
        @Test func aConstraintUsedTwiceClimbsTwice() throws {
            struct Only: Module { let shift: Parameter, constraint: OrthogonalityConstraint }
            let only = Only(
                shift: Parameter(Tensor([0], shape: [1])), constraint: OrthogonalityConstraint((1, 1), rate: 0.5, strength: 0))
            let trainer = Trainer(
                only, columns: [DataColumn(Tensor([1, 2, 3, 4], shape: [4, 1]))], seed: 0, options: .init(batch: 4)
            ) { batch, pass in
                let x = batch[0] + only.shift.node
                return only.constraint(x, batch[0], pass) + only.constraint(x, 2 * batch[0], pass)
            }
            try trainer.fit(epochs: 1)
            #expect(only.constraint.multipliers.value.values == [0.5 * (7.5 + 15)])
        }

        /// Evaluation moves no multiplier, training moves each by rate times product.
        @Test func multipliersClimbInTrainingOnly() throws {
            struct Only: Module { let shift: Parameter, constraint: OrthogonalityConstraint }
            let only = Only(
                shift: Parameter(Tensor([0], shape: [1])), constraint: OrthogonalityConstraint((1, 1), rate: 0.5, strength: 0))
            let data = Tensor([1, 2, 3, 4], shape: [4, 1])
            let trainer = Trainer(
                only, columns: [DataColumn(data)], seed: 0, options: .init(batch: 4, optimizer: .sgd(rate: 1e-6))
            ) { columns, pass in only.constraint(columns[0] + only.shift.node, columns[0], pass) }
            _ = try trainer.evaluate([DataColumn(data)])
            #expect(only.constraint.multipliers.value.values == [0])
            try trainer.fit(epochs: 1)
            #expect(abs(only.constraint.multipliers.value.values[0] - 0.5 * 30 / 4) < 1e-4)
        }

        // MARK: Information

        private func gaussians(_ rho: [Float], rows: Int, seed: UInt64) -> (Tensor, Tensor) {
            var random = Random(seed: seed)
            var (x, y): ([Float], [Float]) = ([], [])
            for _ in 0..<rows {
                for r in rho {
                    x.append(random.normal())
                    y.append(r * x.last! + (1 - r * r).squareRoot() * random.normal())
                }
            }
            return (Tensor(x, shape: [rows, rho.count]), Tensor(y, shape: [rows, rho.count]))
        }

        /// With the true conditional distribution of normal variables the bound is Σ ρ² / (1 − ρ²), above their
        /// information −½ Σ ln(1 − ρ²).
        @Test func boundOfNormalVariablesIsTheAnalyticOne() {
            let rho: [Float] = [0.6, -0.4, 0]
            let (x, y) = gaussians(rho, rows: 200_000, seed: 3)
            var random = Random(seed: 1)
            let bound = InformationBound((3, 3), hidden: nil, using: &random)
            bound.weight.value = Tensor((0..<9).map { $0 / 3 == $0 % 3 ? rho[$0 / 3] : 0 }, shape: [3, 3])
            bound.rawLogVariance.value = Tensor(rho.map { atanh(log(1 - $0 * $0)) }, shape: [3])
            let squares = rho.map { Double($0) * Double($0) }
            let expected = squares.reduce(0) { $0 + $1 / (1 - $1) }
            let found = evaluate(bound.bound(.constant(x), .constant(y)))
            #expect(abs(found - expected) < 0.02)
            let information = squares.reduce(0) { $0 - 0.5 * log(1 - $1) }
            #expect(found > information)
        }

        /// A guesser that learns comes to the same value, also with a hidden layer.
        @Test(arguments: [nil, 16]) func aTrainedGuesserFindsTheBound(hidden: Int?) throws {
            let (x, y) = gaussians([0.6, -0.4], rows: 20_000, seed: 5)
            var random = Random(seed: 2)
            let bound = InformationBound((2, 2), hidden: hidden, using: &random)
            let trainer = Trainer(
                bound, columns: [DataColumn(x), DataColumn(y)], seed: 0,
                options: .init(batch: 500, optimizer: .adam(rate: 1e-2), schedule: .cosine(total: 400))
            ) { columns, _ in bound.misfit(columns[0], columns[1]) }
            try trainer.fit(epochs: 10)
            let (u, v) = gaussians([0.6, -0.4], rows: 20_000, seed: 6)
            let found = evaluate(bound.bound(.constant(u), .constant(v)))
            #expect(abs(found - (0.36 / 0.64 + 0.16 / 0.84)) < 0.06)
        }

        /// The bound over all pairs of rows, in plain loops, and its gradient with respect to both parts.
        @Test func boundIsItsDefinition() {
            var random = Random(seed: 9)
            let bound = InformationBound((3, 4), hidden: 5, using: &random)
            bound.rawLogVariance.value = Tensor([0.3, -0.5, 0.1, 0.8])
            bound.bias.value = Tensor([0.2, -0.1, 0, 0.4])
            let named = Dictionary(uniqueKeysWithValues: bound.namedParameters.map { ($0.name, $0.parameter.value) })
            let (w1, b1) = (named["hidden.0"] ?? named["hidden.weight"]!, named["hidden.1"] ?? named["hidden.bias"]!)
            let (weights, biases, raw) = (bound.weight.value, bound.bias.value.values, bound.rawLogVariance.value.values)
            check("information", bound.bound) { a, b in
                func likelihood(_ z1: [Double], _ z2: [Double]) -> Double {
                    var features = [Double](repeating: 0, count: 5)
                    for k in 0..<5 {
                        var sum = Double(b1.values[k])
                        for i in 0..<3 { sum += z1[i] * Double(w1[i, k]) }
                        features[k] = max(0, sum)
                    }
                    var result = 0.0
                    for j in 0..<4 {
                        var mean = Double(biases[j])
                        for k in 0..<5 { mean += features[k] * Double(weights[k, j]) }
                        let logVariance = tanh(Double(raw[j]))
                        let error: Double = z2[j] - mean
                        result -= 0.5 * error * error * exp(-logVariance) + 0.5 * logVariance
                    }
                    return result
                }
                var (own, all) = (0.0, 0.0)
                for i in a.indices {
                    own += likelihood(a[i], b[i]) / Double(a.count)
                    for k in b.indices { all += likelihood(a[i], b[k]) / Double(a.count * b.count) }
                }
                return own - all
            }
        }

        /// Far from zero, squares of the second part have no digit left for what the rows differ by.
        @Test func boundFarFromZero() {
            let (x, y) = gaussians([0.6, -0.4], rows: 2_000, seed: 7)
            var random = Random(seed: 4)
            let bound = InformationBound((2, 2), hidden: nil, using: &random)
            let near = evaluate(bound.bound(.constant(x), .constant(y)))
            let away = Tensor(y.values.map { ($0 * 1024).rounded() / 1024 + 4096 }, shape: y.shape)
            bound.bias.value = Tensor([4096, 4096])
            #expect(abs(evaluate(bound.bound(.constant(x), .constant(away))) - near) < 2e-3)
        }

        /// The guesser's aim does not move the parts, and the parts' aim does not move the guesser.
        @Test func aimsDoNotReachEachOther() {
            var random = Random(seed: 2)
            let bound = InformationBound((2, 2), hidden: 4, using: &random)
            let (x, y) = (Node.input(shape: [5, 2]), Node.input(shape: [5, 2]))
            #expect(gradients(of: bound.misfit(x, y), withRespectTo: [x, y]).allSatisfy { $0 == nil })
            #expect(gradients(of: bound.bound(x, y), withRespectTo: [x, y]).allSatisfy { $0 != nil })
        }

        private func evaluate(_ node: Node) -> Double {
            let plan = Plan(inputs: [], outputs: [node])
            plan.run()
            return Double(plan.scalar(0))
        }
    }
}
