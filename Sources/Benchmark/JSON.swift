import Foundation

/// JSON on one line, with the keys in the order given.
struct JSON {
    let text: String

    /// The texts are the program's own: nothing in them needs an escape.
    static func string(_ text: String) -> JSON { JSON(text: "\"\(text)\"") }

    static func integer(_ value: Int) -> JSON { JSON(text: "\(value)") }

    /// A number rounded to some digits behind the point; null, if it is not finite.
    static func number(_ value: Double, digits: Int) -> JSON {
        guard value.isFinite else { return JSON(text: "null") }
        let scale = pow(10, Double(digits))
        return JSON(text: "\((value * scale).rounded() / scale)")
    }

    static func array(_ items: [JSON]) -> JSON {
        JSON(text: "[" + items.map(\.text).joined(separator: ", ") + "]")
    }

    static func object(_ items: [(String, JSON)]) -> JSON {
        JSON(text: "{" + items.map { "\"\($0)\": \($1.text)" }.joined(separator: ", ") + "}")
    }
}
