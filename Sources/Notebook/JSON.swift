import Foundation

/// JSON with keys in the order given, so that equal results are equal bytes.
indirect enum JSON {
    case string(String)
    case number(Double)
    case bool(Bool)
    case null
    case array([JSON])
    case object([(String, JSON)])

    /// Pretty-printed, two spaces a level, with a line break at the end.
    var data: Data { Data((text("") + "\n").utf8) }

    private func text(_ indent: String) -> String {
        let deeper = indent + "  "
        switch self {
        case .string(let text): return Self.quoted(text)
        case .number(let value):
            // JSON knows no infinities and no not-a-number.
            guard value.isFinite else { return "null" }
            return value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : value.description
        case .bool(let value): return value ? "true" : "false"
        case .null: return "null"
        case .array(let items):
            guard !items.isEmpty else { return "[]" }
            return "[\n" + items.map { deeper + $0.text(deeper) }.joined(separator: ",\n") + "\n\(indent)]"
        case .object(let items):
            guard !items.isEmpty else { return "{}" }
            return "{\n" + items.map { "\(deeper)\(Self.quoted($0)): \($1.text(deeper))" }.joined(separator: ",\n")
                + "\n\(indent)}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            case _ where scalar.value < 32: result += String(format: "\\u%04x", scalar.value)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// Anything encodable, its keys sorted.
    init(encoding value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let object = try JSONSerialization.jsonObject(with: encoder.encode(value), options: [.fragmentsAllowed])
        self = Self.converted(object)
    }

    private static func converted(_ object: Any) -> JSON {
        switch object {
        case let text as String: return .string(text)
        case let number as NSNumber:
            return CFNumberIsBool(number) ? .bool(number.boolValue) : .number(number.doubleValue)
        case let items as [Any]: return .array(items.map(converted))
        case let items as [String: Any]: return .object(items.sorted { $0.key < $1.key }.map { ($0, converted($1)) })
        default: return .null
        }
    }

    private static func CFNumberIsBool(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}
