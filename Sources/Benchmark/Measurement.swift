import Foundation

/// What a workload took, and how good its result was.
struct Measurement {
    /// One number for each repetition, scaled to the workload's unit.
    var seconds: [Double]
    var quality: [(String, JSON)]
    var config: [(String, JSON)]
}

/// The seconds that `body` takes on the wall's clock, and what it gives.
func timed<Result>(_ body: () throws -> Result) rethrows -> (seconds: Double, result: Result) {
    let start = ContinuousClock.now
    let result = try body()
    return ((ContinuousClock.now - start) / .seconds(1), result)
}

/// Runs `body` once, and up to `times` in all if that took less than a minute.
func repeated<Result>(_ times: Int = 3, _ body: () throws -> Result) rethrows -> (seconds: [Double], result: Result) {
    var (first, result) = try timed(body)
    var seconds = [first]
    while seconds.count < times && first < 60 {
        let next = try timed(body)
        seconds.append(next.seconds)
        result = next.result
    }
    return (seconds, result)
}

func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
}

/// What the machine did to the process since it began.
struct MachineWatch {
    private let start = MachineWatch.ticks()

    /// The share of all processor time that a hypervisor gave to others; 0 where the system does not tell.
    var stolenShare: Double {
        let end = MachineWatch.ticks()
        return Double(end.stolen - start.stolen) / Double(max(end.all - start.all, 1))
    }

    /// The most memory the process ever held, in MiB.
    var peakMemory: Int {
        var usage = rusage()
        getrusage(.init(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss / 1024
    }

    private static func ticks() -> (all: Int, stolen: Int) {
        let text = (try? String(contentsOfFile: "/proc/stat", encoding: .utf8)) ?? ""
        let numbers = text.prefix { $0 != "\n" }.split(separator: " ").dropFirst().prefix(8).compactMap { Int($0) }
        return numbers.count == 8 ? (numbers.reduce(0, +), numbers[7]) : (0, 0)
    }
}
