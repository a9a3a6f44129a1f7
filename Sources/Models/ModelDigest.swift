import Engine
import System

extension Module {
    /// The SHA-256 of all parameters, their names and shapes included: two models with the same digest compute the
    /// same.
    public var digest: String {
        var hash = SHA256()
        for (name, parameter) in namedParameters {
            hash.update(part: name)
            hash.update(part: "\(parameter.shape)")
            parameter.value.withUnsafeBuffer { hash.update(UnsafeRawBufferPointer($0)) }
        }
        return hash.hex()
    }
}
