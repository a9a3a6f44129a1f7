/// The JSON in front of a safetensors file, read as strictly as the format asks: no name stands twice in an object, and
/// whole numbers stay whole. (Foundation's reader keeps one of two equal names and takes `2.0` and `true` for numbers.)
enum HeaderValue {
    case object([(name: String, value: HeaderValue)])
    case array([HeaderValue])
    case string(String)
    /// Digits alone that fit a word.
    case whole(Int)
    case null
    /// A number with a sign, a point or an exponent, or beyond a word; true and false.
    case other

    /// - Throws: what is wrong, and at which byte.
    init(_ bytes: some Collection<UInt8>) throws(Fault) {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw Fault(offset: 0, found: "text that is not UTF-8") }
        var reader = Reader(bytes: Array(bytes))
        self = try reader.value(depth: 0)
        reader.skipSpaces()
        if let byte = reader.next { throw reader.fault("a \(Reader.name(byte)) behind the end") }
    }

    struct Fault: Error {
        let offset: Int
        let found: String
    }

    private struct Reader {
        let bytes: [UInt8]
        var place = 0
        var next: UInt8? { place < bytes.count ? bytes[place] : nil }

        static func name(_ byte: UInt8?) -> String {
            guard let byte else { return "end" }
            return (0x21...0x7E).contains(byte) ? "“\(Character(UnicodeScalar(byte)))”" : "byte \(byte)"
        }

        func fault(_ found: String) -> Fault { Fault(offset: place, found: found) }

        mutating func skipSpaces() { while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { place += 1 } }

        /// Steps over `byte` if it comes next, spaces aside.
        mutating func takes(_ byte: Character) -> Bool {
            skipSpaces()
            guard next == byte.asciiValue else { return false }
            place += 1
            return true
        }

        mutating func expect(_ byte: Character) throws(Fault) {
            guard takes(byte) else { throw fault("a \(Reader.name(next)) where “\(byte)” should be") }
        }

        mutating func value(depth: Int) throws(Fault) -> HeaderValue {
            guard depth < 64 else { throw fault("values within values, 64 deep") }
            skipSpaces()
            switch Character(UnicodeScalar(next ?? 0)) {
            case "{": return try object(depth)
            case "[": return try array(depth)
            case "\"": return .string(try string())
            case "-", "0"..."9": return try number()
            default:
                for (word, value) in [("true", HeaderValue.other), ("false", .other), ("null", .null)]
                where bytes[place...].starts(with: word.utf8) {
                    place += word.utf8.count
                    return value
                }
                throw fault("a \(Reader.name(next)) where a value should be")
            }
        }

        private mutating func object(_ depth: Int) throws(Fault) -> HeaderValue {
            try expect("{")
            var members: [(name: String, value: HeaderValue)] = []
            // By their bytes: two spellings of “é” are two names.
            var names: Set<[UInt8]> = []
            if takes("}") { return .object(members) }
            repeat {
                skipSpaces()
                let start = place
                let name = try string()
                guard names.insert(Array(name.utf8)).inserted else {
                    throw Fault(offset: start, found: "the name “\(name)” a second time")
                }
                try expect(":")
                members.append((name, try value(depth: depth + 1)))
            } while takes(",")
            try expect("}")
            return .object(members)
        }

        private mutating func array(_ depth: Int) throws(Fault) -> HeaderValue {
            try expect("[")
            var values: [HeaderValue] = []
            if takes("]") { return .array(values) }
            repeat { values.append(try value(depth: depth + 1)) } while takes(",")
            try expect("]")
            return .array(values)
        }

        private mutating func string() throws(Fault) -> String {
            try expect("\"")
            var text: [UInt8] = []
            while let byte = next, byte != UInt8(ascii: "\"") {
                guard byte >= 0x20 else { throw fault("\(Reader.name(byte)) in a text") }
                place += 1
                guard byte == UInt8(ascii: "\\") else {
                    text.append(byte)
                    continue
                }
                let escapes: [Character: UInt8] = [
                    "\"": 0x22, "\\": 0x5C, "/": 0x2F, "b": 0x08, "f": 0x0C, "n": 0x0A, "r": 0x0D, "t": 0x09,
                ]
                let kind = next.map { Character(UnicodeScalar($0)) }
                if kind == "u" {
                    text += String(try escapedScalar()).utf8
                } else if let kind, let byte = escapes[kind] {
                    place += 1
                    text.append(byte)
                } else {
                    throw fault("a \(Reader.name(next)) behind “\\”")
                }
            }
            try expect("\"")
            return String(decoding: text, as: UTF8.self)
        }

        /// `uXXXX`, or two of them where a character takes a pair.
        private mutating func escapedScalar() throws(Fault) -> Character {
            let first = try escapedUnit()
            var units = [first]
            if UTF16.isLeadSurrogate(first), next == UInt8(ascii: "\\") {
                place += 1
                units.append(try escapedUnit())
            }
            guard let text = String(validating: units, as: UTF16.self), text.unicodeScalars.count == 1 else {
                throw fault("half a character")
            }
            return Character(text)
        }

        private mutating func escapedUnit() throws(Fault) -> UInt16 {
            let digits = bytes[place...].prefix(5).dropFirst()
            guard next == UInt8(ascii: "u"), digits.count == 4,
                digits.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }),
                let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
            else { throw fault("no four digits behind “\\u”") }
            place += 5
            return unit
        }

        private mutating func number() throws(Fault) -> HeaderValue {
            let start = place
            func isDigit(_ byte: UInt8?) -> Bool { byte.map { (0x30...0x39).contains($0) } ?? false }
            if next == UInt8(ascii: "-") { place += 1 }
            let first = place
            while isDigit(next) { place += 1 }
            guard place > first, place == first + 1 || bytes[first] != UInt8(ascii: "0") else { throw fault("no number") }
            let whole = place
            if next == UInt8(ascii: ".") {
                place += 1
                guard isDigit(next) else { throw fault("no digit behind a point") }
                while isDigit(next) { place += 1 }
            }
            if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
                place += 1
                if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { place += 1 }
                guard isDigit(next) else { throw fault("no digit in an exponent") }
                while isDigit(next) { place += 1 }
            }
            guard place == whole, start == first else { return .other }
            return Int(String(decoding: bytes[start..<place], as: UTF8.self)).map(HeaderValue.whole) ?? .other
        }
    }
}
