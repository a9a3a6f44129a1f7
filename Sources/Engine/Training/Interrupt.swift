import Foundation
import Synchronization

/// Lets Ctrl-C end a training run in good order: the first one is noted, and the loop stops after the step under way; a
/// second one ends the program at once. While nothing trains, Ctrl-C ends a program as it always does.
///
/// A program that runs other ones, as `Book`, notes signals by System's `Interruption` and passes them on.
public enum Interrupt {
    private static let flag = Atomic<Bool>(false)
    private struct Watch {
        /// Runs that watch now: several may go on side by side.
        var runs = 0
        /// What the signal did before the first of them.
        var before = sigaction()
    }
    private static let watched = Mutex(Watch())

    /// Whether Ctrl-C was pressed since `watch`.
    public static var isRequested: Bool { flag.load(ordering: .relaxed) }

    /// Catches the signal from now on.
    static func watch() {
        watched.withLock { watch in
            watch.runs += 1
            guard watch.runs == 1 else { return }
            flag.store(false, ordering: .relaxed)
            var action = sigaction()
            action.__sigaction_handler.sa_handler = { _ in Interrupt.flag.store(true, ordering: .relaxed) }
            // The second signal does what it usually does: it ends the program.
            action.sa_flags = SA_RESTART | Int32(bitPattern: SA_RESETHAND)
            sigaction(SIGINT, &action, &watch.before)
        }
    }

    /// Gives the signal back to whoever had it before, when nobody watches any more.
    static func unwatch() {
        watched.withLock { watch in
            watch.runs -= 1
            if watch.runs == 0 { sigaction(SIGINT, &watch.before, nil) }
        }
    }

    /// Catches the signal while `body` runs: for work between trainings and beside them, which is to look at
    /// `isRequested` from time to time.
    public static func watching<Result>(_ body: () throws -> Result) rethrows -> Result {
        watch()
        defer { unwatch() }
        return try body()
    }

    /// What the signal does; for tests and for programs with another way to stop.
    public static func request() { flag.store(true, ordering: .relaxed) }
}
