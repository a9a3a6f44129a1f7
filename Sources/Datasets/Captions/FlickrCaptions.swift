import Foundation
import System

/// Flickr8k's and Flickr30k's captions: one a line, after the image's file name, `#`, the caption's number and a tab.
/// Or, where the first line is `image,caption`, a table with commas, in which a caption may stand in quotation marks.
enum FlickrCaptions {
    static func read(_ path: String) throws -> CaptionTable {
        try read(readWhole(path, atMost: CaptionTable.largestFile), path)
    }

    static func read(_ bytes: [UInt8], _ path: String) throws -> CaptionTable {
        try requireUTF8(bytes, path)
        // A byte order mark is no part of the first name.
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
        }
        let isTable = lines[0].lowercased() == "image,caption"
        var table = CaptionTable(path: path)
        var rows: [String: Int] = [:]
        var numbers: Set<String> = []
        for (index, line) in lines.enumerated() where !(isTable && index == 0) && !line.isEmpty {
            func wrong(_ found: String, _ expected: String) -> DataFault {
                DataFault(file: path, line: index + 1, found: found, expected: expected)
            }
            let (name, caption): (String, String)
            if isTable {
                (name, caption) = try cells(line, wrong)
            } else {
                let key: String
                (key, name, caption) = try parts(line, wrong)
                guard numbers.insert(key).inserted else {
                    throw wrong("\(key) for the second time", "a number of its own for every caption of an image")
                }
            }
            guard CaptionTable.isInside(name) else {
                throw wrong("the file name \"\(name)\"", "the name of a file in the folder of images")
            }
            let row = rows[name] ?? table.rows.count
            if row == table.rows.count {
                rows[name] = row
                table.rows.append(.init(fileName: name))
            }
            table.add(caption, to: row)
        }
        guard !table.rows.isEmpty else {
            throw DataFault(file: path, found: "no captions", expected: "lines such as 1.jpg#0, a tab and a caption")
        }
        return table
    }

    /// `1.jpg#0<TAB>A dog runs.`
    private static func parts(
        _ line: String, _ wrong: (String, String) -> DataFault
    ) throws -> (key: String, name: String, caption: String) {
        let start = "a line that starts with \"\(line.prefix(40))\""
        guard let tab = line.firstIndex(of: "\t") else {
            throw wrong(start + " and has no tab", "a file name with # and a number, a tab, and a caption")
        }
        let key = line[..<tab]
        guard let sign = key.lastIndex(of: "#"), Int(key[key.index(after: sign)...]) != nil else {
            throw wrong(start, "a file name with # and a number before the tab, such as 1.jpg#0")
        }
        return (String(key), String(key[..<sign]), String(line[line.index(after: tab)...]))
    }

    /// `1.jpg,"A dog, running."`
    private static func cells(
        _ line: String, _ wrong: (String, String) -> DataFault
    ) throws -> (name: String, caption: String) {
        guard let comma = line.firstIndex(of: ",") else {
            throw wrong("a line without a comma, \"\(line.prefix(40))\"", "a file name, a comma, and a caption")
        }
        let caption = line[line.index(after: comma)...]
        guard caption.first == "\"" else { return (String(line[..<comma]), String(caption)) }
        // Inside quotation marks, two of them stand for one.
        let inside = caption.dropFirst().dropLast()
        guard caption.count > 1, caption.last == "\"", !inside.replacing("\"\"", with: "").contains("\"") else {
            throw wrong("the caption \(caption.prefix(40))", "a quotation mark at its end, and those inside it doubled")
        }
        return (String(line[..<comma]), String(inside.replacing("\"\"", with: "\"")))
    }
}
