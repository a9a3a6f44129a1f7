import Foundation
import System

/// Collects what the process writes to standard output and passes it on to the terminal as it comes.
///
/// It works on the file descriptor, so that output of C libraries is seen as well. The terminal gets it without what
/// would steer it: names of files and classes may hold anything.
final class OutputCapture {
    private let terminal: Int32
    private var reader: Reader?

    /// Throws if the process has no standard output or no descriptors left.
    init() throws {
        terminal = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
        guard terminal >= 0 else {
            throw PageError("Standard output cannot be captured: \(String(cString: strerror(errno)))")
        }
    }

    deinit {
        _ = stop()
        close(terminal)
    }

    func start() throws {
        guard reader == nil else { return }
        fflush(nil)
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0, fcntl(ends[0], F_SETFD, FD_CLOEXEC) == 0, dup2(ends[1], STDOUT_FILENO) >= 0 else {
            throw PageError("Standard output cannot be captured: \(String(cString: strerror(errno)))")
        }
        close(ends[1])
        let reader = Reader(source: ends[0], terminal: terminal)
        self.reader = reader
        let thread = Thread { reader.run() }
        thread.start()
    }

    /// Ends the capture and returns what was written since `start`.
    func stop() -> String {
        guard let reader else { return "" }
        fflush(nil)
        // Once standard output is the terminal again, nobody holds the pipe's far end, and the reader sees its end.
        dup2(terminal, STDOUT_FILENO)
        self.reader = nil
        return String(decoding: reader.wait(), as: UTF8.self)
    }

    /// Shared by two threads, one after the other: the semaphore orders them.
    private final class Reader: @unchecked Sendable {
        private let source: Int32
        private let terminal: Int32
        private let finished = DispatchSemaphore(value: 0)
        private var bytes: [UInt8] = []
        /// How many of them the terminal has.
        private var passed = 0

        init(source: Int32, terminal: Int32) {
            self.source = source
            self.terminal = terminal
        }

        func run() {
            var buffer = [UInt8](repeating: 0, count: 65536)
            while true {
                let count = read(source, &buffer, buffer.count)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { break }
                bytes += buffer[0..<count]
                pass(upTo: Self.wholeCharacters(bytes))
            }
            pass(upTo: bytes.count)
            close(source)
            finished.signal()
        }

        private func pass(upTo end: Int) {
            let text = Array(Printable.text(String(decoding: bytes[passed..<end], as: UTF8.self)).utf8)
            passed = end
            var written = 0
            while written < text.count {
                let result = text.withUnsafeBytes { write(terminal, $0.baseAddress! + written, text.count - written) }
                if result < 0 && errno == EINTR { continue }
                guard result > 0 else { break }
                written += result
            }
        }

        /// Where the last character ends that has all its bytes.
        private static func wholeCharacters(_ bytes: [UInt8]) -> Int {
            for back in 1...3 where bytes.count >= back {
                let byte = bytes[bytes.count - back]
                if byte & 0xc0 == 0x80 { continue }
                let length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
                return length > back ? bytes.count - back : bytes.count
            }
            return bytes.count
        }

        func wait() -> [UInt8] {
            finished.wait()
            return bytes
        }
    }
}
