import ArgumentParser
import Engine
import Foundation

/// Measures the engine and the methods on fixed work, so that they can be compared with other libraries and with
/// themselves of yesterday.
@main
struct BenchmarkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "Benchmark",
        abstract: "Time fixed pieces of work; each prints one line of JSON.",
        discussion: "Workloads:\n" + Workload.allCases.map { "  \($0.rawValue): \($0.summary)" }.joined(separator: "\n")
    )

    @Argument(help: "A workload, or all of them one after the other.")
    var name = "all"
    @Option(help: "Rows of a batch.")
    var batch: Int?
    @Option(help: "Timed epochs of training.")
    var epochs = 3
    @Option(help: "Rows that a core carries through the whole network at a time; 0: all cores share each operation.")
    var slice: Int?
    @Option(help: "Threads; all cores by default.")
    var threads: Int?
    @Flag(help: "Print where the time of a training step goes, to standard error.")
    var profile = false

    func validate() throws {
        guard name == "all" || Workload(rawValue: name) != nil else {
            throw ValidationError(
                "there is no workload “\(name)”; choose one of \(Workload.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        guard batch ?? 1 > 0, epochs > 0, threads ?? 1 > 0, slice ?? 0 >= 0 else {
            throw ValidationError("--batch, --epochs and --threads must be positive, and --slice must not be negative")
        }
    }

    func run() throws {
        guard let workload = Workload(rawValue: name) else { return try runAll() }
        if let threads { Threads.useByDefault(threads) }
        let machine = MachineWatch()
        let measurement = try workload.measure(
            Settings(batch: batch, epochs: epochs, slice: slice, showsProfile: profile))
        print(line(of: measurement, for: workload, machine).text)
    }

    /// Each workload in a process of its own, so that none finds memory or caches as another left them.
    private func runAll() throws {
        for workload in Workload.allCases {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
            process.arguments = [workload.rawValue] + CommandLine.arguments.dropFirst().filter { $0 != "all" }
            try process.run()
            process.waitUntilExit()
            guard process.terminationStatus == 0 else { throw ExitCode(process.terminationStatus) }
        }
    }

    private func line(of measurement: Measurement, for workload: Workload, _ machine: MachineWatch) -> JSON {
        .object([
            ("workload", .string(workload.rawValue)),
            ("lib", .string("latent")),
            ("variant", .string("default")),
            ("seconds", .number(median(measurement.times), digits: 4)),
            ("unit", .string(workload.unit)),
            ("quality", .object(measurement.quality)),
            ("config", .object(measurement.config + [
                ("threads", .integer(Threads.count)),
                ("repeats", .integer(measurement.times.count)),
                ("all_seconds", .array(measurement.times.map { .number($0.wall, digits: 4) })),
                ("all_cpu_seconds", .array(measurement.times.map { .number($0.processor, digits: 4) })),
                ("versions", .object([
                    ("swift", .string(swiftVersion)), ("onednn", .string(MatrixProduct.libraryVersion)),
                ])),
                ("steal_pct", .number(machine.stolenShare * 100, digits: 2)),
                ("peak_rss_mib", .integer(machine.peakMemory)),
            ])),
        ])
    }
}

/// The compiler's version: the language has no other way to tell it.
private var swiftVersion: String {
    #if compiler(>=6.4)
        "6.4 or later"
    #elseif compiler(>=6.3)
        "6.3"
    #elseif compiler(>=6.2)
        "6.2"
    #elseif compiler(>=6.1)
        "6.1"
    #else
        "6.0"
    #endif
}
