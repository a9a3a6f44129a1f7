import Foundation

/// What Package.swift says of its targets, read as text: to ask the package manager takes seconds, and waits for the
/// build that runs the tests.
struct Manifest {
    struct Target {
        var name: String
        /// From the package's folder.
        var path: String
        /// Targets of this package, and products of others by their modules' names.
        var dependencies: [String]
    }

    /// In their order, chapters last.
    private(set) var targets: [Target] = []
    private(set) var chapters: [String] = []
    private(set) var products: [String] = []

    init(_ text: String) throws {
        let lines = text.components(separatedBy: "\n").map { $0.firstMatch(of: /^\s*\/\//) == nil ? $0 : "" }
        let text = lines.joined(separator: "\n")
        chapters = Manifest.names(in: try Manifest.value(after: "let chapters = ", in: text))
        products = Manifest.names(in: try Manifest.value(after: "products: ", in: text))
        let parts = try Manifest.value(after: "let chapterParts: [Target.Dependency] = ", in: text)
        func dependencies(_ expression: String) -> [String] {
            Manifest.names(in: expression) + (expression.contains("argumentParser") ? ["ArgumentParser"] : [])
                + (expression.contains("chapters.map") ? chapters : [])
        }
        for call in text.matches(of: /\.(target|executableTarget|testTarget)\(/) {
            let arguments = try Manifest.value(after: String(call.0), in: String(text[call.range.lowerBound...]))
            // Chapters, which are made in a loop, have no name that stands there.
            guard let name = arguments.firstMatch(of: /^\s*name: "(\w+)"/)?.1 else { continue }
            let folder = call.1 == "testTarget" ? "Tests" : "Sources"
            let stated = arguments.firstMatch(of: /\bpath: "([^"]+)"/)?.1
            let expression = try? Manifest.value(after: "dependencies: ", in: arguments)
            targets.append(
                Target(
                    name: String(name), path: stated.map(String.init) ?? "\(folder)/\(name)",
                    dependencies: dependencies(expression ?? "")))
        }
        targets += chapters.map { Target(name: $0, path: "Chapters/\($0)", dependencies: dependencies(parts)) }
    }

    /// The target with a name.
    subscript(name: String) -> Target? { targets.first { $0.name == name } }

    /// The words in quotation marks.
    private static func names(in expression: String) -> [String] {
        expression.matches(of: /"(\w+)"/).map { String($0.1) }
    }

    /// What follows the first `label`: to the comma, the bracket or, in a declaration, the line that ends it.
    private static func value(after label: String, in text: String) throws -> String {
        guard let start = text.range(of: label)?.upperBound else { throw Missing(label: label) }
        var depth = label.hasSuffix("(") ? 1 : 0
        var value = ""
        for character in text[start...] {
            if "([{".contains(character) { depth += 1 }
            if ")]}".contains(character) { depth -= 1 }
            if depth < 0 || depth == 0 && (label.hasSuffix("(") || character == ",") { break }
            value.append(character)
            if depth == 0, character == "\n", label.hasPrefix("let ") { break }
        }
        return value
    }

    struct Missing: Error { var label: String }
}
