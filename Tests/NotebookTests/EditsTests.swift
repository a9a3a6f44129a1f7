import Foundation
import TestSupport
import Testing

@testable import Notebook

/// A page of changed sources does not take the place of a committed one.
@Suite(.serialized) struct EditsTests {
    let package: TemporaryPackage

    init() throws {
        package = try TemporaryPackage()
        (Demo.holds, Demo.fails, Demo.timesComputed, Demo.hasSecondFigure) = (true, false, 0, true)
        (Demo.chance, Demo.factor) = ("chance", 3)
    }

    private func commit() throws {
        try package.write(".latent/\n", to: ".gitignore")
        let done = try shell(
            "git init --quiet && git add . && git -c user.name=Latent -c user.email=latent@localhost commit -qm all",
            in: package.root)
        try #require(done.status == 0, "\(done.output)")
    }

    private func run(_ arguments: String...) -> Int32 {
        Demo.run(arguments, file: package.chapter, threads: nil, built: nil)
    }

    private func isWritten(_ folder: String) -> Bool {
        let page = package.root.appendingPathComponent(folder).appendingPathComponent("99-demo/README.md").path
        defer { try? FileManager.default.removeItem(atPath: page) }
        return FileManager.default.fileExists(atPath: page)
    }

    @Test func committedSourcesWriteTheCommittedPage() throws {
        try commit()
        // What lies outside the sources changes no page.
        try package.write("notes", to: "notes.txt")
        try package.write("notes", to: "Sources/Engine/README.md")
        #expect(run() == 0)
        #expect(isWritten("output") && !isWritten(".latent/edited"))
    }

    @Test(arguments: ["Sources/Engine/Tensor.swift", "Chapters/Demo/main.swift", "Sources/Engine/New file.swift"])
    func changedSourcesWriteElsewhere(_ file: String) throws {
        try commit()
        try package.write("let x = 2", to: file)
        #expect(run() == 0)
        #expect(isWritten(".latent/edited") && !isWritten("output"))
        let chapter = URL(fileURLWithPath: package.chapter).deletingLastPathComponent()
        #expect(Edits.files(in: package.root, chapter: chapter) == [file])
        // Other choices go where they always go.
        #expect(run("--quick") == 0)
        #expect(isWritten(".latent/quick") && !isWritten(".latent/edited"))
        // Unless somebody says so.
        #expect(run("--output", package.root.path + "/output") == 0)
        #expect(isWritten("output") && !isWritten(".latent/edited"))
    }

    @Test func anotherChaptersChangesAreItsOwn() throws {
        try commit()
        try package.write("let x = 2", to: "Chapters/Other/main.swift")
        #expect(run() == 0)
        #expect(isWritten("output"))
    }

    @Test func withoutGitThePageIsWritten() throws {
        #expect(run() == 0)
        #expect(isWritten("output"))
    }

    @Test func theNoticeNamesFilesAndBothFolders() {
        let notice = Edits.notice(["a.swift", "b.swift", "c.swift", "d.swift", "e.swift"])
        #expect(notice.contains("a.swift, b.swift, c.swift and 2 more"))
        #expect(notice.contains(".latent/edited") && notice.contains("--output output"))
    }
}
