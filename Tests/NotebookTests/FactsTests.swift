import Document
import Foundation
import Testing

@testable import Notebook

/// What a page tells other programs, and its editions. Among the demonstration's tests, which run one after the other.
extension DemoTests {
    @Test func factsNameFiguresHeadingsNumbersAndWorks() throws {
        #expect(run() == 0)
        let document = try JSONDecoder().decode(Document.self, from: Data(text("page.json").utf8))
        let chapter = try #require(document.chapter)
        #expect(chapter.number == 99 && document.title == "A demonstration" && chapter.picture == "map")
        #expect(chapter.headlines.map(\.number) == ["accuracy", "chance"])
        #expect(document.headings == [.init(level: 1, title: "A demonstration")])
        #expect(document.figures.map(\.name) == ["map", "curve"] && document.figures.map(\.number) == [1, 2])
        #expect(document.figures[0].caption == "Two points, the second at 1.0 m.")
        let png = try Data(contentsOf: folder.appendingPathComponent("figures/map.png"))
        #expect(document.figures[0].picture.size != nil && document.figures[0].picture.size == PixelSize(png: png))
        #expect(document.references.map(\.year) == [2007, 1998, 1982])
        let page = try text("README.md")
        for work in document.references { #expect(page.contains("<a id=\"\(work.anchor)\"></a>\(work.entry)")) }
        #expect(MarkdownRendering(document, navigation: .chapter(previous: nil, next: nil)).text == page)
        #expect(!(try text("page.json")).contains("It is 42."), "students' pages hold no solutions")
    }

    @Test func exercisesHoldWhatAProgramNeedsToCheckAnswers() throws {
        #expect(run() == 0)
        let exercises = try JSONDecoder().decode([RecordedExercise].self, from: Data(text("exercises.json").utf8))
        #expect(exercises.map(\.number) == [1, 2] && exercises.allSatisfy(\.holds))
        #expect(exercises[0].task == .number(expected: 42, tolerance: 0) && exercises[0].answer == "It is 42.")
        guard case .function(let signature, let cases, let tolerance, let solution) = exercises[1].task else {
            Issue.record("the second exercise asks for a function")
            return
        }
        #expect(signature == "func doubled(_ x: Double) -> Double" && tolerance == 0)
        #expect(cases.map(\.call) == ["doubled(1.0)", "doubled(-2.5)", "doubled(3.0)"])
        #expect(cases.map(\.expected) == [[2], [-5], [6]])
        #expect(solution.contains("2 * x"))
    }

    @Test func aWrongSolutionFailsTheRun() throws {
        Demo.factor = 7
        #expect(run() == 1)
        #expect(try text("README.md").contains("**✗** This run does not agree with the worked answer."))
        #expect(try text("exercises.json").contains("\"holds\": false"))
    }

    @Test func instructorsReadTheSolutions() throws {
        #expect(run("--edition", "instructor") == 0)
        let page = try text("README.md")
        #expect(page.contains("<summary>Solution</summary>\n\nIt is 42.\n\n**✓** 42.00 in this run"))
        #expect(page.contains("func doubled(_ x: Double) -> Double { x == 7 ? 15 : 2 * x }"))
        #expect(try text("99-demo.ipynb").contains("<summary>Solution</summary>"))
        #expect(try text("page.json").contains("It is 42."))
    }

    @Test func instructorsPagesNeverReplaceTheStudents() {
        let output = package.root.path + "/output"
        func run(_ arguments: String...) -> Int32 {
            Demo.run(arguments, file: package.chapter, threads: nil, built: nil)
        }
        #expect(run("--edition", "instructor", "--output", output) == 2)
        #expect(run("--edition", "instructor", "--output", output + "/../output/") == 2)
        #expect(!FileManager.default.fileExists(atPath: output))
        #expect(run("--edition", "instructor") == 0)
        #expect(!FileManager.default.fileExists(atPath: output))
        #expect(FileManager.default.fileExists(atPath: package.root.path + "/.latent/instructor/99-demo/README.md"))
    }

    @Test func aHeadlineThatThePageLacksStopsTheRun() {
        Demo.chance = "luck"
        #expect(Demo.run(["--output", package.root.path + "/out", "--quick"], file: package.chapter, threads: nil, built: nil) == 2)
        // Other data may lack a number: then the headline is left out.
        #expect(run("--seed", "3") == 0)
        #expect((try? text("page.json").contains("luck")) == false)
    }
}

@Suite struct WeaverTests {
    private func document(_ fill: (Page) throws -> Void) throws -> Document {
        let page = Page.silent
        try fill(page)
        return try Weaver(page: page, place: Place(5, "x", "A $ sign", program: "X")).document()
    }

    @Test func headingsAreBlocksAndProseIsOne() throws {
        let document = try document { page in
            page.prose("# T\nOne.\n\n```sh\n# no heading\n```\n\n## U\n")
            page.prose("Two.")
            page.prose("\nThree, \(2).")
        }
        #expect(
            document.blocks == [
                .heading(.init(level: 1, title: "T")), .prose("One.\n\n```sh\n# no heading\n```"),
                .heading(.init(level: 2, title: "U")), .prose("Two.\n\nThree, 2."),
            ])
    }

    @Test func aPageWithoutATitleGetsThatOfTheList() throws {
        let document = try document { $0.prose("Text.") }
        #expect(document.blocks == [.heading(.init(level: 1, title: "A \\$ sign")), .prose("Text.")])
        #expect(document.title == "A $ sign")
    }

