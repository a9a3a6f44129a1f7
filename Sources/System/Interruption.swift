import Foundation

/// The wish of the user, or of the system, that this program ends: for one that runs others. A training has the engine's
/// `Interrupt`.
public enum Interruption {
    nonisolated(unsafe) private static var received: sig_atomic_t = 0
    nonisolated(unsafe) private static var isFromTerminal = false

    /// The signal received since `listen` was first called.
    public static var signal: Int32? { received == 0 ? nil : received }

    /// Whether the programs that this one runs have had the signal as well: Ctrl-C goes to all that a terminal shows.
    static var hasReachedAll: Bool { isFromTerminal }

    /// From now on Ctrl-C and a request to end are noted and end nothing by themselves.
    public static func listen() {
        var action = sigaction()
        action.__sigaction_handler.sa_sigaction = { signal, info, _ in
            Interruption.isFromTerminal = info.map { $0.pointee.si_code > 0 } ?? false
            Interruption.received = signal
        }
        action.sa_flags = SA_SIGINFO | SA_RESTART
        for signal in [SIGINT, SIGTERM, SIGHUP] { sigaction(signal, &action, nil) }
    }
}
