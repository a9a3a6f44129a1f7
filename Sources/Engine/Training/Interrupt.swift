import Foundation
import Synchronization

/// Lets Ctrl-C end a training run in good order: the first one is noted, and the loop stops after the step under way; a
/// second one ends the program at once.
public enum Interrupt {
    private static let flag = Atomic<Bool>(false)
    /// Runs that watch now: several may go on side by side.
    private static let watchers = Mutex(0)

    /// Whether Ctrl-C was pressed since `watch`.
    public static var isRequested: Bool { flag.load(ordering: .relaxed) }

    /// Catches the signal from now on.
    static func watch() {
        watchers.withLock { count in
            count += 1
            guard count == 1 else { return }
            flag.store(false, ordering: .relaxed)
            signal(SIGINT) { _ in
                Interrupt.flag.store(true, ordering: .relaxed)
                signal(SIGINT, SIG_DFL)
            }
        }
    }

    /// Gives the signal back its usual meaning when nobody watches any more.
    static func unwatch() {
        watchers.withLock { count in
            count -= 1
            if count == 0 { signal(SIGINT, SIG_DFL) }
        }
    }

    /// What the signal does; for tests and for programs with another way to stop.
    public static func request() { flag.store(true, ordering: .relaxed) }
}
