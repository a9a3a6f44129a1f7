import Notebook

/// "2, 8 and 32".
func listed(_ numbers: [Int]) -> String {
    guard let last = numbers.last else { return "none" }
    return numbers.count == 1 ? "\(last)" : numbers.dropLast().map(String.init).joined(separator: ", ") + " and \(last)"
}

/// "1 channel", "2 channels".
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

/// Where one method's errors lie below another's, by paired differences whose intervals exclude zero.
struct Ranking {
    /// Widths of the code at which the first is better, at which it is worse, and at which no difference was seen.
    var ahead: [Int] = []
    var behind: [Int] = []
    var open: [Int] = []

    /// - Parameter differences: the first's errors less the second's, for each width.
    init(_ widths: [Int], _ differences: [Trials]) {
        for (width, difference) in zip(widths, differences) {
            // A single trial has no interval.
            if difference.count > 1, !difference.isClear { open.append(width) }
            else if difference.mean < 0 { ahead.append(width) }
            else { behind.append(width) }
        }
    }

    /// In a sentence, for networks and PCA.
    var sentence: String {
        var parts: [String] = []
        if !ahead.isEmpty { parts.append("With \(numbers(ahead)) the networks lose less than PCA") }
        if !behind.isEmpty { parts.append("\(parts.isEmpty ? "With" : "with") \(numbers(behind)) PCA loses less") }
        if !open.isEmpty { parts.append("\(parts.isEmpty ? "With" : "with") \(numbers(open)) no difference was seen") }
        return parts.isEmpty ? "" : parts.joined(separator: "; ") + "."
    }

    /// Between which widths the two change places, if they do so once.
    var crossing: (Int, Int)? {
        guard let last = ahead.max(), let first = behind.min(), last < first else { return nil }
        return (last, first)
    }

    private func numbers(_ widths: [Int]) -> String { widths == [1] ? "1 number" : "\(listed(widths)) numbers" }
}
