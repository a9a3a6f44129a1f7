import Charts
import Foundation
import Notebook
import System

/// Two runs of a chapter, number by number and claim by claim.
public struct Comparison {
    public enum Verdict: String, Sendable {
        case identical, within
        /// Further apart than the tolerance, but not than two means of so many trials may lie.
        case withinSpread
        case broken, added, removed
    }

    public struct Number {
        public let verdict: Verdict
        public let before: RecordedNumber?
        public let after: RecordedNumber?
    }

    public struct Claim {
        public let before: RecordedClaim?
        public let after: RecordedClaim?
    }

    public let numbers: [Number]
    /// Those only that hold in one run and not in the other, or that one run lacks.
    public let claims: [Claim]

    public init(_ before: RecordedResults, _ after: RecordedResults) {
        let news = Dictionary(after.numbers.map { ($0.name, $0) }) { first, _ in first }
        let olds = Set(before.numbers.map(\.name))
        numbers =
            before.numbers.map { old in
                guard let new = news[old.name] else { return Number(verdict: .removed, before: old, after: nil) }
                return Number(verdict: Self.verdict(old, new), before: old, after: new)
            }
            + after.numbers.filter { !olds.contains($0.name) }.map { Number(verdict: .added, before: nil, after: $0) }

        let (old, new) = (Self.keyed(before.claims), Self.keyed(after.claims))
        let newByKey = Dictionary(uniqueKeysWithValues: new)
        let oldKeys = Set(old.map(\.key))
        claims =
            old.compactMap { key, claim in
                newByKey[key]?.holds == claim.holds ? nil : Claim(before: claim, after: newByKey[key])
            } + new.filter { !oldKeys.contains($0.key) }.map { Claim(before: nil, after: $0.claim) }
    }

    /// Whether the runs agree as far as each number demands, and in all claims.
    public var agrees: Bool {
        claims.isEmpty && numbers.allSatisfy { [.identical, .within, .withinSpread].contains($0.verdict) }
    }

    public func count(_ verdict: Verdict) -> Int { numbers.count { $0.verdict == verdict } }

    /// The tolerance is a share of the older number; of one that is zero, it is the difference itself. Means of trials
    /// may also differ by two standard errors of their difference.
    static func verdict(_ old: RecordedNumber, _ new: RecordedNumber) -> Verdict {
        if old.value == new.value || old.value.isNaN && new.value.isNaN { return old.unit == new.unit ? .identical : .broken }
        guard old.unit == new.unit else { return .broken }
        let allowed = old.tolerance * (old.value == 0 ? 1 : abs(old.value))
        let difference = abs(new.value - old.value)
        if difference <= allowed { return .within }
        return errorOfDifference(old, new).map { difference <= 2 * $0 } ?? false ? .withinSpread : .broken
    }

    /// The standard error of the difference of two means; nil unless both are of trials.
    private static func errorOfDifference(_ old: RecordedNumber, _ new: RecordedNumber) -> Double? {
        guard let a = old.spread, let m = old.count, let b = new.spread, let n = new.count, m > 1, n > 1 else {
            return nil
        }
        return (a * a / Double(m) + b * b / Double(n)).squareRoot()
    }

    /// Claims say numbers; what is left without them tells which claim is which, and the order tells equal ones apart.
    private static func keyed(_ claims: [RecordedClaim]) -> [(key: String, claim: RecordedClaim)] {
        var seen: [String: Int] = [:]
        return claims.map { claim in
            let words = claim.text.replacing(/[\d.,]*\d/, with: "#")
            seen[words, default: 0] += 1
            return ("\(words) \(seen[words]!)", claim)
        }
    }

    /// What differs, for the terminal: for a number that broke, also the sentence that it changes.
    public func report(_ place: Place) -> String {
        let counts = [Verdict.identical, .within, .withinSpread, .broken, .added, .removed].compactMap {
            verdict -> String? in
            let count = count(verdict)
            let name =
                switch verdict {
                case .within: "within tolerance"
                case .withinSpread: "within two standard errors"
                default: verdict.rawValue
                }
            return count > 0 ? "\(count) \(name)" : nil
        }
        var lines = ["\(agrees ? "✓" : "✗") \(place.label) \(place.title)  \(counts.joined(separator: ", "))"]
        for number in numbers {
            switch (number.verdict, number.before, number.after) {
            case (.broken, let before?, let after?):
                let words = NumberFormat.significant(3).string(abs(after.value - before.value) / abs(before.value))
                let difference = before.value == 0 || !(after.value - before.value).isFinite
                    ? "" : ", off by a share of \(words) where \(before.tolerance) is allowed"
                let errors = Self.errorOfDifference(before, after).map { error in
                    let count = NumberFormat.significant(2).string(abs(after.value - before.value) / error)
                    return ", and by \(count) standard errors"
                } ?? ""
                lines.append("  ✗ \(before.name): \(before.text) → \(after.text)\(difference)\(errors)")
                lines.append("      was: \(before.sentence)")
                if before.sentence != after.sentence { lines.append("      now: \(after.sentence)") }
            case (.added, _, let after?):
                lines.append("  + \(after.name): \(after.text)")
                lines.append("      \(after.sentence)")
            case (.removed, let before?, _):
                lines.append("  − \(before.name): \(before.text)")
                lines.append("      \(before.sentence)")
            default: break
            }
        }
        for claim in claims {
            func mark(_ claim: RecordedClaim?) -> String { claim.map { $0.holds ? "✓" : "✗" } ?? "not made" }
            lines.append(
                "  claim, \(mark(claim.before)) → \(mark(claim.after)): \((claim.after ?? claim.before)!.text)")
        }
        return Printable.text(lines.joined(separator: "\n"))
    }
}
