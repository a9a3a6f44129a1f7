import Foundation
import System
import Testing

@testable import Notebook

@Suite struct CacheTests {
    private struct Model: Codable, Equatable {
        var weights: [Float]
        var name: String
        var blob: Data
    }

    @Test func valuesComeBackAsTheyWere() throws {
        let package = try TemporaryPackage()
        let cache = Cache(folder: package.root.appendingPathComponent("cache"), root: package.root)
        let key = SHA256.hex("key".utf8)
        func returns<Value: Codable & Equatable>(_ value: Value) throws -> Bool {
            try cache.store(value, "value", key: key)
            return cache.load("value", key: key, as: Value.self) { Issue.record("\($0)") } == value
        }
        #expect(try returns(Model(weights: [0.1, -1e-30, .infinity], name: "ä\"", blob: Data([0, 255, 10]))))
        #expect(try returns(Data([0, 1, 2, 255])))
        #expect(try returns([Float]([0.1, .infinity, -0.0])))
        #expect(try returns([Float]()))
        #expect(try returns(0.1))
        #expect(try returns("text"))
        #expect(try returns([1.5, 2.5]))
        #expect(cache.load("value", key: "another", as: Int.self) { _ in } == nil)
        // A whole file of another type is a damage too, never a crash.
        var notes = 0
        #expect(cache.load("value", key: key, as: Model.self) { _ in notes += 1 } == nil)
        #expect(notes == 1)
    }

    @Test func theEngineDigestSeesNamesContentsAndNewFiles() throws {
        let package = try TemporaryPackage()
        let cache = Cache(folder: package.root, root: package.root)
        var seen = [cache.engineDigest()]
        for (path, text) in [
            ("Sources/Engine/Tensor.swift", "let x = 3"), ("Sources/Engine/Ops/Add.swift", ""),
            ("Sources/Shims/CKernels/include/kernels.h", "int f(void);"), ("Sources/Models/A.swift", "1"),
            ("Sources/Models/B.swift", "1"),
        ] {
            try package.write(text, to: path)
            seen.append(cache.engineDigest())
        }
        #expect(Set(seen).count == seen.count)
        try package.write("prose", to: "Sources/Notebook/Page.swift")
        try package.write("# Engine", to: "Sources/Engine/README.md")
        #expect(cache.engineDigest() == seen.last)
    }

    @Test func oldValuesArePruned() throws {
        let package = try TemporaryPackage()
        let cache = Cache(folder: package.root.appendingPathComponent("cache"), root: package.root)
        for index in 0..<12 { try cache.store(index, "value", key: SHA256.hex("\(index)".utf8)) }
        try cache.store(1, "value-too", key: SHA256.hex("other".utf8))
        #expect(try FileManager.default.contentsOfDirectory(atPath: cache.folder.path).count == 9)
    }
}

extension CacheTests {
    /// A file under another's name would bring weights that fit no model of this run.
    @Test func aValueOfAnotherKeyIsNotTaken() throws {
        let package = try TemporaryPackage()
        let cache = Cache(folder: package.root.appendingPathComponent("cache"), root: package.root)
        let (own, other) = (SHA256.hex("own".utf8), SHA256.hex("other".utf8))
        try cache.store([Float](repeating: 1, count: 3), "value", key: other)
        let files = FileManager.default
        try files.moveItem(
            at: cache.folder.appendingPathComponent("value-\(other.prefix(16)).cache"),
            to: cache.folder.appendingPathComponent("value-\(own.prefix(16)).cache"))
        var notes = 0
        #expect(cache.load("value", key: own, as: [Float].self) { _ in notes += 1 } == nil)
        #expect(notes == 1)
    }

    /// Only a run knows its keys, so what it kept is written down for those who come without one.
    @Test func whatARunKeptIsFoundAgain() throws {
        let package = try TemporaryPackage()
        let state = package.root.appendingPathComponent("state")
        func kept(_ options: Options = .quick, chapter: String = "05-clustering") throws -> KeptValues {
            try KeptValues(root: package.root, state: state, chapter: chapter, options)
        }
        func keep(_ value: some Codable, _ name: String, _ values: inout KeptValues, isShared: Bool = false) throws {
            let key = SHA256.hex("\(value)".utf8)
            let folder = state.appendingPathComponent("cache/\(isShared ? "shared" : "05-clustering")")
            try Cache(folder: folder, root: package.root).store(value, name, key: key)
            let type = KeptValues.Entry.name(of: Swift.type(of: value))
            try values.add(.init(name: name, type: type, key: key, isShared: isShared))
        }
        var first = try kept()
        #expect(first.names(of: Int.self) == [] && first.value("number", as: Int.self) == nil)
        try keep(7, "number", &first)
        try keep("words", "text", &first, isShared: true)
        try keep(8, "another", &first)
        // The later run has another number of that name, and lost the third.
        var second = try kept()
        #expect(second.names(of: Int.self) == ["number", "another"] && second.names(of: String.self) == ["text"])
        try keep(9, "number", &second)
        try second.keep(["number", "text"])
        let found = try kept()
        #expect(found.names(of: Int.self) == ["number"] && found.value("number", as: Int.self) == 9)
        #expect(found.value("text", as: String.self) == "words" && found.value("text", as: Int.self) == nil)
        #expect(try kept(.full).entries == [] && kept(chapter: "06-anomaly-detection").entries == [])
        try FileManager.default.removeItem(at: state.appendingPathComponent("cache"))
        #expect(found.value("number", as: Int.self) == nil)
    }
}
