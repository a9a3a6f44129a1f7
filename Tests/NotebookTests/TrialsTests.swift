import Charts
import Document
import Foundation
import Testing

@testable import Notebook

/// Numbers from several trials: their statistics, and how pages write them.
@Suite struct TrialsTests {
    /// `scipy.stats.t.ppf(0.975, d)` of SciPy 1.17 for d = 1…30, 99 and 9999.
    @Test func quantilesAreSciPys() {
        let truth = [
            12.7062047361747, 4.30265272974946, 3.18244630528371, 2.77644510519779, 2.57058183563631, 2.44691185114498,
            2.36462425159278, 2.30600413520417, 2.2621571627982, 2.22813885198627, 2.20098516009164, 2.17881282966723,
            2.16036865646279, 2.1447866879178, 2.13144954555978, 2.11990529922125, 2.10981557783332, 2.10092204024104,
            2.09302405440831, 2.08596344726586, 2.07961384472768, 2.07387306790403, 2.06865761041905, 2.06389856162802,
            2.0595385527533, 2.05552943864287, 2.05183051648028, 2.04840714179525, 2.0452296421327, 2.04227245630124,
            1.98421695158642, 1.96020126362136,
        ]
        for (degrees, expected) in zip(Array(1...30) + [99, 9999], truth) {
            let found = StudentT.quantile95(degreesOfFreedom: degrees)
            #expect(abs(found / expected - 1) < 1e-12, "\(degrees): \(found)")
        }
    }

    /// Welch's interval of two samples, by its formula with 7 degrees of freedom (7.13 rounded down) and the quantile
    /// 2.3646243 of a table; of trials that share what varies, the interval is that of their differences.
    @Test func differencesKnowWhatIsPaired() throws {
        let a = Trials([0.622, 0.629, 0.615, 0.624, 0.62])
        let apart = Difference(independent: a, Trials([0.508, 0.52, 0.493, 0.51, 0.53, 0.47, 0.51]))
        let interval = try #require(apart.interval)
        #expect(abs(apart.mean - 0.116142857) < 1e-8)
        #expect(abs(interval.lowerBound - 0.097915968) < 1e-7 && abs(interval.upperBound - 0.134369746) < 1e-7)
        #expect(apart.isClear)

        let paired = Difference(a - (a - 0.01))
        #expect(paired.isClear && abs(paired.mean - 0.01) < 1e-12)
        #expect(!Difference(independent: a, a - 0.001).isClear)
        #expect(Difference(independent: Trials([1.0]), Trials([0.5])).interval == nil)
    }

    /// What only some runs say stands in the text and among the results, as any other number does.
    @Test func aSentenceInASentenceKeepsItsNumbers() {
        let page = Page.silent
        let rest: Prose = "and \(2.5, 1, name: "inner") more"
        page.prose("One is \(1.25, 2), \(rest), then \(4.0, 0).")
        #expect(page.numbers.map(\.value) == [1.25, 2.5, 4])
        #expect(page.numbers.map(\.name) == ["1.25", "inner", "4.0"])
        #expect(page.numbers[1].sentence == "One is 1.25, and 2.5 more, then 4.")
    }

    /// `numpy.std(x, ddof=1)`, `scipy.stats.sem(x)` and `scipy.stats.t.interval(0.95, 4, loc=numpy.mean(x),
    /// scale=scipy.stats.sem(x))`.
    @Test func spreadErrorAndIntervalAreSciPys() throws {
        let trials = Trials([1.2, 0.7, 1.9, 1.1, 1.4])
        #expect(trials.count == 5 && abs(trials.mean - 1.26) < 1e-15)
        #expect(abs(try #require(trials.standardDeviation) - 0.4393176527297759) < 1e-15)
        #expect(abs(try #require(trials.standardError) - 0.196468827043885) < 1e-15)
        let interval = try #require(trials.interval)
        #expect(abs(interval.lowerBound - 0.7145150868300539) < 1e-13)
        #expect(abs(interval.upperBound - 1.8054849131699466) < 1e-13)
        #expect(trials.isClear && (-trials).isClear && !(trials - 1).isClear)
    }

    @Test func oneTrialHasNoSpread() {
        let one = Trials([0.5])
        #expect(one.standardDeviation == nil && one.standardError == nil && one.interval == nil && !one.isClear)
        #expect(Trials([0.1, 0.1, 0.1]).standardDeviation == 0 && Trials([0.1, 0.1, 0.1]).isClear)
        #expect(Trials([1, .nan]).interval == nil && !Trials([1, .infinity]).isClear)
    }

