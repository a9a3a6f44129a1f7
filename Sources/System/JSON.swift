import Foundation

/// JSON with keys in the order given, so that equal results are equal bytes.
public indirect enum JSON {
    case string(String)
    case number(Double)
    /// A whole number of any size, digit by digit: a double holds no more than fifteen digits of every one.
    case whole(String)
    case bool(Bool)
    case null
    case array([JSON])
    case object([(String, JSON)])

    /// Pretty-printed, two spaces a level, with a line break at the end.
    public var data: Data { Data((text("") + "\n").utf8) }

    private func text(_ indent: String) -> String {
        let deeper = indent + "  "
        switch self {
        case .string(let text): return Self.quoted(text)
        case .number(let value):
            // JSON knows no infinities and no not-a-number.
            guard value.isFinite else { return "null" }
            return value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : value.description
        case .whole(let digits): return digits
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
    public init(encoding value: some Encodable) throws {
        let encoder = JSONEncoder()
        self = try JSONDecoder().decode(JSON.self, from: encoder.encode(value))
    }

    /// Why a file could not be decoded, in words: "it has no \"title\"".
    public static func reason(_ error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, _): "it has no \"\(key.stringValue)\""
        case DecodingError.dataCorrupted(let context):
            context.codingPath.isEmpty ? "it is no JSON" : context.debugDescription
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
            "\(context.codingPath.map(\.stringValue).joined(separator: ".")) is of another kind"
        default: "\(error)"
        }
    }
}

extension JSON: Decodable {
    public init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let truth = try? value.decode(Bool.self) {
            self = .bool(truth)
        } else if let number = try? value.decode(UInt64.self) {
            self = .whole("\(number)")
        } else if let number = try? value.decode(Int64.self) {
            self = .whole("\(number)")
        } else if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else if let text = try? value.decode(String.self) {
            self = .string(text)
        } else if let items = try? value.decode([JSON].self) {
            self = .array(items)
        } else {
            let items = try value.decode([String: JSON].self)
            self = .object(items.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
        }
    }
}
