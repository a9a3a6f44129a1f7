import Foundation
import Images
import Testing

/// The example of a package that depends on this one is built as its reader would build it: outside the tree, against a
/// version of this package.
@Suite struct OwnPackageTests {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
        .standardizedFileURL
    static let isRepository = FileManager.default.fileExists(atPath: root.appendingPathComponent(".git").path)

    /// What a program said, and how it ended.
    @discardableResult
    private func run(
        _ command: [String], in folder: URL, _ environment: [String: String] = [:]
    ) throws -> (status: Int32, text: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }

    /// Below .build, so that only what has changed since the last time is built again.
    private let folder = root.appendingPathComponent(".build/own-package")

    /// This package as it stands, uncommitted changes included, as a repository with one version.
    private func repository(version: String) throws -> URL {
        let copy = folder.appendingPathComponent("Latent")
        try? FileManager.default.removeItem(at: copy)
        try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
        let files = try run(
            ["git", "ls-files", "--cached", "--others", "--exclude-standard", "Package.swift", "Sources"], in: Self.root
        )
        try #require(files.status == 0, "\(files.text)")
        // Chapters and tests are nothing to others; the manifest names them all the same.
        for name in files.text.split(separator: "\n").map(String.init) {
            let from = Self.root.appendingPathComponent(name), to = copy.appendingPathComponent(name)
            guard FileManager.default.fileExists(atPath: from.path) else { continue }
            try FileManager.default.createDirectory(
                at: to.deletingLastPathComponent(), withIntermediateDirectories: true)
            try FileManager.default.copyItem(at: from, to: to)
        }
        for command in [
            ["init", "--quiet"], ["add", "."],
            ["-c", "user.name=Latent", "-c", "user.email=latent@localhost", "commit", "--quiet", "-m", version],
            ["tag", version],
        ] {
            let done = try run(["git"] + command, in: copy)
            try #require(done.status == 0, "\(done.text)")
        }
        return copy
    }

    @Test(.enabled(if: isRepository, "the package is not a repository of Git"))
    func theExampleBuildsAgainstAVersionAndRuns() throws {
        // The package manager remembers what a version held, so every version is a new one.
        let latent = try repository(version: "1.0.\(Int(Date().timeIntervalSince1970))")
        let own = folder.appendingPathComponent("OwnPackage")
        try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
        for name in ["Package.swift", "Sources", "Tests"] {
            let place = own.appendingPathComponent(name)
            try? FileManager.default.removeItem(at: place)
            try FileManager.default.copyItem(
                at: Self.root.appendingPathComponent("Examples/OwnPackage/\(name)"), to: place)
        }
        for name in ["Package.resolved", "picture.png"] {
            try? FileManager.default.removeItem(at: own.appendingPathComponent(name))
        }
        let environment = ["LATENT_URL": latent.absoluteString]
        let test = try run(["swift", "test"], in: own, environment)
        #expect(test.status == 0, "\(test.text)")
        #expect(test.text.contains("gradientEqualsCentralDifferences() passed"))

        let program = try run(["swift", "run", "PictureNetwork"], in: own, environment)
        #expect(program.status == 0, "\(program.text)")
        let decibels = try #require(program.text.firstMatch(of: /to ([0-9.]+) dB/).flatMap { Double($0.1) })
        #expect(decibels > 40)
        let drawn = try [UInt8](Data(contentsOf: own.appendingPathComponent("picture.png")))
        let picture = try ByteImage(decoding: drawn, name: "picture.png")
        #expect(picture.width == 112 && picture.height == 112 && Set(picture.pixels).count > 100)
    }
}