    /// What both sides of a pair share takes no part in the spread of the difference.
    @Test func differencesArePaired() {
        let (a, b) = (Trials([1.1, 5.2, 9.1]), Trials([1, 5, 9]))
        let difference = a - b
        #expect(zip(difference.values, [0.1, 0.2, 0.1]).allSatisfy { abs($0 - $1) < 1e-12 })
        #expect(difference.standardDeviation! < 0.06 && a.standardDeviation! > 3.9)
        #expect((a + b).values[1] == 10.2 && (2 * b).values == [2, 10, 18] && (b / 2).values == [0.5, 2.5, 4.5])
        #expect((b / b).values == [1, 1, 1] && b.map { $0 * $0 }.values == [1, 25, 81] && (1.5 * b / 1.5) == b)
    }

    @Test func anotherCountDoesNotPair() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = Trials([1, 2]) - Trials([1, 2, 3])
        }
        let said = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
        #expect(said.contains("2 and 3 do not pair"))
    }

    // MARK: Words

    private func words(_ text: Prose) -> String { Page.silent.plain(text) }

    @Test func proseHasMeanAndSpread() {
        let trials = Trials([0.119, 0.123, 0.127])
        #expect(words("\(trials, .fixed(3))") == "0.123 ± 0.004")
        #expect(words("\(trials, 3, unit: "nats")") == "0.123 ± 0.004 nats")
        #expect(words("\(trials, 2)") == "0.12 ± 0.004", "a spread that is there is not 0")
        #expect(words("\(percent: trials)") == "12.3 ± 0.4 %")
        #expect(words("\(percent: trials, 0)") == "12 ± 0.4 %")
        #expect(words("\(trials, .percent(1))") == "12.3 ± 0.4 %")
        #expect(words("\(0.01 * trials, .scientific(2))") == "(1.23 ± 0.04) × 10⁻³")
        #expect(words("\(trials, .significant(2))") == "0.12 ± 0.004")
        #expect(words("\(Trials([1200, 1240, 1260]), .significant(3))") == "1,230 ± 30")
        #expect(words("\(Trials([59_990, 60_010]), .integer)") == "60,000 ± 14")
        #expect(words("\(Trials([2, 2]), 1)") == "2.0 ± 0")
        #expect(words("\(Trials([0.5034]), .percent(1))") == "50.3 %")
    }

    /// The half widths are t · s / √n = 4.303 · 0.004 / √3 = 0.00994.
    @Test func proseHasDifferencesWithTheirIntervals() {
        let gain = Trials([0.008, 0.012, 0.016])
        #expect(words("\(difference: gain, .percent(1))") == "1.2 points (95 % interval 0.2 to 2.2)")
        #expect(words("\(difference: gain, .percent(1), signed: true)") == "+1.2 points (95 % interval +0.2 to +2.2)")
        #expect(words("\(difference: gain, .fixed(3))") == "0.012 (95 % interval 0.002 to 0.022)")
        #expect(words("\(difference: gain, .fixed(3), unit: "nats")") == "0.012 nats (95 % interval 0.002 to 0.022)")
        #expect(words("\(difference: gain - 0.012, .fixed(2))") == "0.00 (95 % interval −0.01 to 0.01)")
        #expect(words("\(difference: 0.01 * gain, .scientific(1))") == "1.2 × 10⁻⁴ (95 % interval (0.2 to 2.2) × 10⁻⁴)")
        #expect(words("\(difference: Trials([0.012]), .percent(1))") == "1.2 points")
        #expect(words("\(interval: gain, .percent(1))") == "0.2 to 2.2 %")
        #expect(words("\(interval: gain, .points(1))") == "0.2 to 2.2 points")
        #expect(words("\(interval: gain, .fixed(3), unit: "nats")") == "0.002 to 0.022 nats")
        #expect(words("\(gain, .points(1))") == "1.2 ± 0.4 points")
    }

    @Test func lightNumbers() {
        #expect(words("\(1.005, 2) and \(-0.0001, 2)") == "1.01 and 0.00")
        #expect(words("\(percent: 0.5034), \(percent: 0.5034, 0), \(Float(0.1), 1)") == "50.3 %, 50 %, 0.1")
        let (count, length) = (Quantity(60_000, name: "n"), Quantity(0.5, .fixed(1), name: "x", unit: "m"))
        #expect(words("\(count) of \(length)") == "60,000 of 0.5 m")
    }

    // MARK: Records

    @Test func numbersAreRecordedWithSpreadAndCount() throws {
        let page = Page.silent
        let trials = Trials([0.119, 0.123, 0.127])
        let gain = Quantity(trials, .points(1), name: "gain over PCA")
        page.prose("The error is \(trials, .fixed(3)), or \(percent: 0.5).")
        page.prose("Alone \(Trials([1]), .fixed(1), name: "alone"); \(gain); \(difference: gain).")
        page.goal("gain", reached: gain, target: 0.1, .atLeast)
        page.goal("error", reached: trials, target: 0.12, .atMost, .fixed(3), unit: "nats")
        let names = page.numbers.map(\.name)
        #expect(names == ["trials", "0.5", "alone", "gain over PCA", "goal: error"])
        #expect(page.numbers.map(\.count) == [3, nil, nil, 3, 3])
        #expect(page.numbers.map(\.unit) == ["", "fraction", "", "fraction", "nats"])
        #expect(page.numbers[0].value == trials.mean && page.numbers[0].spread == trials.standardDeviation)
        #expect(page.numbers[0].text == "0.123 ± 0.004")
        #expect(page.numbers[0].sentence == "The error is 0.123 ± 0.004, or 50.0 %.")

        let place = Place(94, "trials", "Trials", program: "Chapter94Trials")
        let weaver = Weaver(page: page, place: place)
        let record = weaver.results(options: .object([("quick", .bool(false)), ("seed", .number(0))]))
        let read = try JSONDecoder().decode(RecordedResults.self, from: record)
        #expect(read.numbers == page.numbers)
        #expect(String(decoding: record, as: UTF8.self).components(separatedBy: "\"spread\"").count == 4)
        let goals = try weaver.document().blocks.compactMap { if case .goal(let goal) = $0 { goal } else { nil } }
        #expect(goals.map(\.isReached) == [true, false])
        #expect(goals.map(\.verdict) == [
            "reached: 12.3 ± 0.4 points, where at least 10.0 points was the goal",
            "missed: 0.123 ± 0.004 nats, where at most 0.120 nats was the goal",
        ])
    }

    /// The best of a column is found by its mean as it is written.
    @Test func tablesTakeTrials() {
        let page = Page.silent
        let (low, high) = (Trials([0.1, 0.2]), Trials([0.3001, 0.3003]))
        let (columns, rows): ([Column], [[Cell]]) = (
            ["Method", Column("Error", best: .highest), "Gain"],
            [
                ["a", .number(low, .fixed(2)), .difference(low, .percent(1))],
                ["b", .number(high, .fixed(2)), .difference(-high, .percent(1))],
                ["c", .number(0.3, .fixed(2)), .quantity(Quantity(high, .fixed(1), name: "q"))],
            ]
        )
        page.table("errors", columns: columns, rows: rows, caption: "Errors.")
        let cells = Table.laidOut(columns: columns, rows: rows).rows
        #expect(cells.map { $0[1].text } == ["0.15 ± 0.07", "0.30 ± 0.000", "0.30"])
        #expect(cells.map { $0[1].isBest } == [false, true, true])
        #expect(cells.map { $0[2].text } == ["+15.0 (−48.5 to +78.5)", "−30.0 (−30.1 to −29.9)", "0.3 ± 0.00"])
        #expect(page.numbers.map(\.name).contains("errors: b, Error") && page.numbers.map(\.name).contains("q"))
        #expect(page.numbers.first { $0.name == "errors: b, Error" }?.text == "0.30 ± 0.000")
    }

    /// The interval's half width stands beside each mean: of 1 and 3 it is t · √2 / √2 = 12.706; one trial has none.
    @Test func chartsTakeTrials() throws {
        let package = try TemporaryPackage()
        func data(_ figure: Figure) throws -> String {
            _ = try figure.draw("f", in: package.root)
            return try String(contentsOf: package.root.appendingPathComponent("f.dat"), encoding: .utf8)
        }
        let trials = [Trials([1, 3]), Trials([2])]
        #expect(try data(.bars([BarSeries("a", trials: trials)], groups: ["x", "y"], y: "y")).contains(" 2 12.706"))
        let lines = try data(.lines([Series("a", trials: trials)], x: "x", y: "y"))
        #expect(lines.hasPrefix("1 2 12.706") && lines.hasSuffix("\n2 2 0\n"))
        #expect(try data(.lines([Series("a", x: [5], trials: [Trials([2])])], x: "x", y: "y")) == "5 2\n")
    }

    // MARK: Keys

    /// More seeds are more of the same: their number changes no key, everything else does.
    @Test func theNumberOfSeedsIsNoPartOfTheKey() throws {
        let package = try TemporaryPackage()
        let folder = package.root.appendingPathComponent("Chapters/Demo")
        let base = """
            struct Settings {
                var seeds: Int = 5
                var width = 8
                static let quick = Settings(seeds: 2, width: 3)
            }
            """
        func digest(_ settings: String, ignoring name: String? = "seeds") throws -> String {
            try package.write(settings, to: "Chapters/Demo/Settings.swift")
            return try Cache.codeDigest(
                file: folder.appendingPathComponent("main.swift").path, cutBehind: nil, ignoringNumber: name)
        }
        let before = try digest(base)
        #expect(try digest(base.replacing("Int = 5", with: "Int = 17")) == before)
        #expect(try digest(base.replacing("seeds: 2", with: "seeds: 3")) == before)
        #expect(try digest(base.replacing("width = 8", with: "width = 9")) != before)
        #expect(try digest(base.replacing("width: 3", with: "width: 4")) != before)
        #expect(try digest(base.replacing("seeds: 2", with: "seeds: two")) != before)
        #expect(try digest(base, ignoring: nil) != digest(base.replacing("Int = 5", with: "Int = 17"), ignoring: nil))
    }
}

