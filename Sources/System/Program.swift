import Foundation

/// What a program can rely on, whoever started it.
public enum Program {
    /// Opens standard streams that were closed, so that no file of the program gets their numbers and with them
    /// what is meant for a terminal; makes the ends of processes known again where they were ignored; and lets a file
    /// that grows too large be an error like others rather than the program's end. To be called first.
    public static func begin() {
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
            // The lowest free number is taken: this one.
            _ = open("/dev/null", descriptor == STDIN_FILENO ? O_RDONLY : O_WRONLY)
        }
        hearChildren()
        signal(SIGXFSZ, SIG_IGN)
    }

    /// A process that ignores SIGCHLD never learns how its children end. Who handles it is left alone.
    public static func hearChildren() {
        var action = sigaction()
        sigaction(SIGCHLD, nil, &action)
        let ignored = unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
        if ignored || action.sa_flags & Int32(SA_NOCLDWAIT) != 0 { signal(SIGCHLD, SIG_DFL) }
    }
}
