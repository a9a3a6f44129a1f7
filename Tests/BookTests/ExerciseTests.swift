import Course
import Foundation
import Testing

@testable import Bookbinding
@testable import Notebook

/// Serialised, because each compiles a program.
@Suite(.serialized) struct ExerciseTests {
    let signature = "func cosine(_ a: [Double], _ b: [Double]) -> Double"
    let cases = [
        RecordedExercise.Case(call: "cosine([1.0, 0.0], [1.0, 0.0])", expected: [1]),
        RecordedExercise.Case(call: "cosine([1.0, 0.0], [0.0, 2.0])", expected: [0]),
        RecordedExercise.Case(call: "cosine([3.0, 0.0], [-2.0, 0.0])", expected: [-1]),
    ]

    func check(_ source: String, limit: Double = 10, printed: (String) -> Void = { _ in }) throws -> AnswerVerdict {
        var check = AnswerCheck()
        check.timeLimit = limit
        return try check.check(source, path: "mine.swift", signature: signature, cases: cases, tolerance: 1e-9)
    }

    func wrong(_ verdict: AnswerVerdict) -> String {
        if case .wrong(let reason) = verdict { reason } else { "" }
    }

    @Test func aRightFunctionIsRight() throws {
        let source = """
            import Foundation

            func cosine(_ a: [Double], _ b: [Double]) -> Double {
                print("called")
                let dot = zip(a, b).map(*).reduce(0, +)
                func length(_ v: [Double]) -> Double { sqrt(v.map { $0 * $0 }.reduce(0, +)) }
                return dot / length(a) / length(b)
            }
            """
        #expect(try check(source) == .right)
    }

    @Test func aWrongFunctionIsToldTheFirstCallThatDiffers() throws {
        let source = """
            func cosine(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).map(*).reduce(0, +) }
            """
        #expect(try wrong(check(source)) == "cosine([3.0, 0.0], [-2.0, 0.0]) is −6.00000, but should be −1.00000.")
    }

    @Test func aMistakeIsShownAtTheReadersOwnLine() throws {
        let reason = try wrong(check("func cosine(_ a: [Double], _ b: [Double]) -> Double {\n    return nothing\n}"))
        #expect(reason.contains("does not compile") && reason.contains("mine.swift:2:12: error:"))
    }

    @Test func anotherFunctionIsNotTheOneAskedFor() throws {
        #expect(try wrong(check("func kosine(_ a: [Double]) -> Double { 1 }")).contains("does not define func cosine"))
        #expect(try wrong(check("func cosine(a: [Double], b: [Double]) -> Double { 1 }")).contains("does not define"))
        #expect(
            try wrong(check("func cosine(_ a: [Double], _ b: [Double]) -> [Double] { [1, 2] }"))
                .contains("has 2 numbers where 1 are expected"))
    }

    @Test func aLoopAndACrashAreToldApart() throws {
        let loop = "func cosine(_ a: [Double], _ b: [Double]) -> Double { if b[0] == 0 { while true {} }; return 1 }"
        #expect(try wrong(check(loop, limit: 1)) == "\(cases[1].call) has not returned after 1 seconds.")
        let crash = "func cosine(_ a: [Double], _ b: [Double]) -> Double { a[7] }"
        #expect(try wrong(check(crash)) == "\(cases[0].call) stops the program.")
    }

    @Test func numbersAreRightWithinTheTolerance() throws {
        let exercise = RecordedExercise(
            number: 1, question: "", hint: "", answer: "", holds: true, verdict: "",
            task: .number(expected: 0.25, tolerance: 0.01))
        let check = AnswerCheck()
        for right in ["0.25", "0.26", "0.245", "25 %", "25%"] { #expect(try check.check(right, of: exercise) == .right) }
        for wrong in ["0.27", "25", "-0.25", "−0.25"] { #expect(try check.check(wrong, of: exercise) != .right) }
        #expect(throws: BookError.self) { try check.check("a quarter", of: exercise) }
        #expect(throws: BookError.self) { try check.check("answer.swift", of: exercise) }
    }

    @Test func aNumberIsNoFunction() throws {
        let exercise = RecordedExercise(
            number: 1, question: "", hint: "", answer: "", holds: true, verdict: "",
            task: .function(signature: signature, cases: cases, tolerance: 0, solution: ""))
        #expect(throws: BookError.self) { try AnswerCheck().check("0.5", of: exercise) }
        #expect(throws: BookError.self) { try AnswerCheck().check("/nowhere/answer.swift", of: exercise) }
    }

    @Test func namesLeadToExercises() throws {
        #expect(try ExerciseName("05.2") == ExerciseName("5.2"))
        #expect(try ExerciseName("5.2").place == Course.clustering)
        for bad in ["5", "5.", "5.0", "99.1", "five.one", "5.1.1", ""] {
            #expect(throws: BookError.self) { try ExerciseName(bad) }
        }
        let book = try TemporaryShelf()
        try book.page(Course.clustering)
        let exercise = try ExerciseName("5.1").find(on: book.shelf)
        let sheet = ExerciseSheet(Course.clustering, exercise, isStyled: false)
        #expect(sheet.question.contains("What is 6 · 7?") && sheet.question.contains("--answer NUMBER"))
        #expect(!sheet.question.contains("42") && sheet.solution.contains("It is 42."))
        #expect(throws: BookError.self) { try ExerciseName("5.2").find(on: book.shelf) }
    }

    @Test func markdownIsReadableOnATerminal() {
        let text = TerminalText(isStyled: false)
        #expect(text.render(#"The **share** $\eta^2$ of [Figure 1](#figure-a) is `x`."#) == "The share η² of Figure 1 is x.")
        #expect(text.render(#"$(\mu^2 + \sigma^2 - 1)/2 - \log \sigma$"#) == "(μ² + σ² - 1)/2 - log σ")
        #expect(text.render(#"$\mathcal{N}(1, \tfrac12)$, $\frac{a}{b + 1}$, $z_1 10^{12}$, $\frac43$"#) == "N(1, ½), a/(b + 1), z₁ 10¹², 4/3")
        #expect(TerminalText(isStyled: false, width: 9).render("one two three four") == "one two\nthree\nfour")
    }
}

extension ExerciseTests {
    @Test func aMistakeThatEveryCallMeetsIsToldOnce() throws {
        let reason = try wrong(check("func kosine(_ a: [Double], _ b: [Double]) -> Double { 1 }"))
        #expect(reason.components(separatedBy: "cannot find 'cosine' in scope").count - 1 <= 2, "\(reason)")
        #expect(reason.components(separatedBy: ": error: ").count == 2, "\(reason)")
    }

    @Test func aCrashShowsNoRegisters() throws {
        var words = ""
        var check = AnswerCheck()
        check.printed = { words += $0 }
        let crash = "func cosine(_ a: [Double], _ b: [Double]) -> Double { print(\"here\"); return a[7] }"
        _ = try check.check(crash, path: "mine.swift", signature: signature, cases: cases, tolerance: 1e-9)
        #expect(words.contains("here") || words.contains("Fatal error"))
        #expect(!words.contains("rax") && !words.contains("Backtrace") && !words.contains("Registers"), "\(words)")
    }
}
