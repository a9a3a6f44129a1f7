import Foundation
import Images
import TestSupport
import Testing

/// The example of a package that depends on this one is built as its reader would build it: outside the tree, against a
/// version of this package.
@Suite struct OwnPackageTests {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
        .standardizedFileURL
    static let isRepository = FileManager.default.fileExists(atPath: root.appendingPathComponent(".git").path)

    /// Below .build, so that only what has changed since the last time is built again. It holds this package as it stands,
    /// uncommitted changes included, as a repository with one version; chapters and tests are nothing to others.
    private func prepare(version: String) throws -> URL {
        let folder = Self.root.appendingPathComponent(".build/own-package")
        let prepared = try shell(
            """
            set -e
            folder='\(folder.path)'
            rm -rf "$folder/Latent" "$folder/OwnPackage/Package.resolved" "$folder/OwnPackage/picture.png"
            rm -rf "$folder/OwnPackage/Sources" "$folder/OwnPackage/Tests"
            mkdir -p "$folder/Latent" "$folder/OwnPackage"
            git ls-files -z --cached --others --exclude-standard Package.swift Sources \
                | tar --null --files-from=- --ignore-failed-read -cf - | tar -xf - -C "$folder/Latent"
            cp -r Examples/OwnPackage/Package.swift Examples/OwnPackage/Sources Examples/OwnPackage/Tests \
                "$folder/OwnPackage"
            cd "$folder/Latent"
            git init --quiet
            git add .
            git -c user.name=Latent -c user.email=latent@localhost commit --quiet -m \(version)
            git tag \(version)
            """, in: Self.root)
        try #require(prepared.status == 0, "\(prepared.output)")
        return folder
    }

    @Test(.enabled(if: isRepository, "the package is not a repository of Git"))
    func theExampleBuildsAgainstAVersionAndRuns() throws {
        // The package manager remembers what a version held, so every version is a new one.
        let folder = try prepare(version: "1.0.\(Int(Date().timeIntervalSince1970))")
        let own = folder.appendingPathComponent("OwnPackage")
        let address = "LATENT_URL='\(folder.appendingPathComponent("Latent").absoluteString)'"
        let test = try shell("\(address) swift test", in: own)
        #expect(test.status == 0, "\(test.output)")
        #expect(test.output.contains("gradientEqualsCentralDifferences() passed"))

        let program = try shell("\(address) swift run PictureNetwork", in: own)
        #expect(program.status == 0, "\(program.output)")
        let decibels = try #require(program.output.firstMatch(of: /to ([0-9.]+) dB/).flatMap { Double($0.1) })
        #expect(decibels > 40)
        let drawn = try [UInt8](Data(contentsOf: own.appendingPathComponent("picture.png")))
        let picture = try ByteImage(decoding: drawn, name: "picture.png")
        #expect(picture.width == 112 && picture.height == 112 && Set(picture.pixels).count > 100)
    }
}
