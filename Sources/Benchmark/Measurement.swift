import Estimators
import Foundation

/// What a workload took, and how good its result was.
struct Measurement {
    /// One for each repetition, scaled to the workload's unit.
    var times: [Time]
    var quality: [(String, JSON)]
    var config: [(String, JSON)]
}

/// Seconds on the wall's clock, and those of all cores together that the process got: on a busy machine, the second
/// with one thread tells more.
struct Time {
    var wall: Double
    var processor: Double

    static func * (time: Time, scale: Double) -> Time {
        Time(wall: time.wall * scale, processor: time.processor * scale)
    }
}

/// The time that `body` takes, and what it gives.
func timed<Result>(_ body: () throws -> Result) rethrows -> (time: Time, result: Result) {
    let start = ContinuousClock.now
    let processor = clock()
    let result = try body()
    return (
        Time(
            wall: (ContinuousClock.now - start) / .seconds(1),
            processor: Double(clock() - processor) / Double(CLOCKS_PER_SEC)), result
    )
}

/// Runs `body` once, and up to `times` in all if that took less than a minute.
func repeated<Result>(_ times: Int = 3, _ body: () throws -> Result) rethrows -> (times: [Time], result: Result) {
    var (first, result) = try timed(body)
    var measured = [first]
    while measured.count < times && first.wall < 60 {
        let next = try timed(body)
        measured.append(next.time)
        result = next.result
    }
    return (measured, result)
}

/// The median on the wall's clock.
func median(_ times: [Time]) -> Double {
    Statistics.median(times.map(\.wall))
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
