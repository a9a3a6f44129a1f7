import Document
import Foundation
import Testing

@testable import Notebook

/// Runs a chapter without files, as a test of one whose numbers a reader has turned: nothing fails, no number is lost,
/// and no sentence contradicts itself.
/// - Returns: the page's text, as Markdown.
@discardableResult
func readThrough<Content: Chapter>(
    _ chapter: Content.Type, sourceLocation: SourceLocation = #_sourceLocation, _ run: (Page) throws -> Void
) throws -> String {
    let page = Page.silent
    try run(page)
    try page.close()
    let document = try Weaver(page: page, place: chapter.place).document()
    let text = MarkdownRendering(document, navigation: .none).text
    for claim in page.claims { #expect(claim.holds, "\(claim.text)", sourceLocation: sourceLocation) }
    #expect(page.numbers.allSatisfy { $0.value.isFinite }, sourceLocation: sourceLocation)
    #expect(contradictions(in: text) == [], sourceLocation: sourceLocation)
    return text
}

/// What no page should say, whatever its numbers: each with the sentence it stands in.
func contradictions(in markdown: String) -> [String] {
    let code = /(?m)^```[\s\S]*?^```$/
    let prose = markdown.replacing(code, with: "")
    let number = #"[−+-]?[0-9][0-9.,]*(?: ± [0-9.,]+)?(?: %)?"#
    let patterns = [
        // "from 78 % to 78 %": nothing has changed, and the sentence says that something has.
        #"\bfrom (\#(number)) to \1(?![0-9.,]*[0-9])"#,
        // "highest at k = 4; at k = 4 lower": two things told apart that are one.
        #"\b(?:lower|higher|more|less|fewer|better|worse) by 0(?:[.]0+)?(?![0-9.,]*[0-9])"#,
        // A value that is none.
        #"\bnot a number\b|\bnan\b|∞|\bnil\b|Optional\("#,
        // Template's seams: a number before a missing noun, doubled stops and spaces within a line, empty brackets.
        #"(?<=\w)\.\.(?=\s)|[,;:]\s*[.,;]|(?<=\w)  +(?=\w)|(?<!\w)\(\s*\)"#,
        // One of many things: "1 images".
        #"(?<![0-9.,±] |[0-9.,])\b1 (?:images|classes|epochs|clusters|neighbours|components|channels|numbers|seeds|islands|points)\b"#,
    ]
    return patterns.flatMap { pattern -> [String] in
        guard let expression = try? NSRegularExpression(pattern: pattern) else { return ["bad pattern \(pattern)"] }
        let text = prose as NSString
        return expression.matches(in: prose, range: NSRange(location: 0, length: text.length)).map { match in
            let start = max(0, match.range.location - 60)
            let end = min(text.length, match.range.location + match.range.length + 30)
            return text.substring(with: NSRange(location: start, length: end - start))
        }
    }
}

@Suite struct PageReadingTests {
    @Test(
        arguments: [
            "It goes from 78 % to 78 % here.", "The error falls from 0.012 to 0.012.", "At k = 4 it is lower by 0.000.",
            "The mean is not a number.", "There are 1 images.", "One ends here.. And", "This (), that", "Here: . and",
        ])
    func contradictionsAreFound(_ text: String) {
        #expect(contradictions(in: text).count == 1)
    }

    @Test(
        arguments: [
            "From 7.8 % to 7.81 %, from 1 to 12; lower by 0.002. 0.1 images, 1,001 images, 21 images, f() and `g()`.",
            "```swift\nlet a = f( )  // from 1 to 1, nan\n```",
        ])
    func whatIsSaidRightly(_ text: String) {
        #expect(contradictions(in: text) == [])
    }
}
