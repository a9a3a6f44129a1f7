import Foundation
import System

/// COCO's annotations: `{"images": [{"id", "file_name"}, …], "annotations": [{"image_id", "caption"}, …]}`; all other
/// fields are passed over.
enum COCOCaptions {
    static func read(_ path: String) throws -> CaptionTable {
        try read(readWhole(path, atMost: CaptionTable.largestFile), path)
    }

    static func read(_ bytes: [UInt8], _ path: String) throws -> CaptionTable {
        let contents = try decoded(bytes, path)
        func wrong(_ found: String, _ expected: String) -> DataFault {
            DataFault(file: path, found: found, expected: expected)
        }
        var table = CaptionTable(path: path)
        var rows: [Int: Int] = [:]
        var fileNames: Set<String> = []
        for (place, image) in contents.images.enumerated() {
            let field = "images[\(place)]"
            let id = try whole(image.id, "\(field).id", path)
            guard rows.updateValue(place, forKey: id) == nil else {
                throw wrong("\(field).id \(id) for the second time", "an id of its own for every image")
            }
            guard CaptionTable.isInside(image.file_name) else {
                throw wrong("\(field).file_name \"\(image.file_name)\"", "the name of a file in the folder of images")
            }
            guard fileNames.insert(image.file_name).inserted else {
                throw wrong(
                    "\(field).file_name \"\(image.file_name)\" for the second time", "a file of its own for every image"
                )
            }
            table.rows.append(.init(fileName: image.file_name))
        }
        for (place, annotation) in contents.annotations.enumerated() {
            let id = try whole(annotation.image_id, "annotations[\(place)].image_id", path)
            guard let row = rows[id] else {
                throw wrong(
                    "annotations[\(place)].image_id \(id)", "the id of one of the \(table.rows.count) images listed")
            }
            table.add(annotation.caption, to: row)
        }
        return table
    }

    private struct Contents: Decodable {
        // A number is read as it stands and looked at later: the decoder would call 1.5 "invalid JSON" where an `Int`
        // is wanted, and not say where.
        struct Image: Decodable { let id: Double, file_name: String }
        struct Annotation: Decodable { let image_id: Double, caption: String }
        let images: [Image]
        let annotations: [Annotation]
    }

    private static func whole(_ number: Double, _ field: String, _ path: String) throws -> Int {
        // Above 2⁵³ not every whole number has a `Double` of its own.
        guard let whole = Int(exactly: number), abs(whole) <= 1 << 53 else {
            throw DataFault(file: path, found: "\(field) \(number)", expected: "a whole number, at most 2⁵³")
        }
        return whole
    }

    private static func decoded(_ bytes: [UInt8], _ path: String) throws -> Contents {
        try requireUTF8(bytes, path)
        let data = Data(bytes)
        do {
            return try JSONDecoder().decode(Contents.self, from: data)
        } catch let error as DecodingError {
            // The slower reader knows where the text stops being JSON, and keeps every value.
            let value: Any
            do {
                value = try JSONSerialization.jsonObject(with: data)
            } catch {
                throw malformed(error, bytes, path)
            }
            throw misfit(error, value, path)
        }
    }

    private static func malformed(_ error: any Error, _ bytes: [UInt8], _ path: String) -> DataFault {
        let reason = (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String ?? ""
        // "Invalid value around character 19."
        let words = reason.split(whereSeparator: { !$0.isNumber && !$0.isLetter })
        let place = words.firstIndex(of: "character").flatMap { $0 + 1 < words.count ? Int(words[$0 + 1]) : nil }
        if place == nil, reason.contains("end of file") {
            return DataFault(
                file: path, offset: bytes.count, found: "the end of the file amid the JSON",
                expected: "a whole JSON object", advice: "Bring a fresh copy of the file.")
        }
        return DataFault(
            file: path, offset: place, found: "malformed JSON" + (reason.isEmpty ? "" : " (\(reason))"),
            expected: "a JSON object")
    }

    private static func misfit(_ error: DecodingError, _ value: Any, _ path: String) -> DataFault {
        let (keys, expected): ([any CodingKey], String)
        switch error {
        case .typeMismatch(let type, let context): (keys, expected) = (context.codingPath, word(for: type))
        case .valueNotFound(let type, let context): (keys, expected) = (context.codingPath, word(for: type))
        case .keyNotFound(let key, let context):
            return DataFault(
                file: path, found: "\(title(context.codingPath)) without the field \(key.stringValue)",
                expected: "the fields images (id, file_name) and annotations (image_id, caption)")
        case .dataCorrupted(let context): (keys, expected) = (context.codingPath, "COCO's fields")
        @unknown default: (keys, expected) = ([], "COCO's fields")
        }
        return DataFault(
            file: path, found: "\(title(keys)) that is \(kind(of: value, at: keys))", expected: expected)
    }

    /// A place in the file, such as `images[3].id`.
    private static func title(_ keys: [any CodingKey]) -> String {
        let title = keys.reduce("") { title, key in
            key.intValue.map { "\(title)[\($0)]" } ?? (title.isEmpty ? key.stringValue : "\(title).\(key.stringValue)")
        }
        return title.isEmpty ? "a file" : title
    }

    private static func word(for type: Any.Type) -> String {
        switch type {
        case is Double.Type: "a number"
        case is String.Type: "a text"
        case is [Any].Type: "a list"
        default: "an object"
        }
    }

    private static func kind(of value: Any, at keys: [any CodingKey]) -> String {
        var value: Any? = value
        for key in keys {
            if let index = key.intValue, let list = value as? [Any] {
                value = list.indices.contains(index) ? list[index] : nil
            } else {
                value = (value as? [String: Any])?[key.stringValue]
            }
        }
        return switch value {
        case nil, is NSNull: "null"
        case let text as String: "the text \"\(text.prefix(40))\""
        case is [Any]: "a list"
        case is [String: Any]: "an object"
        default: "a number or truth value"
        }
    }
}

/// Throws unless the bytes are UTF-8, naming the line and the byte.
func requireUTF8(_ bytes: [UInt8], _ path: String) throws {
    guard String(validating: bytes, as: UTF8.self) == nil else { return }
    // Repairing puts in U+FFFD; the first that the bytes do not hold themselves is where they are wrong.
    var offset = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
        let code = Array(String(scalar).utf8)
        guard bytes[offset...].starts(with: code) else { break }
        offset += code.count
    }
    throw DataFault(
        file: path, offset: offset, line: bytes[..<offset].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) },
        found: "the byte \(offset < bytes.count ? String(format: "%02x", bytes[offset]) : "")",
        expected: "text in UTF-8")
}
