import Document
import Foundation
import System
import Testing
import TestSupport

@testable import Notebook

/// Whole runs of a chapter. Serialised, because a writing page captures the process's standard output.
@Suite(.serialized) struct DemoTests {
    let package: TemporaryPackage
    var folder: URL { package.root.appendingPathComponent("out/99-demo") }

    init() throws {
        package = try TemporaryPackage()
        (Demo.holds, Demo.fails, Demo.timesComputed, Demo.hasSecondFigure) = (true, false, 0, true)
        (Demo.chance, Demo.factor) = ("chance", 3)
    }

    func run(_ arguments: String...) -> Int32 {
        Demo.run(arguments + ["--output", package.root.path + "/out"], file: package.chapter, threads: nil, built: nil)
    }

    func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }

    @Test func markdownHoldsProseCodeAndFindingsInOrder() throws {
        #expect(run() == 0)
        let page = try text("README.md")
        let expected = [
            "[Contents](../README.md)\n\n# A demonstration\n\nWhat is $\\alpha$ in [Figure 1](#figure-map) ([Lloyd, 1982](#ref-lloyd-1982-least-squares-quantizati); ",
            "[LeCun et al. (1998)]",
            """
            ```swift
            // The shown code.
            let text = "a \\"string\\" with page.prose(\\"no fence\\") in it"
            print("printed by Swift:", text.count)
            puts("printed by C")
            ```

            ```text
            printed by Swift: 44
            printed by C
            ```
            """,
            "see [Table 1](#table-scores).",
            "```swift\ntimesComputed += 1\nlet accuracy = 0.5034\nif fails",
            "<a id=\"table-scores\"></a>\n\n**Table 1.** Accuracy on test images.",
            "| pixels \\| raw | 41.0 % | 10,000 |",
            "| codes | **50.3 %** | 10,000 |",
            "![Two points on a rising diagonal.](figures/map.png)\n\n**Figure 1.** Two points, the second at 1.0 m.",
            "**Figure 2.** A line.",
            "Accuracy is 50.3 %, again 50.3 %; chance is 10 %.",
            "There are 60,000 images, and a\\_b\\*c is only text. Error: 0.497.",
            "> **✓** Codes beat chance by 5.0 times",
            "> **Goal** Accuracy — missed: 50.3 %, where at least 55.0 % was the goal.",
            "**Exercise 1.** What is twice 21?",
            "<summary>Hint</summary>\n\nAdd it to itself.",
            "swift run Book exercise 99.1 --answer NUMBER`\n\n**✓** This run agrees",
            "```swift\nfunc doubled(_ x: Double) -> Double\n```",
            "exercise 99.2 --answer FILE.swift`\n\n**✓**",
            "```text\nlayer  shape\nconv   28×28×16\n```",
            "## References\n\n- <a id=\"ref-arthur",
            "</a>Lloyd, S. P. (1982). Least squares quantization in PCM. *IEEE Transactions on Information Theory 28(2), 129–137*.",
            "---\n\n[Contents](../README.md)\n",
        ]
        var rest = Substring(page)
        for part in expected {
            let range = try #require(rest.range(of: part), "missing or out of order: \(part)\n\(page)")
            rest = rest[range.upperBound...]
        }
        for absent in [
            "// hide", "secret", "hidden(", "return Results", "page.exercise", "page.prose(#", "It is 42.", "Solution",
        ] {
            #expect(!page.contains(absent), "\(absent) should not be shown")
        }
    }

    @Test func resultsHoldEveryNumberUnderAName() throws {
        #expect(run() == 0)
        let data = try Data(contentsOf: folder.appendingPathComponent("results.json"))
        let results = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(results["chapter"] as? Int == 99)
        #expect((results["options"] as? [String: Any])?["seed"] as? Int == 0)
        let numbers = try #require(results["numbers"] as? [[String: Any]])
        func number(_ name: String) -> [String: Any]? { numbers.first { $0["name"] as? String == name } }
        #expect(number("accuracy")?["value"] as? Double == 0.5034)
        #expect(number("accuracy")?["unit"] as? String == "fraction")
        #expect(number("chance")?["value"] as? Double == 0.1)
        #expect(number("60_000")?["tolerance"] as? Double == 0)
        #expect(number("1 - accuracy")?["tolerance"] as? Double == 0.5)
        #expect(number("scores: pixels | raw, Accuracy")?["value"] as? Double == 0.41)
        #expect(number("scores: codes, Images")?["value"] as? Double == 10_000)
        #expect(number("accuracy / 0.1") != nil)
        #expect(number("2 * 21")?["value"] as? Double == 42)
        #expect(number("goal: Accuracy")?["value"] as? Double == 0.5034)
        #expect(Set(numbers.map { $0["name"] as! String }).count == numbers.count)
        // The same number said twice in prose is one number.
        #expect(numbers.filter { ($0["name"] as! String).hasPrefix("accuracy (") }.isEmpty)
        let claims = try #require(results["claims"] as? [[String: Any]])
        #expect(claims.map { $0["holds"] as? Bool } == [true, true, true])
        #expect(number("accuracy")?["text"] as? String == "50.3 %")
        #expect(number("accuracy")?["sentence"] as? String == "Accuracy is 50.3 %, again 50.3 %; chance is 10 %.")
        #expect(
            number("60_000")?["sentence"] as? String == "There are 60,000 images, and a\\_b\\*c is only text.")
        #expect(number("scores: codes, Images")?["sentence"] as? String == "Table scores: codes, Images")
        #expect(claims[0]["text"] as? String == "Codes beat chance by 5.0 times")
        let keys = ["\"chapter\"", "\"title\"", "\"options\"", "\"numbers\"", "\"claims\""]
        let text = String(decoding: data, as: UTF8.self)
        #expect(keys.map { text.range(of: $0)!.lowerBound } == keys.map { text.range(of: $0)!.lowerBound }.sorted())
    }

    @Test func aRerunChangesNoByteAndTouchesNoFile() throws {
        #expect(run() == 0)
        let first = try package.files(in: folder)
        #expect(
            first.keys.sorted() == [
                "99-demo.ipynb", "README.md", "exercises.json", "figures/curve.dat", "figures/curve.gp", "figures/curve.png",
                "figures/map.dat",
                "figures/map.gp", "figures/map.png", "page.json", "results.json",
            ])
        let date = Date(timeIntervalSince1970: 1_000_000)
        try FileManager.default.setAttributes(
            [.modificationDate: date], ofItemAtPath: folder.appendingPathComponent("README.md").path)
        #expect(run() == 0)
        #expect(try package.files(in: folder) == first)
        #expect(SourceAge.modified(folder.appendingPathComponent("README.md").path) == date)
        #expect(run("--no-cache") == 0)
        #expect(try package.files(in: folder) == first)
    }

    @Test func committedFilesHoldNoTimesOrMachineFacts() throws {
        #expect(run() == 0)
        let year = "\(Calendar.current.component(.year, from: Date()))-"
        for (name, data) in try package.files(in: folder) where !name.hasSuffix(".png") {
            let text = String(decoding: data, as: UTF8.self)
            #expect(!text.contains(package.root.path), "\(name) names a path of this machine")
            #expect(!text.contains(year), "\(name) holds a date")
        }
        let record = try String(
            contentsOf: package.root.appendingPathComponent(".latent/runs/99-demo.json"), encoding: .utf8)
        #expect(record.contains("\"peakMemoryMegabytes\"") && record.contains("DemoChapter.swift:"))
    }

    @Test func figuresNoLongerMadeAreRemoved() throws {
        #expect(run() == 0)
        Demo.hasSecondFigure = false
        #expect(run() == 0)
        #expect(
            try package.files(in: folder.appendingPathComponent("figures")).keys.sorted() == [
                "map.dat", "map.gp", "map.png",
            ])
    }

    @Test func aClaimThatDoesNotHoldFailsTheRunButThePageIsWritten() throws {
        Demo.holds = false
        #expect(run() == 1)
        #expect(try text("README.md").contains("> **✗** Codes beat chance"))
        #expect(try text("results.json").contains("\"holds\": false"))
    }

    @Test func anErrorWritesNothing() throws {
        Demo.fails = true
        #expect(run() == 2)
        #expect(!FileManager.default.fileExists(atPath: folder.path))
        let staging = package.root.appendingPathComponent(".latent/staging")
        #expect(try FileManager.default.contentsOfDirectory(atPath: staging.path).isEmpty)
    }

    @Test func cachedValuesAreMadeOnceAndAgainWhenTheEngineOrTheOptionsChange() throws {
        #expect(run() == 0)
        #expect(run() == 0)
        #expect(Demo.timesComputed == 1)
        #expect(run("--seed", "7") == 0)
        #expect(Demo.timesComputed == 2)
        try package.write("let x = 2", to: "Sources/Engine/Tensor.swift")
        #expect(run() == 0)
        #expect(Demo.timesComputed == 3)
        try package.write("let x = 1", to: "Sources/Engine/Tensor.swift")  // the contents count, not the date
        #expect(run() == 0)
        #expect(Demo.timesComputed == 3)
        #expect(run("--no-cache") == 0)
        #expect(Demo.timesComputed == 4)
    }

    @Test func sharedValuesAreMadeOnceForAllChapters() throws {
        TwinResults.timesComputed = 0
        func runTwins(_ arguments: String...) throws -> [String] {
            let arguments = arguments + ["--output", package.root.path + "/out"]
            #expect(FirstTwin.run(arguments, file: package.chapter, threads: nil, built: nil) == 0)
            #expect(SecondTwin.run(arguments, file: package.chapter, threads: nil, built: nil) == 0)
            return try ["97-first-twin", "98-second-twin"].map {
                try String(contentsOf: package.root.appendingPathComponent("out/\($0)/README.md"), encoding: .utf8)
            }
        }
        #expect(try runTwins().allSatisfy { $0.contains("From 0.0 to 0.5.") })
        #expect(TwinResults.timesComputed == 1)
        #expect(try runTwins("--seed", "7").allSatisfy { $0.contains("From 7.0 to 0.5.") })
        #expect(TwinResults.timesComputed == 2)
        try package.write("let x = 2", to: "Sources/Engine/Tensor.swift")
        _ = try runTwins()
        #expect(TwinResults.timesComputed == 3)
        _ = try runTwins("--no-cache")
        #expect(TwinResults.timesComputed == 5)
    }

    @Test func aDamagedCacheIsComputedAnew() throws {
        #expect(run() == 0)
        let cache = package.root.appendingPathComponent(".latent/cache/99-demo")
        let file = cache.appendingPathComponent(
            try #require(FileManager.default.contentsOfDirectory(atPath: cache.path).first))
        let whole = try Data(contentsOf: file)
        var flipped = whole
        flipped[flipped.count - 1] ^= 1
        for damaged in [Data(), whole.prefix(20), whole.dropLast(), flipped, Data("rubbish".utf8)] {
            let count = Demo.timesComputed
            try Data(damaged).write(to: file)
            #expect(run() == 0)
            #expect(Demo.timesComputed == count + 1)
            #expect(try Data(contentsOf: file) == whole)
        }
    }

    @Test func theNotebookIsValid() throws {
        #expect(run() == 0)
        let file = folder.appendingPathComponent("99-demo.ipynb")
        let notebook = try #require(
            try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
        #expect(notebook["nbformat"] as? Int == 4 && notebook["nbformat_minor"] as? Int == 5)
        let cells = try #require(notebook["cells"] as? [[String: Any]])
        let ids = cells.compactMap { $0["id"] as? String }
        #expect(ids.count == cells.count && Set(ids).count == ids.count)
        for cell in cells {
            let kind = try #require(cell["cell_type"] as? String)
            #expect(cell["source"] is [String] && cell["metadata"] is [String: Any])
            #expect(
                (cell["outputs"] != nil) == (kind == "code") && (cell["execution_count"] != nil) == (kind == "code"))
        }
        let outputs = cells.flatMap { $0["outputs"] as? [[String: Any]] ?? [] }
        #expect(outputs.contains { $0["name"] as? String == "stdout" })
        let pictures = outputs.compactMap { ($0["data"] as? [String: Any])?["image/png"] as? String }
        let png = try Data(contentsOf: folder.appendingPathComponent("figures/map.png"))
        #expect(pictures.first.flatMap { Data(base64Encoded: $0, options: .ignoreUnknownCharacters) } == png)

        // The format's own validator, where Python has it.
        let python = ProcessInfo.processInfo.environment["LATENT_PYTHON"] ?? "python3"
        guard try shell("\(python) -c 'import nbformat'").status == 0 else { return }
        let check = try shell(
            "\(python) -c 'import nbformat, sys; nbformat.validate(nbformat.read(sys.argv[1], 4))' '\(file.path)'")
        #expect(check.status == 0, "\(check.output)")
    }

    @Test func aSilentPageRecordsTheSameAndWritesNothing() throws {
        #expect(run() == 0)
        let written = try text("results.json")
        let here = FileManager.default.currentDirectoryPath
        let before = try FileManager.default.contentsOfDirectory(atPath: here).sorted()
        let page = Page.silent
        let results = try Demo.run(page, .full)
        #expect(results.accuracy == 0.5034)
        let weaver = Weaver(page: page, place: Demo.place)
        #expect(
            String(decoding: weaver.results(options: try JSON(encoding: Options.full)), as: UTF8.self)
                == written)
        #expect(try FileManager.default.contentsOfDirectory(atPath: here).sorted() == before)
    }

    @Test func aSourceNewerThanTheProgramAsksForARebuild() throws {
        let early = Date(timeIntervalSince1970: 1000)
        let code = Demo.run(
            ["--output", package.root.path + "/out"], file: package.chapter, threads: nil, built: early)
        #expect(code == 2)
        #expect(!FileManager.default.fileExists(atPath: folder.path))
    }

    @Test func aTouchedSourceIsStillTheSame() throws {
        func touch(_ seconds: Double) throws {
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: seconds)], ofItemAtPath: package.chapter)
        }
        let age = SourceAge(
            built: Date(timeIntervalSince1970: 2000), memory: package.root.appendingPathComponent(".latent/sources"))
        try touch(3000)
        let error = #expect(throws: PageError.self) { try age.check(package.chapter) }
        #expect(error?.description.contains("Rebuild") == true)
        try touch(1000)
        try age.check(package.chapter)
        try touch(3000)
        try age.check(package.chapter)
        let rebuilt = SourceAge(built: Date(timeIntervalSince1970: 2500), memory: age.memory)
        #expect(throws: PageError.self) { try rebuilt.check(package.chapter) }
        try package.write("changed", to: "Chapters/Demo/main.swift")
        #expect(throws: PageError.self) { try age.check(package.chapter) }
        try SourceAge(built: nil, memory: age.memory).check(package.chapter)
    }

    @Test func aLineThatHoldsOtherTextAsksForARebuild() throws {
        let press = try Press(
            Press.Job(place: .init(99, "x", "X", program: "X"), options: .full, root: package.root, output: folder))
        defer { press.stopCapture() }
        let page = Page(press: press)
        // What a program would report whose source has had a line added since.
        page.prose("words that stand elsewhere", line: #line + 2)
        func lines() {
            page.prose("words that stand here")
        }
        #expect(throws: PageError.self) { try page.close() }
        press.stopCapture()
    }

    @Test func commandLine() throws {
        #expect(run("--rows", "0") == 64)
        #expect(run("--epochs", "many") == 64)
        #expect(run("--threads", "-1") == 64)
        #expect(run("--side", "7") == 64)
        #expect(run("--frobnicate") == 64)
        let root = URL(fileURLWithPath: "/package")
        func base(_ arguments: String...) throws -> String { try Command<Demo>.parse(arguments).choice.base(root).path }
        #expect(try base() == "/package/output")
        #expect(try base("--no-cache") == "/package/output")
        #expect(try base("--data", "fashion-mnist") == "/package/output")
        #expect(try base("--quick") == "/package/.latent/quick")
        #expect(try base("--rows", "100") == "/package/.latent/output")
        #expect(try base("--seed", "3") == "/package/.latent/output")
        #expect(try base("--seed", "3", "--output", "/there") == "/there")
        let options = try Command<Demo>.parse([
            "--quick", "--seed", "3", "--rows", "5", "--epochs", "2", "--threads", "1",
        ])
        .choice.run.options
        #expect(options == Options(quick: true, seed: 3, rows: 5, epochs: 2, threads: 1))
        let choice = try Command<Demo>.parse(["--side", "40", "--skip-broken"]).choice
        #expect(choice.run.options == Options(side: 40, skipBroken: true))
        #expect(choice.arguments == ["--side", "40", "--skip-broken"])
        #expect(try base("--side", "40") == "/package/.latent/output")
        #expect(Command<Demo>.helpMessage().contains(".latent/quick"))
        var threads = 0
        #expect(
            Demo.run(
                ["--threads", "3", "--output", package.root.path + "/out"], file: package.chapter,
                threads: { threads = $0 }, built: nil) == 0)
        #expect(threads == 3)
    }
}