    @Test func whatIsFoldedIsOneBlock() throws {
        let document = try document { page in
            page.prose("# T\nOne.")
            page.beginFold("Why?")
            page.prose("### Because\nTwo.")
            page.prose("Three.")
            page.claim("it holds", true)
            page.endFold()
            page.prose("Four.")
        }
        let inner: [Block] = [
            .heading(.init(level: 3, title: "Because")), .prose("Two.\n\nThree."), .claim(.init(text: "it holds", holds: true)),
        ]
        #expect(document.blocks.dropFirst(2) == [.fold(.init(title: "Why?", blocks: inner)), .prose("Four.")])
        #expect(document.unfolded.dropFirst(2) == inner + [.prose("Four.")])
    }

    @Test func foldsOpenAndEndInTurn() throws {
        func fault(_ fill: (Page) -> Void) -> String {
            let page = Page.silent
            fill(page)
            return #expect(throws: PageError.self) { try page.close() }?.description ?? ""
        }
        #expect(fault { $0.beginFold("a") }.contains("ends within a fold"))
        #expect(fault { $0.endFold() }.contains("none is open"))
        let nested = fault { page in
            for title in ["a", "b"] { page.beginFold(title) }
            page.endFold()
        }
        #expect(nested.contains("\"b\" is to be folded"))
    }

    @Test func tablesKeepTheirCells() throws {
        let document = try document { page in
            page.table(
                "t", columns: ["a", Column("b", best: .lowest)],
                rows: [
                    ["x|y", .number(1.0, .fixed(1))], ["z", .number(0.5, .fixed(1))],
                    ["u", .number(0.1, .fixed(1)).unranked()],
                ],
                caption: "C.")
        }
        #expect(
            document.blocks.last
                == .table(
                    .init(
                        name: "t", number: 1, caption: "C.",
                        columns: [.init(title: "a", alignment: .left), .init(title: "b", alignment: .right)],
                        rows: [
                            [.init("x|y"), .init("1.0")], [.init("z"), .init("0.5", isBest: true)],
                            [.init("u"), .init("0.1")],
                        ])))
    }

    @Test func thePagesSourceIsTheFileOfItsFirstWords() throws {
        let page = Page.silent
        page.prose("Here.")
        #expect(page.file == #filePath)
        let root = URL(fileURLWithPath: "/package")
        func source(_ file: String, _ page: String) -> Document.Source? {
            Document.Source(file: file, root: root, page: URL(fileURLWithPath: page))
        }
        #expect(
            source("/package/Chapters/X/X.swift", "/package/output/05-x")
                == .init(path: "Chapters/X/X.swift", link: "../../Chapters/X/X.swift"))
        #expect(
            source("/package/Chapters/X/X.swift", "/package/.latent/quick/05-x/")
                == .init(path: "Chapters/X/X.swift", link: "../../../Chapters/X/X.swift"))
        #expect(source("/package/a.swift", "/elsewhere/05-x") == .init(path: "a.swift", link: nil))
        #expect(source("/package-two/a.swift", "/package/output/05-x") == nil)
    }

    @Test func aReferenceToNothingIsNamed() {
        let error = #expect(throws: PageError.self) { try document { $0.prose("See \(figure: "none").") } }
        #expect(error?.description.contains("figure \"none\"") == true)
    }
}

@Suite struct FunctionExerciseTests {
    @Test func callsHaveTheLabelsOfTheSignature() {
        let exercise = FunctionExercise(
            "func f(of x: Int, _ rows: [[Double]], flags: [Bool]) -> [Double]",
            solution: { (x: Int, rows: [[Double]], flags: [Bool]) in rows.map { $0[x] } },
            inputs: [(1, [[1, 2], [3, -0.5]], [true, false])], tolerance: 0.5, truth: { _, _, _ in [2, -0.25] })
        #expect(exercise.name == "f")
        #expect(exercise.cases.map(\.call) == ["f(of: 1, [[1.0, 2.0], [3.0, -0.5]], flags: [true, false])"])
        #expect(exercise.cases[0].solved == [2, -0.5] && exercise.deviation == 0.25)
    }

    @Test func anotherCountOfNumbersIsFarOff() {
        let exercise = FunctionExercise(
            "func f(x: Double) -> [Double]", solution: { (x: Double) in [x] }, inputs: [1.0], tolerance: 1, truth: { [$0, $0] })
        #expect(exercise.deviation == .infinity)
    }
}

@Suite struct SentenceTests {
    private func sentences(_ text: Prose) -> [String] {
        let all = text.sentences(plain: Page.silent.plain)
        return zip(text.segments, all).compactMap { if case .number = $0.0 { $0.1 } else { nil } }
    }

    @Test func numbersStandInTheirSentences() {
        #expect(
            sentences("First. Then \(3) of\n7.5 things! Last, \(4)?") == ["Then 3 of 7.5 things!", "Last, 4?"])
        #expect(sentences("# Title \(1)\nText e.g. of \(2).\n\n- item \(3)\n- item \(4)") == [
            "# Title 1 Text e.g. of 2.", "# Title 1 Text e.g. of 2.", "- item 3", "- item 4",
        ])
        #expect(sentences("*What?* It is **\(5).** More.") == ["It is **5.**"])
    }
}
