import Foundation
import FoundationXML

/// Names and keywords of characters in one language, from the files of Unicode's CLDR.
///
/// A character has up to two elements: `<annotation cp="🍏">apple | fruit | green</annotation>` lists keywords, and the
/// same with `type="tts"` is the name to be read aloud ("text to speech"). The folder `annotations` has those that
/// people wrote, `annotationsDerived` those composed of them for sequences.
struct EmojiAnnotations {
    struct Entry: Equatable {
        var name: String?
        var keywords: [String] = []
    }

    /// Larger files are not even read; the largest one takes 0.9 MB.
    static let largestFile = 20_000_000

    /// By characters without U+FE0F, as CLDR writes them.
    private(set) var entries: [String: Entry] = [:]

    /// Reads a language such as `en`, `de` or `pt_PT`; one with a region starts from its language without.
    init(language: String, in folder: String) throws {
        let language = language.replacingOccurrences(of: "-", with: "_")
        let parts = language.split(separator: "_", omittingEmptySubsequences: false)
        guard !parts.isEmpty, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } })
        else {
            throw DatasetError(
                file: folder, found: "the language \"\(language)\"",
                expected: "letters such as en, or letters and a region such as pt_PT")
        }
        for count in 1...parts.count {
            // A script of its own (four letters) starts anew: Serbian in Latin letters has no use for Cyrillic names.
            if count < parts.count, parts[count].count == 4 { continue }
            let name = parts.prefix(count).joined(separator: "_")
            for subfolder in ["annotations", "annotationsDerived"] {
                let path = "\(folder)/\(subfolder)/\(name).xml"
                guard FileManager.default.fileExists(atPath: path) else {
                    throw EmojiAnnotations.missing(path, language: name, in: "\(folder)/\(subfolder)")
                }
                try add(readWhole(path, atMost: EmojiAnnotations.largestFile), path)
            }
        }
    }

    /// Reads one file's bytes.
    init(parsing bytes: [UInt8], name: String) throws { try add(bytes, name) }

    private mutating func add(_ bytes: [UInt8], _ path: String) throws {
        let handler = Handler(path)
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = handler
        let isWhole = parser.parse()
        if let fault = handler.fault { throw fault }
        guard isWhole else {
            let reason = parser.parserError.map { ($0 as NSError).code }
            throw DatasetError(
                file: path, line: max(parser.lineNumber, 1),
                found: "malformed XML\(reason.map { " (libxml2's error \($0))" } ?? "")",
                expected: "a whole CLDR file, <ldml> to </ldml>", advice: EmojiAnnotations.advice)
        }
        for (characters, entry) in handler.entries {
            // A region's file holds only what it has otherwise.
            if let name = entry.name { entries[characters, default: Entry()].name = name }
            if !entry.keywords.isEmpty { entries[characters, default: Entry()].keywords = entry.keywords }
        }
    }

    private static let advice = "`make setup` installs the files; the system's package is unicode-cldr-core."

    private static func missing(_ path: String, language: String, in folder: String) -> DatasetError {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let languages = files.filter { $0.hasSuffix(".xml") && !$0.contains("_") && $0 != "root.xml" }
            .map { $0.dropLast(4) }.sorted()
        return languages.isEmpty
            ? DatasetError(file: path, found: "no such file", expected: "CLDR's annotations", advice: advice)
            : DatasetError(
                file: path, found: "no such file",
                expected: "a language that is there: \(languages.joined(separator: ", "))")
    }

    /// Collects what the parser meets.
    private final class Handler: NSObject, XMLParserDelegate {
        private let path: String
        private var isInside = false
        private var characters = ""
        private var isName = false
        private var text = ""
        var entries: [String: Entry] = [:]
        var fault: DatasetError?

        init(_ path: String) { self.path = path }

        private func stop(_ parser: XMLParser, _ found: String, _ expected: String) {
            fault = DatasetError(
                file: path, line: max(parser.lineNumber, 1), found: found, expected: expected,
                advice: EmojiAnnotations.advice)
            parser.abortParsing()
        }

        func parser(
            _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            if !isInside {
                isInside = true
                if element != "ldml" { stop(parser, "the element <\(element)>", "<ldml>") }
            }
            guard element == "annotation" else { return }
            guard let attribute = attributes["cp"], !attribute.isEmpty else {
                return stop(parser, "an <annotation> without characters", "the attribute cp")
            }
            (characters, isName, text) = (attribute, attributes["type"] == "tts", "")
        }

        func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

        func parser(
            _ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?
        ) {
            guard element == "annotation" else { return }
            let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
            // "As in the language that this one inherits from."
            guard text != "↑↑↑", !text.isEmpty else { return }
            if isName {
                entries[characters, default: Entry()].name = text
            } else {
                entries[characters, default: Entry()].keywords = text.split(separator: "|")
                    .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
            }
        }
    }
}
