import Datasets
import Engine
import Estimators
import Notebook
import Testing

@testable import Chapter11OrthogonalRegularization

extension ChapterTests {
    @Test func orthogonalRegularization() throws {
        let first = try results(OrthogonalRegularization.self)

        // What each penalty sees in parts of which we know what they share.
        let (independent, copy, small, turned, squares) = (
            first.toys[0], first.toys[1], first.toys[2], first.toys[3], first.toys[4]
        )
        #expect(independent.crossCorrelation < 0.01 && abs(independent.information) < 0.05)
        #expect(abs(copy.crossCorrelation - 2) < 1e-3, "two columns, each with correlation 1")
        #expect(abs(copy.crossProduct / small.crossProduct - 100) < 0.1, "a tenth as large, squared")
        #expect(abs(small.crossCorrelation - copy.crossCorrelation) < 1e-4 && small.information > 1)
        #expect(turned.dotProduct < 1e-5 && abs(turned.crossCorrelation - 2) < 0.05 && turned.information > 1)
        #expect(squares.crossCorrelation < 0.05 && squares.information > 1)

        // Dual ascent: the constraint to 1e-2, and the known price.
        #expect(first.violations.first! > 0.1 && first.violations.last! < 1e-2)
        #expect(first.multiplierError < 1e-2)

        // The trap: halving changes the careless measure alone.
        #expect(first.scaledRedundancies[0] == first.scaledRedundancies[1])
        #expect(abs(first.scaledRedundancies[0] - first.scaledRedundancies[2]) < 1e-6)
        #expect(abs(first.scaledCareless[0] / first.scaledCareless[1] - 16) < 1e-3)
        #expect(abs(first.scaledCareless[0] / first.scaledCareless[2] - 1e4) < 10)

        // More penalty, less redundancy.
        #expect(first.weights == first.weights.sorted())
        #expect(first.redundancies == first.redundancies.sorted(by: >))
        let lines = Dictionary(uniqueKeysWithValues: first.lines.map { ($0.name, $0) })
        let (plain, penalised) = (lines["no penalty"]!, lines[Penalty.crossCorrelation.name]!)
        #expect(plain.redundancy.meanSquare > 3 * penalised.redundancy.meanSquare)
        #expect(plain.taskAccuracy - penalised.taskAccuracy < 0.03)
        #expect(lines[Penalty.multipliers.name]!.redundancy.meanSquare < plain.redundancy.meanSquare / 3)

        // Probe leakage falls, by straight boundaries and by curved ones; the shared parts keep what is theirs.
        #expect(penalised.linearLeakage < plain.linearLeakage - 0.05)
        #expect(penalised.neighborLeakage < plain.neighborLeakage - 0.05)
        let noise = lines["noise (chance)"]!
        #expect(abs(noise.linearLeakage) < 0.03 && abs(noise.neighborLeakage) < 0.03)
        #expect(lines["regressed out"]!.redundancy.meanSquare < plain.redundancy.meanSquare / 5)

        // Nobody reads what their modality does not know.
        for table in [first.probesBefore, first.probesAfter] {
            for part in Part.allCases {
                for fact in Fact.allCases where !part.couldTell(fact) {
                    #expect(abs(table[part.rawValue][fact.rawValue] - first.chances[fact.rawValue]) < 0.08, "\(part) \(fact)")
                }
            }
        }
        #expect(try json(first) == json(results(OrthogonalRegularization.self)), "the same seed gives the same results")
    }

    /// The page says nothing that contradicts itself, whatever its three numbers are turned to.
    @Test func orthogonalRegularizationHoldsWhenNumbersAreTurned() throws {
        var settings = Chapter11OrthogonalRegularization.Settings.preset(.quick)
        (settings.lambdas, settings.ascentRate, settings.partSize) = ([0.01, 0.03], 0.2, 24)
        try readThrough(OrthogonalRegularization.self) {
            _ = try OrthogonalRegularization.run($0, .quick, settings)
        }
    }

