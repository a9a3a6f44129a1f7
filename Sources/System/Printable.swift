/// Text from files, of which a terminal and a browser may think more than a reader sees.
public enum Printable {
    /// `text` with every character spelt out that moves the cursor, colours, or turns the direction of writing:
    /// "\u{1b}". Line breaks and tabs stay, and so do the joiners that emoji and scripts need.
    public static func text(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isActive) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if isActive(scalar) {
                result += "\\u{\(String(scalar.value, radix: 16))}"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func isActive(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0a: false
        case 0..<0x20, 0x7f..<0xa0: true
        // Marks, embeddings, overrides and isolates of direction.
        case 0x061c, 0x200e, 0x200f, 0x202a...0x202e, 0x2066...0x2069: true
        // Line and paragraph separators; characters without width; annotations.
        case 0x2028, 0x2029, 0x200b, 0x2060...0x2064, 0x206a...0x206f, 0xfeff, 0xfff9...0xfffb: true
        default: false
        }
    }
}
