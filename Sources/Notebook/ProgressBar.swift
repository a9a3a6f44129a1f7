import Charts
import Foundation
import System
import Synchronization

/// Shows how far long work has come, on standard error: a moving bar on a terminal, a plain line every few seconds
/// elsewhere. Never part of a page. Work on several threads may share one.
public final class ProgressBar: Sendable {
    private let title: String
    private let total: Int
    private let isSilent: Bool
    private let isTerminal: Bool
    private let start = DispatchTime.now()
    private let state = Mutex(State())

    private struct State {
        var lastShown: DispatchTime?
        var step = 0
        var status = ""
        var isFinished = false
    }

    /// - Parameter total: the number of steps the work has.
    public convenience init(_ title: String, total: Int) { self.init(title, total: total, isSilent: false) }

    init(_ title: String, total: Int, isSilent: Bool) {
        require(total >= 0, "work cannot have \(total) steps")
        self.title = title
        self.total = total
        self.isSilent = isSilent
        isTerminal = isatty(STDERR_FILENO) == 1
    }

    deinit { finish() }

    /// - Parameter status: a few words on the state of the work, such as the loss.
    public func advance(by steps: Int = 1, status: String? = nil) {
        state.withLock { note($0.step + steps, status, &$0) }
    }

    public func update(to step: Int, status: String? = nil) {
        state.withLock { note(step, status, &$0) }
    }

    /// Shows the last state and goes to a new line.
    public func finish() {
        state.withLock { state in
            guard !state.isFinished else { return }
            state.isFinished = true
            guard !isSilent, state.lastShown != nil else { return }
            show(state)
            if isTerminal { write("\n") }
        }
    }

    /// The steps that are done.
    public var step: Int { state.withLock(\.step) }

    private func note(_ step: Int, _ status: String?, _ state: inout State) {
        state.step = step
        if let status { state.status = status }
        let pause: UInt64 = isTerminal ? 100_000_000 : 5_000_000_000
        let now = DispatchTime.now()
        let previous = state.lastShown ?? (isTerminal ? DispatchTime(uptimeNanoseconds: 0) : start)
        guard !isSilent, now.uptimeNanoseconds - previous.uptimeNanoseconds >= pause else { return }
        state.lastShown = now
        show(state)
    }

    private func show(_ state: State) {
        let seconds = Double(DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds) / 1e9
        let line = Self.line(
            title: title, step: state.step, total: total, seconds: seconds, status: state.status,
            width: isTerminal ? 24 : 0)
        // Back to the line's start, and whatever longer line stood there is erased.
        write(isTerminal ? "\r\(line)\u{1b}[K" : line + "\n")
    }

    static func line(title: String, step: Int, total: Int, seconds: Double, status: String, width: Int) -> String {
        let share = total > 0 ? min(1, Double(step) / Double(total)) : 1
        let rate = seconds > 0 ? Double(step) / seconds : 0
        var line = title + " "
        if width > 0 {
            let filled = Int(share * Double(width))
            line += String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled) + " "
        }
        line += "\(Int(share * 100)) %  \(step)/\(total)"
        if rate > 0 {
            line += "  \(NumberFormat.significant(3).string(rate))/s"
            line += step < total ? "  \(time(Double(total - step) / rate)) left" : "  \(time(seconds)) in all"
        }
        return Printable.text(status.isEmpty ? line : line + "  " + status)
    }

    private static func time(_ seconds: Double) -> String {
        let whole = Int(seconds.rounded())
        return whole < 60 ? "\(whole) s" : String(format: "%d:%02d min", whole / 60, whole % 60)
    }

    private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
