import Foundation

/// The three streams that a process is started with.
public enum StandardStreams {
    /// Opens /dev/null for each that whoever started the process had closed. Else the next file would get its number,
    /// and what is printed would land in it.
    public static func openClosedOnes() {
        // A new descriptor is the lowest that is free, and those below are open by then.
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
            _ = open("/dev/null", O_RDWR)
        }
    }
}
