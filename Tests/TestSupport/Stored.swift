import Foundation

/// What a script in a test target's folder `Reference` wrote as `name.json`.
public func stored<Value: Decodable>(_ name: String, in bundle: Bundle, as type: Value.Type = Value.self) -> Value {
    decoded(bundle.resourceURL!.appendingPathComponent("Reference/\(name).json"))
}

/// The same of a test target that others share it with.
public func stored<Value: Decodable>(_ name: String, of target: String) -> Value {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return decoded(tests.appendingPathComponent("\(target)/Reference/\(name).json"))
}

private func decoded<Value: Decodable>(_ file: URL) -> Value {
    try! JSONDecoder().decode(Value.self, from: Data(contentsOf: file))
}
