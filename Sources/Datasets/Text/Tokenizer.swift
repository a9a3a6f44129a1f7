import Foundation

/// Cuts text into words, numbers and signs, by what Unicode says about its characters.
///
/// The text is first normalised: composed (form NFC), so that "é" is the same however it was typed; in lower case;
/// with the typographic apostrophe ’ as '. Then, after the word boundaries of Unicode's Annex 29, somewhat simplified:
///
/// - A run of letters and digits is one token; combining marks stay with their letter.
/// - An apostrophe between two letters belongs to the word ("don't"), a point or comma between two digits to the number
///   ("3.5").
/// - Every other visible character is a token of its own: signs, symbols, and an emoji with all that it is joined of.
///   So is an ideograph, since Chinese and Japanese put no spaces between words.
/// - White space separates. It is not kept; neither are invisible characters, nor marks without a letter to stand on.
public struct Tokenizer: Sendable {
    /// Without settings.
    public init() {}

    /// The tokens of a text, none empty.
    public func tokens(_ text: String) -> [String] { asciiTokens(text) ?? unicodeTokens(text) }

    /// The tokens of any text, by Unicode's tables.
    func unicodeTokens(_ text: String) -> [String] {
        // Cut at white space scalar by scalar: a mark would otherwise melt with the space before it.
        composedLowerCase(text).unicodeScalars.split(whereSeparator: separates).flatMap { tokens(ofPiece: String($0)) }
    }

    private func tokens(ofPiece piece: String) -> [String] {
        let characters = Array(piece)
        let kinds = characters.map(CharacterKind.init)
        var tokens: [String] = []
        var word = ""
        func endWord() {
            if !word.isEmpty { tokens.append(word) }
            word = ""
        }
        for (place, kind) in kinds.enumerated() {
            switch kind {
            case .letter, .digit:
                word.append(characters[place])
            case .nothing:
                endWord()
            case .sign:
                let before = place > 0 ? kinds[place - 1] : .nothing
                let after = place + 1 < kinds.count ? kinds[place + 1] : .nothing
                if joins(characters[place], before, after) {
                    word.append(characters[place])
                } else {
                    endWord()
                    tokens.append(String(characters[place]))
                }
            }
        }
        endWord()
        return tokens
    }

    /// Tokens as a text again, with one space between them but none before a comma, a full stop and their like, nor
    /// after an opening bracket or quotation mark. `tokens(text(t))` is `t` for whatever `tokens` returned.
    public func text(_ tokens: [String]) -> String {
        var text = ""
        for (place, token) in tokens.enumerated() {
            if place > 0 {
                let before = tokens[place - 1]
                // Some characters melt with what stands next to them; those keep their space.
                let isClose = (closing.contains(token) || opening.contains(before))
                    && before.count + token.count == (before + token).count
                if !isClose { text += " " }
            }
            text += token
        }
        return text
    }

    /// The text as it comes back from its tokens: `normalised(normalised(t))` is `normalised(t)`.
    public func normalised(_ text: String) -> String { self.text(tokens(text)) }

    /// White space, controls, and the two invisible characters that stand between words.
    private func separates(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.properties.generalCategory == .control || scalar.value == 0x200B
            || scalar.value == 0xFEFF
    }

    private let closing: Set<String> = [",", ".", ";", ":", "!", "?", ")", "]", "}", "…", "”", "»"]
    private let opening: Set<String> = ["(", "[", "{", "“", "«"]

    private func joins(_ sign: Character, _ before: CharacterKind, _ after: CharacterKind) -> Bool {
        switch sign {
        case "'": before == .letter && after == .letter
        case ".", ",": before == .digit && after == .digit
        default: false
        }
    }

    private func composedLowerCase(_ text: String) -> String {
        // J̌ has no character of its own and ǰ has one: so the form is restored after lower-casing.
        text.precomposedStringWithCanonicalMapping.lowercased().precomposedStringWithCanonicalMapping
            .replacingOccurrences(of: "’", with: "'")
            // A soft hyphen only says where a line may break.
            .replacingOccurrences(of: "\u{AD}", with: "")
    }
}

extension Tokenizer {
    /// The tokens of a text that is ASCII alone, the same as by Unicode's tables; `nil` for any other text.
    ///
    /// ASCII is composed as it stands, and its visible characters are letters, digits and signs, one byte each: nothing
    /// melts with what stands next to it but a line's end of two characters, and controls are white space here.
    func asciiTokens(_ text: String) -> [String]? {
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
            var tokens: [String] = []
            var place = 0
            while place < bytes.count {
                let start = place
                place += 1
                let first = bytes[start]
                if first <= 0x20 || first == 0x7F { continue }
                if first.isASCIILetter || first.isASCIIDigit {
                    while place < bytes.count, continuesWord(bytes, place) { place += 1 }
                }
                tokens.append(lowerCase(UnsafeBufferPointer(rebasing: bytes[start..<place])))
            }
            return tokens
        }
    }

    /// Whether the byte at `place` belongs to the word or number that the byte before it belongs to.
    private func continuesWord(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        let byte = bytes[place]
        if byte.isASCIILetter || byte.isASCIIDigit { return true }
        guard place + 1 < bytes.count else { return false }
        let (before, after) = (bytes[place - 1], bytes[place + 1])
        return switch byte {
        case UInt8(ascii: "'"): before.isASCIILetter && after.isASCIILetter
        case UInt8(ascii: "."), UInt8(ascii: ","): before.isASCIIDigit && after.isASCIIDigit
        default: false
        }
    }

    private func lowerCase(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        String(unsafeUninitializedCapacity: bytes.count) { target in
            for i in 0..<bytes.count { target[i] = bytes[i].isASCIILetter ? bytes[i] | 0x20 : bytes[i] }
            return bytes.count
        }
    }
}

extension UInt8 {
    /// Whether this is one of the letters A to Z in either case.
    var isASCIILetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
    /// Whether this is one of the digits 0 to 9.
    var isASCIIDigit: Bool { self &- UInt8(ascii: "0") < 10 }
}

/// What a character, with all marks on it, is to the tokenizer.
private enum CharacterKind {
    case letter, digit, sign, nothing

    init(_ character: Character) {
        let scalars = character.unicodeScalars
        let first = scalars.first!.properties
        if scalars.allSatisfy({ CharacterKind.isInvisible($0) }) {
            self = .nothing
        } else if first.isIdeographic || scalars.contains(where: { CharacterKind.makesEmoji($0) }) {
            self = .sign
        } else if first.isAlphabetic {
            self = .letter
        } else if first.numericType != nil {
            self = .digit
        } else {
            self = .sign
        }
    }

    /// Formatting characters, and marks without a letter, show nothing.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .format, .nonspacingMark, .spacingMark, .enclosingMark, .unassigned, .surrogate: true
        default: false
        }
    }

    /// A picture by itself, the sign that asks for one (U+FE0F), or a key's frame (U+20E3).
    private static func makesEmoji(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isEmojiPresentation || scalar.value == 0xFE0F || scalar.value == 0x20E3
    }
}
