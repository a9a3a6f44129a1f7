import Foundation
import Testing

@testable import Notebook

/// What a page tells other programs, and its editions. Among the demonstration's tests, which run one after the other.
extension DemoTests {
    @Test func factsNameFiguresHeadingsNumbersAndWorks() throws {
        #expect(run() == 0)
        let facts = try JSONDecoder().decode(RecordedPage.self, from: Data(text("page.json").utf8))
        #expect(facts.chapter == 99 && facts.title == "A demonstration" && facts.picture == "map")
        #expect(facts.headlines.map(\.number) == ["accuracy", "chance"])
        #expect(facts.headings == [.init(level: 1, title: "A demonstration")])
        #expect(facts.figures.map(\.name) == ["map", "curve"] && facts.figures.map(\.number) == [1, 2])
        #expect(facts.figures[0].caption == "Two points, the second at 1.0 m.")
        #expect(facts.references.map(\.year) == [2007, 1998, 1982])
        let page = try text("README.md")
        for work in facts.references { #expect(page.contains("<a id=\"\(work.anchor)\"></a>\(work.entry)")) }
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
