import Foundation

/// What a script in a test target's folder `Reference` wrote as `name.json`.
public func stored<Value: Decodable>(_ name: String, in bundle: Bundle, as type: Value.Type = Value.self) -> Value {
    let file = bundle.resourceURL!.appendingPathComponent("Reference/\(name).json")
    return try! JSONDecoder().decode(Value.self, from: Data(contentsOf: file))
}
