import Foundation
import Testing

/// Package.swift, the imports and ARCHITECTURE.md say the same of who uses whom.
@Suite struct ArchitectureTests {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
        .standardizedFileURL
    /// Modules that come with Swift.
    static let foreign: Set = [
        "Dispatch", "Foundation", "FoundationNetworking", "FoundationXML", "Synchronization", "Testing",
    ]

    static func text(_ file: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(file), encoding: .utf8)
    }

    let manifest = Result { try Manifest(text("Package.swift")) }
    let page = Result { try text("ARCHITECTURE.md") }

    /// What a line that imports begins with: `import`, `public`, `package` or an attribute.
    private let starts = Set("ip@".utf8)

    /// The modules that a target's files import, each with the first file that does.
    private func imports(of target: Manifest.Target) throws -> [String: String] {
        let folder = Self.root.appendingPathComponent(target.path)
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
        var found: [String: String] = [:]
        for file in files where file.hasSuffix(".swift") {
            let path = "\(target.path)/\(file)"
            // Few lines are worth an expression's time.
            for line in try Self.text(path).split(separator: "\n") where line.utf8.first.map(starts.contains) == true {
                let pattern = /^(?:@\w+(?:\([^)]*\))? |public |package |internal )*import (?:\w+ )?(\w+)(?:\.\w+)*$/
                guard let module = line.firstMatch(of: pattern).map({ String($0.1) }), found[module] == nil else {
                    continue
                }
                found[module] = path
            }
        }
        return found
    }

    @Test func theManifestIsUnderstood() throws {
        let manifest = try manifest.get()
        #expect(manifest.chapters.count >= 12)
        #expect(manifest.products.contains("Engine"))
        #expect(manifest["Engine"]?.dependencies.contains("CKernels") == true)
        #expect(manifest["CKernels"]?.path == "Sources/Shims/CKernels")
        let known = Set(manifest.targets.map(\.name)).union(["ArgumentParser"])
        for target in manifest.targets {
            #expect(Set(target.dependencies).subtracting(known) == [], "\(target.name)")
            #expect(FileManager.default.fileExists(atPath: Self.root.appendingPathComponent(target.path).path))
        }
    }

    @Test func whatIsImportedIsDeclared() throws {
        let manifest = try manifest.get()
        for target in manifest.targets {
            for (module, file) in try imports(of: target).sorted(by: { $0.key < $1.key }) {
                #expect(
                    Self.foreign.contains(module) || target.dependencies.contains(module),
                    "\(file) imports \(module), which \(target.name) does not depend on in Package.swift")
            }
        }
    }

    /// Chapters share one list, and tests link programs that they run.
    @Test func whatIsDeclaredIsImported() throws {
        let manifest = try manifest.get()
        for target in manifest.targets where target.path.hasPrefix("Sources/") {
            let imported = try imports(of: target)
            for dependency in target.dependencies {
                #expect(imported[dependency] != nil, "\(target.name) depends on \(dependency) and never imports it")
            }
        }
    }

    @Test func arrowsLeadDownstairs() throws {
        let (manifest, page) = (try manifest.get(), try page.get())
        let table = try #require(page.firstMatch(of: /\n\| Floor [^\n]*\n\|[ :|-]+\n((?:\|[^\n]*\n)+)/)).1
        let rows = table.split(separator: "\n").map { line in
            line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        }
        let rooms = Rooms(rows)
        let isRoom = { (target: Manifest.Target) in !target.path.hasPrefix("Tests/") }
        let targets = manifest.targets.filter(isRoom)
        #expect(rooms.names == Set(targets.map { room($0.name) }), "the table and Package.swift have other rooms")
        for target in targets {
            for dependency in target.dependencies where dependency != "ArgumentParser" {
                #expect(
                    rooms.allow(room(target.name), toUse: room(dependency)),
                    "\(target.name) must not use \(dependency) by the order of rooms in ARCHITECTURE.md")
            }
        }
    }

    @Test func theDiagramShowsWhoUsesWhom() throws {
        let (manifest, page) = (try manifest.get(), try page.get())
        var arrows: [(from: String, to: String)] = []
        for target in manifest.targets where !target.path.hasPrefix("Tests/") {
            for dependency in target.dependencies where dependency != "ArgumentParser" {
                let arrow = (from: room(target.name), to: room(dependency))
                if !arrows.contains(where: { $0 == arrow }) { arrows.append(arrow) }
            }
        }
        let expected = withoutDetours(arrows).map { "    \($0.from) --> \($0.to)" }.sorted()
        let diagram = try #require(page.firstMatch(of: /```mermaid\n((?:[^`\n][^\n]*\n)+)```/)).1
        let shown = diagram.split(separator: "\n").map(String.init).filter { $0.contains("-->") }
        let words = "the arrows of the diagram in ARCHITECTURE.md should be:\n\(expected.joined(separator: "\n"))"
        #expect(shown == expected, "\(words)")
    }

    /// Chapters are one room.
    private func room(_ target: String) -> String {
        (try? manifest.get().chapters.contains(target)) == true ? "Chapters" : target
    }
}
