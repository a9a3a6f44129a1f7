import Engine
import Models
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

/// How the rate and the batch were found.
let ratesNote =
    " Rate and batch were chosen once, from four rates and two batches, by the validation images, at 2, 32 and 392 "
    + "numbers of the dense code and from a start that the page does not use; half the rate would have suited "
    + "the widest code better."

/// How a validation loss ends.
func flat(_ curve: LossCurve) -> String {
    guard let validation = curve.validation.last else { return "" }
    let before = curve.validation.dropLast(2).last ?? validation
    return before - validation < 0.001 * validation
        ? "At the end it is flat: the rate has fallen to zero." : "At the end it still falls."
}

/// What a filter does whose weights are all negative, if one of the first eight of [K, K, C, O] has none else.
func negative(_ weights: Tensor, _ subject: String) -> String {
    let (filters, values) = (weights.shape[3], weights.values)
    let place = (0..<min(filters, 8)).first { filter in
        stride(from: filter, to: values.count, by: filters).allSatisfy { values[$0] < 0 }
    }
    return place.map {
        "One whose weights are all negative (column \($0 + 1)) is open, by its bias, just where the picture is black: "
            + "its map is light around the \(subject) and dark on it. "
    } ?? ""
}

/// How many channels died, over starts.
func died(_ dark: [Int], of channels: Int) -> String {
    let total = dark.reduce(0, +)
    guard total > 0 else { return "Here it sufficed: no channel died in any start." }
    return dark.count == 1
        ? "It is no guarantee: of the code's \(counted(channels, "channel")) \(total) died."
        : "It is no guarantee: of the code's \(counted(channels, "channel")), \(listed(dark)) died in the "
            + "\(dark.count) starts. Why so many, and whether smaller steps would save them, we have not tried."
}

/// How many numbers of a code live, start by start.
func alive(_ live: [Int], of size: Int) -> String {
    "Of the \(size) numbers \(listed(live)) are above zero for some test image."
}

/// With how many components PCA has an error, as a sentence; empty where it never gets there.
func needed(_ count: Int?) -> String {
    guard let count, count > 1 else { return "" }
    return " PCA needs \(count) numbers to lose as little as the network."
}

/// Where PCA passes the networks after the whole budget and after a fourth of the steps, over starts.
func passed(_ whole: [Int], _ quarter: [Int]) -> Prose {
    guard !whole.isEmpty, whole.count == quarter.count else { return "" }
    let (late, soon) = (Trials(whole.map { Double($0) }), Trials(quarter.map { Double($0) }))
    let change = (late - soon).mean
    guard change > 0 || change < 0 else { return "" }
    return """
         Along the curve, PCA passes the networks at \(late, .fixed(0), name: "numbers from which PCA wins") numbers \
        (between measured widths, errors are taken to be straight lines in logarithms); after a fourth of the steps it \
        does so at \(soon, .fixed(0), name: "the same after a fourth of the steps"). So the crossing is no law about \
        widths: four times the steps moved it to \(change > 0 ? "wider" : "narrower") codes.
        """
}

/// The same for the summary.
func moves(_ whole: [Int], _ quarter: [Int]) -> String {
    guard !whole.isEmpty, whole.count == quarter.count, whole.reduce(0, +) > quarter.reduce(0, +) else { return "" }
    return "Where PCA passes the networks depends on the budget: four times the steps moved it to wider codes."
}

/// That the widest network loses to PCA although it has more parameters, if so.
func losesWithMore(
    _ widths: [Int], _ ranking: Ranking, _ opponent: Opponent, parameters: (Int) -> Int
) -> Prose {
    guard let widest = widths.last, ranking.behind.contains(widest), widest < opponent.errors.count,
        parameters(widest) > opponent.parameters(widest)
    else { return "" }
    return """
         But the dense network with \(widest, name: "numbers of the widest code") numbers has more parameters than \
        PCA, \(parameters(widest), name: "parameters of the widest network") against \
        \(opponent.parameters(widest), name: "parameters of PCA of that width"), and loses all the same: parameters \
        alone do not decide it.
        """
}

/// That a code of many numbers and one of few lose alike, if so; `difference` is the first's error less the other's.
func together(_ difference: Trials, _ many: Int, _ few: Int) -> String {
    difference.count > 1 && !difference.isClear && many > few
        ? "Between the convolutional code's \(many) live numbers and the dense code's \(few) no difference was seen; "
            + "but the two differ in loss, in parameters and in how their weights begin, too. " : ""
}

/// That PCA's further numbers make its probe worse, if they do.
func overfitted(_ fixed: [Reading]) -> String {
    let projections = fixed.dropFirst()
    guard let few = projections.first, let many = projections.last, many.size > few.size, many.linear < few.linear
    else { return "" }
    return " The probe reads PCA's \(many.size) numbers worse than the \(few.size) among them, a sign that with "
        + "this penalty it overfits many numbers, pixels perhaps too; so what it says between codes of different "
        + "sizes may be the penalty's doing."
}

/// Which part of the convolutional code's gain for one reader is training's.
func credit(_ reader: String, _ training: Trials, _ untrained: Trials) -> String {
    let (named, start) = (reader.prefix(1).uppercased(), reader.dropFirst())
    let before =
        !untrained.isClear
        ? "\(named)\(start) no difference was seen between the untrained convolutional code and pixels"
        : "\(named)\(start) the untrained convolutional code is \(untrained.mean > 0 ? "better" : "worse") than pixels"
    let after =
        !training.isClear
        ? "that training adds to it was not seen"
        : training.mean > 0 ? "training adds to it" : "training to rebuild takes from it"
    return "\(before); \(after)."
}

/// What the table of readers says against expectation.
func surprise(_ untrained: Trials) -> String {
    untrained.mean > 0 && untrained.isClear
        ? "convolutions with random weights make codes that a linear probe reads better than pixels, at one untuned "
            + "penalty."
        : "how soon PCA overtakes a network, for all its layers."
}

/// Which classes lose most, as a sentence: two where their intervals overlap.
func worst(_ names: [String], _ errors: [Trials]) -> String {
    let order = errors.indices.sorted { errors[$0].mean > errors[$1].mean }
    guard order.count > 2, let low = errors[order[0]].interval, let high = errors[order[1]].interval
    else { return "" }
    let (first, second) = (names[order[0]], names[order[1]])
    return low.lowerBound > high.upperBound
        ? " \(first) loses most." : " \(first) and \(second) lose most, and their intervals overlap."
}