    /// The penalty is put between parts that should be separate, and not between the shared ones, which should agree.
    @Test func onlySeparateParts() {
        let pairs = Part.separate.map { Set([$0.0, $0.1]) }
        #expect(pairs.count == 5 && Set(pairs).count == 5 && pairs.allSatisfy { $0.count == 2 })
        #expect(!pairs.contains([.pictureShared, .captionShared]))
    }

    /// A probe that had seen the scenes that it is asked about would know labels that have nothing to do with the code.
    @Test func probesKnowNothingOfTheScenesTheyAreAskedAbout() {
        var random = Random(seed: 6)
        func examples(_ rows: Int, _ stream: Int) -> Examples {
            Examples(
                codes: noise(rows, partSize: 16, random.split(stream)),
                labels: Fact.allCases.map { fact in (0..<rows).map { _ in random.integer(below: fact.values) } })
        }
        let (train, test) = (examples(200, 1), examples(2_000, 2))
        for probe in [Probe.linear, .neighbors] {
            #expect(abs(probe.leakage(train: train, test: test)) < 0.05)
            // The linear probe, at least, would find something.
            if case .linear = probe { #expect(probe.leakage(train: train, test: train) > 0.1) }
        }
    }

    /// Leakage is 1 for parts that hold everything, and 0 for parts that hold only what is theirs.
    @Test func leakageCountsWhatBelongsElsewhere() {
        var random = Random(seed: 7)
        let rows = 1_500
        let labels = Fact.allCases.map { fact in (0..<rows).map { _ in random.integer(below: fact.values) } }
        func part(_ facts: [Fact]) -> Tensor {
            Tensor.concatenated(
                facts.map { fact in
                    Tensor(
                        labels[fact.rawValue].flatMap { label in (0..<fact.values).map { $0 == label ? Float(1) : 0 } },
                        shape: [rows, fact.values])
                })
        }
        func leakage(_ facts: (Part) -> [Fact]) -> Double {
            let all = Examples(codes: Codes(parts: Part.allCases.map { part(facts($0)) }), labels: labels)
            let train = all.prefix(1_000)
            return Probe.linear.leakage(train: train, test: all)
        }
        #expect(leakage { _ in Fact.allCases } > 0.99)
        #expect(leakage { part in Fact.allCases.filter(part.isHome) } < 0.1)
    }

    @Test func theChoiceIsByValidationScenes() {
        func outcome(_ redundancy: Double, _ accuracy: Double) -> Outcome {
            let nothing = Codes(parts: Part.allCases.map { _ in Tensor(normal: [20, 2], Random(seed: 1)) })
            return Outcome(
                trial: .unpenalised, codes: (nothing, nothing), validation: (redundancy, accuracy),
                training: Redundancy(nothing), test: Redundancy(nothing), taskAccuracy: 0)
        }
        let plain = outcome(0.1, 0.9)
        #expect(chosen([outcome(0.05, 0.9), outcome(0.01, 0.897), outcome(0.001, 0.8)], against: plain).validation.redundancy == 0.01)
        #expect(chosen([outcome(0.05, 0.7), outcome(0.01, 0.6)], against: plain).validation.redundancy == 0.05)
    }

    /// What linear algebra takes out is uncorrelated with the rest in the scenes it was fitted to.
    @Test func regressionTakesOutWhatIsLinear() throws {
        // Everything holds the same numbers, each part with noise of its own.
        let (common, size) = (Tensor(normal: [500, 4], Random(seed: 3)), [500, 4])
        let codes = Codes(
            parts: Part.allCases.map { part in
                let own = Tensor(normal: [500, 4], Random(seed: 4).split(part.rawValue))
                return Tensor(zip(common.values, own.values).map { $0 + 0.5 * $1 }, shape: size)
            })
        #expect(Redundancy(codes).meanSquare > 0.1, "a quarter of the pairs have a correlation of 0.8")
        #expect(Redundancy(try RegressingOut(codes)(codes)).meanSquare < 1e-3)
    }
}