@Suite struct RoundingTests {
    /// As one rounds by hand: what the decimals say, halves away from zero.
    @Test(
        arguments: [
            (NumberFormat.percent(0), 0.125, "13 %"), (.percent(0), 0.135, "14 %"), (.percent(0), 0.145, "15 %"),
            (.percent(0), -0.125, "−13 %"), (.percent(1), 0.5035, "50.4 %"), (.percent(1), 0.0005, "0.1 %"),
            (.percent(1), 0.29, "29.0 %"), (.percent(1), -0.0004, "0.0 %"), (.fixed(2), 1.005, "1.01"),
            (.fixed(0), 0.5, "1"), (.fixed(0), 2.5, "3"), (.fixed(1), 0.25, "0.3"), (.fixed(1), 0.05, "0.1"),
            (.fixed(1), 0.049999, "0.0"), (.fixed(2), 9.995, "10.00"), (.fixed(1), 999.95, "1,000.0"),
            (.fixed(3), 1e-5, "0.000"), (.fixed(6), 1e-5, "0.000010"), (.fixed(0), 1e16, "10,000,000,000,000,000"),
            (.fixed(1), 1.5e17, "150,000,000,000,000,000.0"), (.integer, 0.5, "1"),
            (.scientific(1), 1.25e-5, "1.3 × 10⁻⁵"), (.scientific(1), 9.95, "1.0 × 10¹"), (.significant(2), 1250, "1,300"), (.significant(1), 0.95, "1"),
            (.significant(2), 125, "130"), (.significant(3), 123456, "123,000"), (.points(1), 0.0125, "1.3 points"),
            (.points(0), 0.01, "1 point"), (.points(0), -0.01, "−1 point"), (.points(1), -0.0004, "0.0 points"),
            (.fixed(1), -0.0, "0.0"),
        ] as [(NumberFormat, Double, String)])
    func ties(_ format: NumberFormat, _ value: Double, _ text: String) {
        #expect(format.string(value) == text)
    }

    /// Against rounding in decimals by Foundation, over many numbers of few digits, ties among them.
    @Test func decimalsRoundAsFoundationsDecimalDoes() {
        for thousandths in stride(from: -5005, through: 5005, by: 1) {
            let value = Double(thousandths) / 1000
            for decimals in 0...3 {
                var (exact, rounded) = (Decimal(string: "\(value)")!, Decimal())
                NSDecimalRound(&rounded, &exact, decimals, .plain)
                let text = NumberFormat.fixed(decimals).string(value).replacing("−", with: "-").replacing(",", with: "")
                #expect(Decimal(string: text) == rounded, "\(value) to \(decimals)")
            }
        }
    }

    @Test func signs() {
        #expect(NumberFormat.fixed(1).text(1.2, signed: true) == "+1.2")
        #expect(NumberFormat.fixed(1).text(-1.2, signed: true) == "−1.2")
        #expect(NumberFormat.fixed(1).text(0.01, signed: true) == "0.0")
        #expect(NumberFormat.fixed(1).text(-0.01, signed: true) == "0.0")
    }
}
