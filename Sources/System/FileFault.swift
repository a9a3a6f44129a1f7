import Foundation

/// What the system refused to do with a file: which file, what failed in the system's words, and what to do.
public struct FileFault: Error, Equatable, LocalizedError, CustomStringConvertible {
    public let path: String
    /// The system's number of the fault.
    public let code: Int32
    private let action: String

    /// - Parameters:
    ///   - action: what was tried, as "cannot be written".
    ///   - code: `errno` as the call left it.
    public init(_ path: String, _ action: String, code: Int32 = errno) {
        (self.path, self.action, self.code) = (path, action, code)
    }

    /// What Foundation reports of a file, in the system's words; nil for an error that is about no file.
    public init?(_ error: any Error) {
        let error = error as NSError
        guard error.domain == NSCocoaErrorDomain else { return nil }
        let path = error.userInfo[NSFilePathErrorKey] as? String ?? (error.userInfo[NSURLErrorKey] as? URL)?.path
        let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError
        let code: Int32? =
            if let cause, cause.domain == NSPOSIXErrorDomain { Int32(cause.code) } else {
                switch CocoaError.Code(rawValue: error.code) {
                case .fileNoSuchFile, .fileReadNoSuchFile: ENOENT
                case .fileReadNoPermission, .fileWriteNoPermission: EACCES
                case .fileWriteFileExists: EEXIST
                case .fileWriteOutOfSpace: ENOSPC
                case .fileWriteVolumeReadOnly: EROFS
                case .fileReadUnknown, .fileWriteUnknown: EIO
                default: nil
                }
            }
        guard let code else { return nil }
        self.init(path ?? "A file", "cannot be used", code: code)
    }

    /// The system's words for what went wrong.
    public var reason: String { String(cString: strerror(code)) }
    public var description: String { "\(path) \(action): \(reason). \(advice)" }
    public var errorDescription: String? { description }

    private var advice: String {
        switch code {
        case ENOSPC, EDQUOT: "Make room on that disk, or choose a place on another."
        case EFBIG: "Raise the limit on the size of files (ulimit -f), or choose another place."
        case EACCES, EPERM, EROFS: "Choose a place that you may write to."
        case ENOTDIR, EEXIST: "A part of that path is a file where a folder is needed: choose another path."
        case EISDIR: "A folder stands where a file is needed: choose another path."
        case ENOENT: "Make the folder first, or check the path."
        case ENAMETOOLONG: "Choose a shorter path."
        case EMFILE, ENFILE: "Close other programs, or raise the limit on open files (ulimit -n)."
        default: "Check the path and the disk."
        }
    }
}
