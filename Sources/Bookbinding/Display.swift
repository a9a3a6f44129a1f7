import Foundation

/// Shows on the terminal which chapter runs and for how long; elsewhere a line as each begins and ends.
public final class Display {
    private let write: (String) -> Void
    private let isTerminal: Bool
    private var lastSecond = -1

    /// - Parameter isLive: whether lines can be written over.
    public init(isLive: Bool, write: @escaping (String) -> Void) {
        isTerminal = isLive
        self.write = write
    }

    /// One for standard error. A verbose run has no moving line: the chapters write there themselves.
    public static func standard(isVerbose: Bool) -> Display {
        Display(isLive: isatty(STDERR_FILENO) == 1 && !isVerbose) { FileHandle.standardError.write(Data($0.utf8)) }
    }

    func begin(_ heading: String) {
        lastSecond = -1
        if !isTerminal { write("\(heading)\n") }
    }

    func tick(_ heading: String, seconds: Double) {
        guard isTerminal, Int(seconds) != lastSecond else { return }
        lastSecond = Int(seconds)
        write("\r\(heading) … \(Duration.words(seconds.rounded(.down)))\u{1b}[K")
    }

    func end(_ line: String) { write((isTerminal ? "\r" : "") + line + (isTerminal ? "\u{1b}[K\n" : "\n")) }
}
