import Foundation
import System
import Testing

@testable import Bookbinding

/// What the pages and comments show as code compiles.
@Suite struct SnippetTests {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
        .standardizedFileURL
    static let pages =
        ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"]
        + ["Engine", "YourFirstModel", "YourOwnOperation", "YourOwnData", "ComingFromPyTorch"].map {
            "Sources/Engine/Engine.docc/\($0).md"
        }

    /// What the package manager calls the package to the compiler: its folder's name.
    static var packageName: String {
        root.lastPathComponent.lowercased().replacing(/[^a-z0-9_]/, with: "_")
    }

    static func text(_ file: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(file), encoding: .utf8)
    }

    /// The files of Swift below a folder of the package, by their paths from the package's folder.
    static func sources(_ folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: root.appendingPathComponent(folder).path)
            .filter { $0.hasSuffix(".swift") }.sorted().map { folder + "/" + $0 }
    }

    static let snippets = Result {
        let files = try pages + ["Sources", "Chapters", "Tests"].flatMap(sources)
        return try files.flatMap { try Snippet.all(in: text($0), of: $0) }
    }

    @Test func mistakesAreReportedWhereTheyStand() throws {
        // Put together, so that this file's own snippets are not found.
        let comments = """
            # In fences:
            # ```swift
            # let random = Random(seed: 7)
            # let layer = Dense(2, 1, using: &random)
            # ```
            struct First {
                # Indented, behind words
                #     these are words, too
                #
                #     let node: Node = 1
                var second: Int
            }
            """.replacing("# ", with: "/// ").replacing("#\n", with: "///\n")
        let found = Snippet.all(in: comments, of: "Sources/Engine/Some.swift")
        #expect(found.map(\.line) == [3, 10])
        #expect(found.allSatisfy { $0.language == "swift" })
        let errors = try errors(in: found.enumerated().map { $1.source(number: $0) }, module: "Snippets")
        #expect(errors.contains("Sources/Engine/Some.swift:4:"))
        #expect(errors.contains("Sources/Engine/Some.swift:10:"))
    }

    /// What several threads would change at once is the compiler's to refuse.
    @Test func racesDoNotCompile() throws {
        func refusal(_ body: String) throws -> String {
            try errors(
                in: [
                    "import Engine\nfunc race(_ x: UnsafeMutablePointer<Int>, _ trainer: Trainer) throws {\n\(body)\n}"
                ], module: "Race")
        }
        for race in [
            "var sum = 0; inParallel(10) { range, _ in sum += range.count }; print(sum)",
            "var sum = 0; _ = try sideBySide(10) { sum += $0 }; print(sum)",
            "var sum = 0; _ = listInParallel(10, grain: 1) { sum += $0 }; print(sum)",
            "inParallel(10) { range, _ in x[0] += range.count }",
            "_ = try sideBySide(4) { _ in try trainer.fit(epochs: 1) }",
            "var random = Random(seed: 1); let model = Dense(2, 1, using: &random); _ = try sideBySide(2) { _ in model.freeze() }",
            "let weight = Parameter(Tensor([1])); _ = try sideBySide(2) { _ in weight.value = Tensor([2]) }",
        ] {
            let errors = try refusal(race)
            #expect(errors.contains("concurrently-executing code") || errors.contains("non-Sendable type"), "\(race): \(errors)")
        }
        #expect(try refusal("inParallel(10, sharing: x) { range, part, x in x[part] += range.count }") == "")
        #expect(try refusal("_ = try sideBySide(4) { place in var sum = 0; sum += place; return sum }") == "")
    }

    @Test func aChangeFindsItsLines() throws {
        let change = Snippet.all(
            in: """
                In `Sources/Engine/Some.swift`:

                ```diff
                 one
                +two
                @@
                -five
                ```
                """, of: "PAGE.md")[0]
        #expect(try change.changed("one\nthree\nfive\n") == "one\ntwo\nthree\n")
        #expect(throws: Snippet.Misfit.self) { try change.changed("three\nfive\n") }
        #expect(throws: Snippet.Misfit.self) { try change.changed("one\none\nfive\n") }
    }

    @Test func everySnippetSaysItsLanguage() throws {
        let known: Set = ["swift", "diff", "sh", "mermaid", "text"]
        let others = try Self.snippets.get().filter { !known.contains($0.language) }
        #expect(others.map { "\($0.document):\($0.line): \($0.language)" } == [])
    }

    /// All in one module. A section that changes a library's sources has one of its own: see below.
    @Test func everySnippetCompiles() throws {
        let snippets = try Self.snippets.get().filter { $0.language == "swift" }
        let apart = Set(try changes().keys)
        let together = snippets.filter { !apart.contains($0.section) }
        #expect(together.count >= 10)
        let own = Set(together.compactMap { $0.file?.hasPrefix("Chapters/") == true ? $0.target : nil })
        let files = together.enumerated().map { $1.source(number: $0, own: own) }
        let found = try errors(in: files, module: "Snippets")
        #expect(found == "")
    }

    /// The library with the changes, and the section's tests among the library's others.
    @Test func librariesCompileWithTheChangesShown() throws {
        let sections = try changes()
        #expect(!sections.isEmpty)
        for (section, changes) in sections {
            let target = try #require(changes.first?.target)
            var files: [String: String] = [:]
            for path in try Self.sources("Sources/" + target) { files[path] = try Self.text(path) }
            for change in changes {
                let path = try #require(change.file)
                files[path] = try change.changed(try #require(files[path], "there is no \(path)"))
            }
            let support = "Tests/\(target)Tests/Support.swift"
            files[support] = try Self.text(support)
            // As the package manager makes it for targets with resources.
            files["Bundle"] = "import Foundation\nextension Bundle { static var module: Bundle { .main } }"
            let own: Set = [target, target + "Tests"]
            let tests = try Self.snippets.get().filter { $0.section == section && $0.language == "swift" }
                .enumerated().map { $1.source(number: $0, own: own) }
            let found = try errors(in: files.sorted { $0.key < $1.key }.map(\.value) + tests, module: target)
            #expect(found == "")
        }
    }

    /// Other changes, as those of Package.swift, at least fit the files.
    @Test func everyChangeFitsItsFile() throws {
        for change in try Self.snippets.get() where change.language == "diff" {
            let file = try #require(change.file, "\(change.document):\(change.line): which file?")
            #expect(throws: Never.self) { try change.changed(Self.text(file)) }
        }
    }

    /// The changes of libraries' sources, by the headings that they stand under.
    private func changes() throws -> [String: [Snippet]] {
        let changes = try Self.snippets.get().filter { $0.language == "diff" && $0.file?.hasPrefix("Sources/") == true }
        return Dictionary(grouping: changes, by: \.section)
    }

    /// What the compiler has against files of one module; empty if nothing.
    private func errors(in files: [String], module: String) throws -> String {
        let manager = FileManager.default
        let folder = manager.temporaryDirectory.appendingPathComponent("snippets-\(UUID().uuidString)")
        try manager.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? manager.removeItem(at: folder) }
        let paths = try files.enumerated().map { index, text in
            let file = folder.appendingPathComponent("file\(index).swift")
            try Data(text.utf8).write(to: file)
            return file.path
        }

        // The package's modules lie beside this program, and what the compiler needs to know of C beside those.
        let built = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let maps = try manager.contentsOfDirectory(atPath: built.path).sorted()
            .map { built.appendingPathComponent($0 + "/module.modulemap").path }
            .filter(manager.fileExists(atPath:)).flatMap { ["-Xcc", "-fmodule-map-file=" + $0] }
        let log = folder.appendingPathComponent("log")
        let outcome = try Subprocess(
            "swiftc",
            [
                "-typecheck", "-wmo", "-parse-as-library", "-swift-version", "6", "-module-name", module,
                "-package-name", Self.packageName,
            ]
                + ["-I", built.appendingPathComponent("Modules").path, "-plugin-path", try macros()] + maps + paths,
            log: log
        ).run()
        guard outcome.ending != .exited(0) else { return "" }
        let words = try String(contentsOf: log, encoding: .utf8)
        let errors = words.components(separatedBy: "\n").filter { $0.contains("error: ") }
        return errors.isEmpty ? words : errors.joined(separator: "\n")
    }

    /// The folder of the macros that tests use.
    private func macros() throws -> String {
        struct Target: Decodable {
            struct Paths: Decodable { var runtimeResourcePath: String }
            var paths: Paths
        }
        let log = FileManager.default.temporaryDirectory.appendingPathComponent("target-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: log) }
        _ = try Subprocess("swiftc", ["-print-target-info"], log: log).run()
        return try JSONDecoder().decode(Target.self, from: Data(contentsOf: log)).paths.runtimeResourcePath
            + "/host/plugins/testing"
    }
}
