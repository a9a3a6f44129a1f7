import Foundation

/// Declarations of one file as a page quotes them.
struct Listing {
    /// As the page asked for them.
    let names: [String]
    /// The type whose members they are; nil at a file's top level.
    let type: String?
    let file: String
    /// The file's path from the package's folder.
    let path: String
    let code: String
}

/// The sources of a package in which a page's listings are looked for by name.
final class Library {
    private let root: String
    /// The Swift files below a folder of the package, by their paths from the package's.
    private var files: [String: [String]] = [:]
    private var contents: [String: Data] = [:]
    private var parsed: [String: File] = [:]

    private struct File {
        let source: SwiftSource
        let declarations: [SwiftDeclaration]
    }

    private struct Find {
        let path: String
        let file: File
        let declaration: SwiftDeclaration

        var place: String { "\(path):\(file.source.line(of: declaration.range.lowerBound))" }
        var description: String { "\(declaration.title) (\(place))" }
    }

    /// - Parameter root: the package's folder.
    init(root: URL) { self.root = root.standardizedFileURL.path }

    /// What `names` mean on a page whose source is `file`: one listing for those that follow each other in one type and
    /// file.
    func listings(_ names: [String], for file: String) throws(PageError) -> [Listing] {
        var listings: [(names: [String], finds: [Find])] = []
        for name in names {
            let find = try find(name, for: file)
            if let last = listings.last?.finds.last, last.path == find.path,
                last.declaration.path == find.declaration.path
            {
                listings[listings.count - 1].names.append(name)
                listings[listings.count - 1].finds.append(find)
            } else {
                listings.append(([name], [find]))
            }
        }
        return listings.map { names, finds in
            let (path, type) = (finds[0].path, finds[0].declaration.path.joined(separator: "."))
            return Listing(
                names: names, type: type.isEmpty ? nil : type, file: root + "/" + path, path: path,
                code: finds[0].file.source.shown(finds.map(\.declaration)))
        }
    }

    private func find(_ text: String, for file: String) throws(PageError) -> Find {
        let name = Name(text)
        let folder = URL(fileURLWithPath: file).standardizedFileURL.deletingLastPathComponent().path
        let own = folder.hasPrefix(root + "/") ? [String(folder.dropFirst(root.count + 1))] : []
        let folders = own.filter { $0 != "Sources" } + ["Sources"]
        for folder in folders {
            let found = Self.best(
                finds(in: folder, holding: name.path + [name.base]).filter { name.means($0.declaration) })
            if found.count == 1 { return found[0] }
            guard found.isEmpty else {
                let all = found.map(\.description).joined(separator: " and ")
                let titles = Set(found.map(\.declaration.title))
                throw PageError(
                    "The listing \"\(text)\" in \(file) may mean \(all). "
                        + (titles.count == found.count
                            ? "Name one with the labels of its arguments, as they stand there."
                            : "Nothing tells them apart by name: rename one, or list the type that holds it."))
            }
        }
        throw PageError(
            "The listing \"\(text)\" in \(file) names nothing that is declared at top level or in a type below "
                + folders.joined(separator: " or ") + ". " + neighbours(of: name, in: folders)
                + "Correct the name; a member is written Type.member, and nothing within a function can be listed.")
    }

    /// Of what has one name: what is there before what a protocol asks for, and what takes no arguments before what
    /// does, unless the name says otherwise.
    private static func best(_ finds: [Find]) -> [Find] {
        let real = finds.filter { !$0.declaration.isRequirement }
        let found = real.isEmpty ? finds : real
        let plain = found.filter { $0.declaration.labels == nil }
        return plain.isEmpty ? found : plain
    }

    /// What may have been meant, in a sentence.
    private func neighbours(of name: Name, in folders: [String]) -> String {
        let namesakes = folders.flatMap { finds(in: $0, holding: [name.base]) }
            .filter { $0.declaration.names.contains(name.base) }
        var near = namesakes.filter { $0.declaration.path == name.path }
        if near.isEmpty, let type = name.path.last {
            near = folders.flatMap { finds(in: $0, holding: [type]) }.filter { $0.declaration.path == name.path }
        }
        if near.isEmpty { near = namesakes }
        if near.isEmpty { return "" }
        let some = near.prefix(12).map(\.description).joined(separator: ", ")
        return "There is \(some)\(near.count > 12 ? ", …" : ""). "
    }

    /// The declarations of those files below `folder` that hold all of `words`.
    private func finds(in folder: String, holding words: [String]) -> [Find] {
        paths(in: folder).filter { path in words.allSatisfy { Self.holds(data(path), $0) } }.flatMap { path in
            let file = self.file(path)
            return file.declarations.map { Find(path: path, file: file, declaration: $0) }
        }
    }

    private func paths(in folder: String) -> [String] {
        if let known = files[folder] { return known }
        let all = FileManager.default.enumerator(atPath: root + "/" + folder)?.compactMap { $0 as? String } ?? []
        let paths = all.filter { $0.hasSuffix(".swift") }.sorted().map { folder + "/" + $0 }
        files[folder] = paths
        return paths
    }

    private func data(_ path: String) -> Data {
        if let known = contents[path] { return known }
        let data = FileManager.default.contents(atPath: root + "/" + path) ?? Data()
        contents[path] = data
        return data
    }

    private func file(_ path: String) -> File {
        if let known = parsed[path] { return known }
        let source = SwiftSource(path: path, bytes: [UInt8](data(path)))
        let file = File(source: source, declarations: source.declarations)
        parsed[path] = file
        return file
    }

    private static func holds(_ data: Data, _ word: String) -> Bool {
        let word = Array(word.utf8)
        guard let first = word.first else { return true }
        return data.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return false }
            var start = 0
            while start + word.count <= bytes.count,
                let hit = memchr(base + start, Int32(first), bytes.count - word.count - start + 1)
            {
                let place = UnsafeRawPointer(hit) - base
                if memcmp(base + place, word, word.count) == 0 { return true }
                start = place + 1
            }
            return false
        }
    }

    /// What a listing calls a declaration: "DiagonalGaussian.sample(noise:)".
    private struct Name {
        var path: [String] = []
        var base = ""
        /// nil where the page leaves them open.
        var labels: [String]?

        init(_ text: String) {
            var rest = text[...]
            while let first = rest.first, first.isLetter || first == "_", let dot = rest.firstIndex(of: "."),
                rest.firstIndex(of: "(").map({ dot < $0 }) ?? true
            {
                path.append(String(rest[..<dot]))
                rest = rest[rest.index(after: dot)...]
            }
            base = String(rest)
            if let open = rest.firstIndex(of: "("), rest.hasSuffix(")"), open != rest.startIndex {
                base = String(rest[..<open])
                labels = rest[open...].dropFirst().dropLast().split(separator: ":").map(String.init)
            }
        }

        func means(_ declaration: SwiftDeclaration) -> Bool {
            declaration.path == path && declaration.names.contains(base)
                && (labels == nil || labels == declaration.labels)
        }
    }
}
