import CXML
import Foundation
import System

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
        let isLanguage = parts.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        }
        guard isLanguage else {
            throw DataFault(
                file: folder, found: "the language \"\(language)\"",
                expected: "letters such as en, or letters and a region such as pt_PT")
        }
        for count in 1...parts.count {
            // A script of its own (four letters) starts anew: Serbian in Latin letters has no use for Cyrillic names.
            if count < parts.count, parts[count].count == 4 { continue }
            let name = parts.prefix(count).joined(separator: "_")
            let paths = ["annotations", "annotationsDerived"].map { "\(folder)/\($0)/\(name).xml" }
            let present = paths.filter { FileManager.default.fileExists(atPath: $0) }
            // A region may have something of its own in one folder only; a language is in both.
            if let absent = paths.first(where: { !present.contains($0) }), count == 1 || present.isEmpty {
                throw EmojiAnnotations.missing(absent)
            }
            for path in present { try add(readWhole(path, atMost: EmojiAnnotations.largestFile), path) }
        }
    }

    /// Reads one file's bytes.
    init(parsing bytes: [UInt8], name: String) throws { try add(bytes, name) }

    private mutating func add(_ bytes: [UInt8], _ path: String) throws {
        let read = try bytes.withUnsafeBytes { try EmojiAnnotations.read($0, path) }
        for (characters, entry) in read {
            // A region's file holds only what it has otherwise.
            if let name = entry.name { entries[characters, default: Entry()].name = name }
            if !entry.keywords.isEmpty { entries[characters, default: Entry()].keywords = entry.keywords }
        }
    }

    /// One file's elements, in whatever order they come.
    private static func read(_ bytes: UnsafeRawBufferPointer, _ path: String) throws -> [String: Entry] {
        guard !bytes.isEmpty, let reader = xml_open(bytes.baseAddress!, Int32(bytes.count)) else {
            throw DataFault(file: path, line: 1, found: "an empty file", expected: wholeFile, advice: advice)
        }
        defer { xml_close(reader) }
        func wrong(_ found: String, _ expected: String) -> DataFault {
            DataFault(
                file: path, line: Int(xml_line(reader)), found: found, expected: expected, advice: advice)
        }
        var entries: [String: Entry] = [:]
        var isInside = false
        var open: (characters: String, isName: Bool, text: String)?
        while true {
            switch xml_next(reader) {
            case xml_element:
                let name = String(cString: xml_name(reader))
                guard isInside || name == "ldml" else { throw wrong("the element <\(name)>", "<ldml>") }
                isInside = true
                guard name == "annotation" else { break }
                guard let characters = attribute("cp", reader), !characters.isEmpty else {
                    throw wrong("an <annotation> without characters", "the attribute cp")
                }
                let isName = attribute("type", reader) == "tts"
                open = xml_is_empty(reader) == 1 ? nil : (characters, isName, "")
            case xml_text:
                open?.text += String(cString: xml_value(reader))
            case xml_element_end:
                if let (characters, isName, text) = open, String(cString: xml_name(reader)) == "annotation" {
                    entries[characters, default: Entry()].add(text, isName: isName)
                    open = nil
                }
            case xml_end:
                return entries
            case xml_fault:
                throw wrong("malformed XML (\(String(cString: xml_message(reader))))", wholeFile)
            default:
                break
            }
        }
    }

    /// An attribute of the element that the reader stands at. What is longer than any emoji is cut off.
    private static func attribute(_ name: String, _ reader: OpaquePointer) -> String? {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { room in
            xml_attribute(reader, name, room.baseAddress!, room.count) == 1 ? String(cString: room.baseAddress!) : nil
        }
    }

    private static let wholeFile = "a whole CLDR file, <ldml> to </ldml>"
    private static let advice = "`make setup` installs the files; the system's package is unicode-cldr-core."

    private static func missing(_ path: String) -> DataFault {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let languages = files.filter { $0.hasSuffix(".xml") && !$0.contains("_") && $0 != "root.xml" }
            .map { $0.dropLast(4) }.sorted()
        return languages.isEmpty
            ? DataFault(file: path, found: "no such file", expected: "CLDR's annotations", advice: advice)
            : DataFault(
                file: path, found: "no such file",
                expected: "a language that is there: \(languages.joined(separator: ", "))")
    }
}

extension EmojiAnnotations.Entry {
    /// Takes an element's text.
    fileprivate mutating func add(_ text: String, isName: Bool) {
        let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
        // Three arrows: "as in the language that this one inherits from".
        guard text != "↑↑↑", !text.isEmpty else { return }
        if isName {
            name = text
        } else {
            keywords = text.split(separator: "|")
                .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
        }
    }
}
