import Foundation

/// A program that runs beside this one until it ends.
public struct Subprocess {
    public enum Ending: Equatable, Sendable {
        case exited(Int32)
        case killed(signal: Int32)
        case outOfTime
    }

    /// How a program ended and what it took.
    public struct Outcome: Sendable {
        public let ending: Ending
        public let seconds: Double
        /// The most memory that it held at a time, in megabytes; no less than what this program had held when it started
        /// the other, for which Linux answers as well.
        public let peakMegabytes: Double
    }

    private let program: String
    private let arguments: [String]
    private let input: URL?
    private let log: URL?
    private let errors: URL?
    private let timeLimit: Double
    private let environment: [String: String]

    /// - Parameters:
    ///   - program: looked for on the PATH if its name has no slash.
    ///   - input: what the program reads; nil for this program's own input. Files, unlike pipes, cannot fill up.
    ///   - log: gets what the program says; nil for this program's own output.
    ///   - errors: gets what it says of errors, where that is to stand apart; nil for `log`.
    ///   - timeLimit: in seconds.
    ///   - environment: variables that the program gets beside this one's own.
    public init(
        _ program: String, _ arguments: [String], input: URL? = nil, log: URL? = nil, errors: URL? = nil,
        timeLimit: Double = .infinity, environment: [String: String] = [:]
    ) {
        self.program = program
        self.arguments = arguments
        self.input = input
        self.log = log
        self.errors = errors
        self.timeLimit = timeLimit
        self.environment = environment
    }

    /// Starts the program and waits for its end.
    /// - Parameters:
    ///   - passingSignalsOn: whether a signal that asks this program to end goes to the other one, and from then on
    ///     ends this program no more by itself (`Interruption`).
    ///   - tick: called several times a second with the seconds so far.
    /// - Throws: `ProgramFault` if the program cannot be started, or the system does not tell how it ended.
    public func run(passingSignalsOn: Bool = true, tick: (Double) -> Void = { _ in }) throws -> Outcome {
        if passingSignalsOn { Interruption.listen() }
        // The program would inherit that nobody is told of its own children, either.
        Program.hearChildren()
        let start = DispatchTime.now()
        let process = try spawn()
        var (status, usage) = (Int32(0), rusage())
        var (isOutOfTime, passedOn) = (false, 0.0)
        var pause: UInt32 = 1_000
        func seconds() -> Double {
            Double(DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds) / 1e9
        }
        while true {
            let ended = wait4(process, &status, WNOHANG, &usage)
            if ended == process { break }
            if ended < 0 && errno != EINTR {
                throw ProgramFault(
                    "How \(program) ended cannot be told: \(String(cString: strerror(errno))). "
                        + "What it left may be unfinished.")
            }
            if seconds() > timeLimit, !isOutOfTime {
                isOutOfTime = true
                kill(process, SIGKILL)
            }
            if let signal = Interruption.signal {
                // One that does not heed a signal for five seconds is ended. A second Ctrl-C would keep a training from
                // writing its state.
                if passedOn == 0 {
                    passedOn = seconds()
                    if !Interruption.hasReachedAll { kill(process, signal) }
                } else if seconds() > passedOn + 5 {
                    kill(process, SIGKILL)
                }
            }
            tick(seconds())
            usleep(pause)
            pause = min(pause * 2, 100_000)
        }
        let signal = status & 0x7f
        return Outcome(
            ending: isOutOfTime ? .outOfTime : signal == 0 ? .exited(status >> 8 & 0xff) : .killed(signal: signal),
            seconds: seconds(), peakMegabytes: Double(usage.ru_maxrss) / 1024)
    }

    private func spawn() throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let written = O_WRONLY | O_CREAT | O_TRUNC
        if let input { posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input.path, O_RDONLY, 0) }
        if let log {
            posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, log.path, written, 0o644)
            posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
        }
        if let errors { posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors.path, written, 0o644) }
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
        defer { words.forEach { free($0) } }
        words.append(nil)
        var variables: [UnsafeMutablePointer<CChar>?] = ProcessInfo.processInfo.environment
            .merging(environment) { $1 }.map { strdup("\($0)=\($1)") }
        defer { variables.forEach { free($0) } }
        variables.append(nil)
        var process = pid_t()
        let error = posix_spawnp(&process, program, &actions, nil, words, variables)
        guard error == 0 else {
            throw ProgramFault("\(program) cannot be run: \(String(cString: strerror(error))).")
        }
        return process
    }
}

/// Why a program could not be run, in a sentence.
public struct ProgramFault: Error, Equatable, LocalizedError, CustomStringConvertible {
    public let description: String
    public var errorDescription: String? { description }

    init(_ description: String) { self.description = description }
}
