import Foundation

extension Prose {
    /// For each of the text's segments the sentence that it stands in, as plain text; for a segment that goes over
    /// several sentences, the first.
    func sentences(plain: (Prose.Segment) -> String) -> [String] {
        let parts = segments.map(plain)
        let text = Array(parts.joined())
        let ends = Self.sentenceEnds(text)
        var start = 0
        return parts.map { part in
            defer { start += part.count }
            let begin = ends.last { $0 <= start } ?? 0
            let end = ends.first { $0 > start } ?? text.count
            return String(text[begin..<end]).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }

    /// Where sentences end: behind a full stop, question or exclamation mark with white space after it, at empty lines,
    /// and at lines that begin a heading, a quotation or an item of a list. A stop before a small letter ends nothing.
    private static func sentenceEnds(_ text: [Character]) -> [Int] {
        var ends: [Int] = []
        for index in text.indices {
            if text[index].isNewline {
                let rest = text[(index + 1)...].drop { $0 == " " }
                if let next = rest.first, next.isNewline || "#>-|*".contains(next) && rest.dropFirst().first == " " {
                    ends.append(index + 1)
                }
            } else if ".?!".contains(text[index]) {
                let rest = text[(index + 1)...].drop { "*_)”\"".contains($0) }
                guard let space = rest.first, space.isWhitespace,
                    let next = rest.drop(while: \.isWhitespace).first, !next.isLowercase
                else { continue }
                ends.append(rest.startIndex)
            }
        }
        return ends
    }
}
