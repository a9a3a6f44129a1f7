import Charts
import Notebook

/// How far one mean lies above another, and the 95 % interval of that.
struct Comparison {
    let mean: Double
    /// nil where there is one seed.
    let interval: ClosedRange<Double>?

    /// Trial by trial, where both sides of a trial share what varies: the network.
    init(paired a: Trials, _ b: Trials) {
        let difference = a - b
        (mean, interval) = (difference.mean, difference.interval)
    }

    /// Of trials that share nothing, by the method of Welch (1947, "The generalization of Student's problem when
    /// several different population variances are involved"), the degrees of freedom rounded down.
    init(apart a: Trials, _ b: Trials) {
        mean = a.mean - b.mean
        guard let errorA = a.standardError, let errorB = b.standardError else {
            interval = nil
            return
        }
        let (squareA, squareB) = (errorA * errorA, errorB * errorB)
        let square = squareA + squareB
        let spread = squareA * squareA / Double(a.count - 1) + squareB * squareB / Double(b.count - 1)
        let half = square.squareRoot() * quantile(degreesOfFreedom: spread > 0 ? Int(square * square / spread) : 1)
        interval = mean - half...mean + half
    }

    /// Whether the interval excludes zero.
    var isClear: Bool { interval.map { !$0.contains(0) } ?? false }

    /// "+0.058", with the interval in brackets where there is one.
    var short: String {
        let format = NumberFormat.fixed(3)
        let ends = interval.map { " (\(format.digits($0, scale: mean, signed: true)))" }
        return format.digits(mean, signed: true) + (ends ?? "")
    }

    /// The same for a sentence.
    var text: String {
        interval == nil
            ? short + "; of one seed nobody knows how far others lie" : short.replacing(" (", with: " (95 % interval ")
    }
}

/// The factor of a standard error in a 95 % interval by Student's t, as `Trials` has it.
private func quantile(degreesOfFreedom: Int) -> Double {
    let trials = Trials((0...max(1, degreesOfFreedom)).map(Double.init))
    guard let interval = trials.interval, let error = trials.standardError else { return .infinity }
    return (interval.upperBound - trials.mean) / error
}

/// What equal brightness does beside training a network, by NMI, in words.
func moral(_ code: Comparison, _ pixels: Comparison, _ brightPixels: Comparison) -> String {
    guard let ends = brightPixels.interval, code.isClear, code.mean > 0 else { return "" }
    if pixels.isClear, pixels.mean > 0 {
        return "So the multiplication did more for these clusters than the network's training."
    }
    guard !brightPixels.isClear else { return "" }
    let gap = NumberFormat.fixed(2).string(max(abs(ends.lowerBound), abs(ends.upperBound)))
    return """
        As they are, the network's code is ahead of the pixels; among equally bright images, so few seeds cannot tell \
        the two apart: the gap may be up to \(gap). (The network was trained on images as they are; what it would make \
        of equally bright ones, this page does not measure.)
        """
}
