import Course
import Foundation
import Testing

@testable import Bookbinding
@testable import Notebook

@Suite struct ComparisonTests {
    private func results(_ numbers: [RecordedNumber], _ claims: [RecordedClaim] = []) -> RecordedResults {
        let text = numbers.map {
            """
            {"name": "\($0.name)", "value": \($0.value.isNaN ? "null" : "\($0.value)"), "unit": "\($0.unit)", \
            "tolerance": \($0.tolerance), \($0.spread.map { "\"spread\": \($0), " } ?? "")\
            \($0.count.map { "\"count\": \($0), " } ?? "")"text": "\($0.text)", "sentence": "\($0.sentence)"}
            """
        }
        let claimed = claims.map { "{\"text\": \"\($0.text)\", \"holds\": \($0.holds)}" }
        let json = """
            {"chapter": 5, "title": "T", "options": {"quick": false, "seed": 0}, \
            "numbers": [\(text.joined(separator: ","))], "claims": [\(claimed.joined(separator: ","))]}
            """
        return try! JSONDecoder().decode(RecordedResults.self, from: Data(json.utf8))
    }

    private func number(
        _ name: String, _ value: Double, tolerance: Double = 0.01, unit: String = "", spread: Double? = nil,
        count: Int? = nil, sentence: String = "S."
    ) -> RecordedNumber {
        RecordedNumber(
            name: name, value: value, unit: unit, tolerance: tolerance, spread: spread, count: count, text: "\(value)",
            sentence: sentence)
    }

    @Test(arguments: [
        (100.0, 100.0, 0.0, Comparison.Verdict.identical), (100, 100.9, 0.01, .within), (100, 101.1, 0.01, .broken),
        (-100, -99.1, 0.01, .within), (-100, 100, 0.5, .broken), (0, 0.009, 0.01, .within), (0, 0.02, 0.01, .broken),
        (3, 4, 0, .broken), (.nan, .nan, 0, .identical), (.nan, 1, 0.5, .broken), (1, .nan, 0.5, .broken),
    ])
    func aNumberMayDifferByItsOwnTolerance(_ old: Double, _ new: Double, _ tolerance: Double, _ verdict: Comparison.Verdict) {
        let comparison = Comparison(
            results([number("a", old, tolerance: tolerance)]), results([number("a", new, tolerance: 100)]))
        #expect(comparison.numbers.map(\.verdict) == [verdict])
        #expect(comparison.agrees == (verdict != .broken))
    }

    /// Two standard errors of the difference: of spreads 0.3 and 0.4 over 4 trials each, 2 · √(0.09 / 4 + 0.16 / 4) = 0.5.
    @Test(arguments: [
        (1.0, 1.005, Comparison.Verdict.within), (1, 1.4999, .withinSpread), (1, 0.5001, .withinSpread),
        (1, 1.5001, .broken), (1, 1, .identical),
    ])
    func meansOfTrialsMayDifferByTheirSpread(_ old: Double, _ new: Double, _ verdict: Comparison.Verdict) {
        let before = number("a", old, spread: 0.3, count: 4)
        let comparison = Comparison(results([before]), results([number("a", new, spread: 0.4, count: 4)]))
        #expect(comparison.numbers.map(\.verdict) == [verdict])
        #expect(comparison.numbers[0].before == before)
        #expect(comparison.agrees == (verdict != .broken))
        let report = comparison.report(Course.clustering)
        #expect(report.contains("1 within two standard errors") == (verdict == .withinSpread))
        #expect(report.contains("and by 2.0 standard errors") == (verdict == .broken))
        let single = Comparison(results([before]), results([number("a", 1.4)]))
        #expect(single.numbers.map(\.verdict) == [.broken], "one that was measured once has no standard error")
    }

    @Test func anotherUnitIsAnotherNumber() {
        #expect(!Comparison(results([number("a", 1, unit: "nats")]), results([number("a", 1, unit: "bits")])).agrees)
    }

    @Test func numbersThatComeAndGoAreSaid() {
        let comparison = Comparison(results([number("a", 1), number("b", 2)]), results([number("b", 2), number("c", 3)]))
        #expect(comparison.numbers.map(\.verdict) == [.removed, .identical, .added])
        #expect(!comparison.agrees)
        let report = comparison.report(Course.clustering)
        #expect(report.contains("− a: 1.0") && report.contains("+ c: 3.0") && !report.contains(" b:"))
    }

    @Test func theReportShowsTheSentenceThatChanges() {
        let report = Comparison(
            results([number("share", 0.5, sentence: "It is 50 %.")]),
            results([number("share", 0.6, sentence: "It is 60 %.")])
        ).report(Course.clustering)
        #expect(report.contains("share: 0.5 → 0.6") && report.contains("was: It is 50 %.") && report.contains("now: It is 60 %."))
    }

    @Test func aClaimIsTheSameWhenOnlyItsNumbersChange() {
        func claims(_ first: String, _ holds: Bool) -> RecordedResults {
            results([], [.init(text: first, holds: holds), .init(text: "always", holds: true)])
        }
        #expect(Comparison(claims("5.0 times better", true), claims("4.9 times better", true)).agrees)
        let fallen = Comparison(claims("5.0 times better", true), claims("0.9 times better", false))
        #expect(fallen.claims.count == 1 && !fallen.agrees)
        #expect(fallen.report(Course.clustering).contains("claim, ✓ → ✗: 0.9 times better"))
        #expect(Comparison(claims("5 times better", true), claims("5 times worse", true)).claims.count == 2)
    }
}
