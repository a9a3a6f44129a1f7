import Foundation

/// What sources declare for others, read line by line: as swift-format leaves them, a line's indentation tells where it
/// stands, and a declaration begins a line.
struct PublicDeclarations {
    struct Declaration {
        /// The file and line, as an editor takes them: "Sources/Images/Mosaic.swift:8".
        var place: String
        /// The first line.
        var text: String
        /// With the labels of its arguments: `fit(_:labels:)`.
        var name: String
        /// What the arguments are called within.
        var parameters: [String]
        /// The lines of the comment before it, without their strokes.
        var comment: [String]
        /// The type, protocol or extension that it stands in.
        var owner: String?
    }

    private(set) var all: [Declaration] = []
    /// What each type says it conforms to, and each protocol.
    private var conformances: [String: Set<String>] = [:]
    /// What each protocol says about its requirements; of those of Swift's own library, what a reader knows.
    private var requirements: [String: Set<String>] = [
        "Comparable": ["<(_:_:)"], "CustomStringConvertible": ["description"], "Decodable": ["init(from:)"],
        "Encodable": ["encode(to:)"], "Equatable": ["==(_:_:)"], "ExpressibleByStringLiteral": ["init(stringLiteral:)"],
        "Hashable": ["hash(into:)"], "IteratorProtocol": ["next()"], "OptionSet": ["rawValue", "init(rawValue:)"],
        "RandomNumberGenerator": ["next()"], "Sequence": ["makeIterator()"],
    ]

    /// - Parameter files: the text of each file by its path.
    init(_ files: [(path: String, text: String)]) {
        for file in files { read(file.text, of: file.path) }
    }

    /// Those without a comment of their own, but for what meets a requirement that its protocol comments on: the page
    /// of such a method shows that comment.
    var bare: [Declaration] {
        all.filter { declaration in
            declaration.comment.isEmpty
                && !protocols(of: declaration.owner).contains { requirements[$0]?.contains(declaration.name) == true }
        }
    }

    /// Those that say something of some of their parameters and nothing of others, or something of what is none.
    var halfTold: [Declaration] {
        all.filter { declaration in
            let told = Set(
                declaration.comment.compactMap { line in
                    line.firstMatch(of: /^ ?(?:- Parameter|  -) (\w+):/).map { String($0.1) }
                })
            return declaration.comment.contains { $0.contains("- Parameter") } && told != Set(declaration.parameters)
        }
    }

    /// Of a type, all that it conforms to; of a protocol, also itself.
    private func protocols(of owner: String?) -> Set<String> {
        var (found, open): (Set<String>, [String]) = ([], owner.map { [$0] } ?? [])
        while let name = open.popLast() {
            if found.insert(name).inserted { open += conformances[name] ?? [] }
        }
        return found
    }

    private mutating func read(_ text: String, of path: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var comment: [String] = []
        // What encloses the line, by the indentation of what stands within.
        var owners: [Int: (name: String, isPublicProtocol: Bool)] = [:]
        var isInText = false
        for (index, line) in lines.enumerated() {
            defer { if line.matches(of: /"{3}/).count == 1 { isInText.toggle() } }
            if isInText { continue }
            let words = line.drop { $0 == " " }
            if words.hasPrefix("///") {
                comment.append(String(words.dropFirst(3)))
                continue
            }
            // Attributes may stand between a comment and what it is of.
            if words.hasPrefix("@"), !words.contains(keyword) { continue }
            defer { comment = [] }
            let indent = line.count - words.count
            if words.hasPrefix("}") { owners = owners.filter { $0.key <= indent } }
            guard let match = words.firstMatch(of: declaring) else { continue }
            let (kind, rest) = (String(match.kind), String(words[match.kind.endIndex...]))
            let owner = owners[indent]
            if let type = rest.firstMatch(of: /^ ([\w.]+)/), types.contains(kind) {
                let name = type.1.split(separator: ".").last.map(String.init) ?? ""
                owners[indent + 4] = (name, kind == "protocol" && words.contains("public "))
                let head = signature(rest, lines[(index + 1)...], until: "{")
                conformances[name, default: []].formUnion(inherited(head))
            }
            guard kind != "extension", match.isPublic != nil || owner?.isPublicProtocol == true else { continue }
            let takesArguments = ["func", "init", "subscript"].contains(kind)
            let head = takesArguments ? signature(rest, lines[(index + 1)...], until: ")") : ""
            let arguments = takesArguments ? arguments(in: head) : []
            let base = rest.firstMatch(of: /^ (\w+|[^\w(]+)/).map { $0.1.trimmingCharacters(in: .whitespaces) } ?? kind
            // Operators' arguments have no labels.
            let isOperator = kind == "func" && base.firstMatch(of: /\w/) == nil
            let labels = arguments.map { (isOperator ? "_" : $0.label) + ":" }.joined()
            let name = takesArguments ? "\(base)(\(labels))" : base
            all.append(
                Declaration(
                    place: "\(path):\(index + 1)", text: String(words), name: name,
                    parameters: arguments.map(\.name), comment: comment, owner: owner?.name))
            if let owner, owner.isPublicProtocol, !comment.isEmpty {
                requirements[owner.name, default: []].insert(name)
            }
        }
    }

    private let types: Set = ["actor", "class", "enum", "extension", "protocol", "struct"]
    private let keyword = /\b(?:public|func|var|let|struct|class|enum|protocol|init|extension)\b/
    private let declaring =
        #/
        ^(?:@\w+(?:\([^)]*\))?\ )* (?<isPublic>public\ )? (?:\w+(?:\(set\))?\ )*?
        (?<kind>func|var|let|struct|class|enum|protocol|extension|actor|init|subscript|typealias|associatedtype)
        \b(?!\ func|\ var|\ let)
        /#

    /// A declaration from behind its keyword to where its arguments, or what it inherits, end.
    private func signature(_ first: String, _ others: ArraySlice<String>, until end: Character) -> String {
        var text = first
        var others = others
        func isWhole() -> Bool {
            end == "{" ? text.contains("{") : text.contains("(") && text.count { $0 == "(" } == text.count { $0 == ")" }
        }
        while !isWhole(), let next = others.popFirst() { text += " " + next.drop { $0 == " " } }
        return text
    }

    /// What stands between the colon and the brace.
    private func inherited(_ head: String) -> [String] {
        let clause = head.prefix { $0 != "{" }.replacing(#/ where .*/#, with: "")
        guard let colon = clause.replacing(/<[^>]*>/, with: "").firstMatch(of: /: (.*)/) else { return [] }
        let names = colon.1.split { ",& ".contains($0) }.map(String.init)
        return names.flatMap { $0 == "Codable" ? ["Decodable", "Encodable"] : [$0] }
    }

    private func arguments(in head: String) -> [(label: String, name: String)] {
        var (depth, parts) = (0, [""])
        // An arrow closes nothing.
        for character in head.replacing("->", with: "→").drop(while: { $0 != "(" }) {
            if ")]}>".contains(character) { depth -= 1 }
            if depth == 0, character == ")" { break }
            if depth == 1, character == "," {
                parts.append("")
            } else if depth > 0 {
                parts[parts.count - 1].append(character)
            }
            if "([{<".contains(character) { depth += 1 }
        }
        return parts.compactMap { part in
            let words = part.prefix { $0 != ":" }.split(separator: " ").map(String.init).filter { !$0.hasPrefix("@") }
            return words.first.map { ($0, words.last ?? $0) }
        }
    }
}
