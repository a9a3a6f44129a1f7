import Charts
import Foundation
import System
import Testing

@testable import Notebook

@Suite struct SourceTests {
    private func source(_ text: String) -> SwiftSource { SwiftSource(path: "test", bytes: [UInt8](text.utf8)) }

    private func cell(_ text: String, at line: Int) throws -> String {
        let source = source(text)
        return source.cell(beneath: try #require(source.call(of: ["prose"], at: line))).code
    }

    @Test func aCellReachesToTheNextFence() throws {
        let text = #"""
            func run() {
                page.prose("one (\(f(")"))) \" // no comment")

                let a = ")" // a ( bracket
                /* page.prose("no") /* nested */ */


                if a.isEmpty {
                    print("""
                        page.prose("no")
                        """)
                }

                page.prose("""
                    two ")
                    """)
                let b = #"a " page.prose("no")"#
            }
            func other() { let c = 1 }
            """#
        #expect(
            try cell(text, at: 2) == #"""
                let a = ")" // a ( bracket
                /* page.prose("no") /* nested */ */

                if a.isEmpty {
                    print("""
                        page.prose("no")
                        """)
                }
                """#)
        #expect(try cell(text, at: 14) == ##"let b = #"a " page.prose("no")"#"##)
        #expect(source(text).call(of: ["prose"], at: 3) == nil)
        #expect(source(text).call(of: ["prose"], at: 5) == nil)
        #expect(source(text).call(of: ["prose"], at: 10) == nil)
        #expect(source(text).call(of: ["prose"], at: 999) == nil)
    }

    @Test func hiddenLinesExercisesAndTheResultAreLeftOut() throws {
        let text = """
            func run() {
                page.prose("a")
                let a = 1
                let b = 2 // hide
                call( // hide
                    a) {
                    b
                }
                let e = a > 0 // hide
                    ? "above"
                    : [b]
                        .map { "\\($0)" }
                        .joined()
                let c = 3
                page.exercise(
                    "q", hint: "h",
                    answer: "a", check: true)
                let d = c.map {
                    return 1
                }
                return Results(
                    c: c)
            }
            """
        #expect(
            try cell(text, at: 2) == """
                let a = 1
                let c = 3
                let d = c.map {
                    return 1
                }
                """)
    }

    /// Pages show what is computed, not how pages are made.
    @Test func callsOnThePageAreLeftOut() throws {
        let text = #"""
            func run() {
                page.prose("a")
                let mean = 1
                // Why the figure is drawn.
                try page.figure(
                    "f", .lines(x.map {
                        $0
                    }), caption: """
                        let no = 1
                        """)
                page.table("t")  // a comment
                let run = try page.trained(
                    "r", model, on: [train.column, a(b, c)],
                    by: .course(epochs: 1, seed: 2), milestone: 2
                ) {
                    model.loss($0)
                }
                try page.trained("own", model, on: train, validation: test, by: recipe)
                for one in ones {
                    try page.trained(
                        "with a long name", model, on: [train.column, train.otherColumn],
                        validation: [test.column, test.otherColumn],
                        by: recipe, loss: loss)
                }
                let value =
                    try page.map("m", of: mean)
                let map = try page.map(
                    "m", of: mean, by: method)
                let bar = page.progress("b", total: 3)
                defer { bar.finish() }
                // What stays.
                let sums = try page.cached("s", key: options) { 1 + 1 }
                let (a, b) = try page.cached(
                    "s", key: options
                ) {
                    let bar = page.progress("c", total: 2)
                    // The first.
                    let one = [
                        page.count
                    ]

                    bar.advance()
                    return one.map {
                        return $0
                    }
                }
                let many = try page.shared("m", key: 1) {
                    zip(a, b)
                        .map(+)
                }
                let seeds = try page.overSeeds("w", 5, from: options.seed) { seed in
                    page.claim("no", true)
                    return seed
                }
                if mean > 0 { page.claim("yes", true) }
                if mean > 1 {
                    page.claim("yes", true)
                } else {
                    page.claim("no", true)
                }
                for one in many {
                    if mean > 2 {
                        page.claim("yes", true)
                    }

                    try page.figure("g", one)
                }
                if mean > 3 {
                    use(mean)
                } else {
                    page.claim("no", true)
                }
                page.claim("last", true)
            }
            """#
        let shown = try cell(text, at: 2)
        #expect(
            shown == #"""
                let mean = 1
                let run = try TrainingRecipe.course(epochs: 1, seed: 2).train(model, on: [train.column, a(b, c)]) {
                    model.loss($0)
                }
                for one in ones {
                    try recipe.train(
                        model, on: [train.column, train.otherColumn], validation: [test.column, test.otherColumn], loss: loss
                    )
                }
                let map = try method.fit(mean)
                // What stays.
                let sums = 1 + 1
                // The first.
                let one = [
                    page.count
                ]

                let (a, b) = one.map {
                    return $0
                }
                let many = zip(a, b)
                    .map(+)
                let seeds = try page.overSeeds("w", 5, from: options.seed) { seed in
                    return seed
                }
                if mean > 3 {
                    use(mean)
                }
                """#)
    }

    @Test func blankCellsVanish() throws {
        #expect(try cell("func run() {\n    page.prose(\"a\")\n\n\n    page.prose(\"b\")\n}", at: 2) == "")
        #expect(try cell("func run() {\n    page.prose(\"a\")\n    return Results()\n}", at: 2) == "")
        #expect(try cell("func run() {\n    page.prose(\"a\")\n}", at: 2) == "")
    }

    @Test func dedent() {
        #expect(SwiftSource.dedented(["", "    a", "", "", "      b", "  c", ""]) == "  a\n\n    b\nc")
    }

    @Test func interpolationsNameNumbers() throws {
        let text = #"page.prose("x \(model.accuracy , .percent(1)) y \(f(a, b), .fixed(2)) z \(n) \("a, b")")"#
        let call = try #require(source(text).call(of: ["prose"], at: 1))
        #expect(call.interpolations.map(SwiftSource.expression) == ["model.accuracy", "f(a, b)", "n", "\"a, b\""])
        let raw = ##"page.prose(#"\(no) \#(yes, .integer)"#)"##
        #expect(try #require(source(raw).call(of: ["prose"], at: 1)).interpolations == ["yes, .integer"])
    }

    @Test func whatACachedValueDependsOn() throws {
        func essence(_ text: String) -> String {
            let source = source(text)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let line = lines.firstIndex { $0.contains("cached") }! + 1
            let cut = source.call(of: ["cached"], at: line)!.endOfClosure
            return source.essence(without: ["prose", "figure"], cutBehind: cut)
        }
        let base = """
            func run() {
                page.prose("a")
                let width = 16
                try page.figure("f", .lines(x))
                let codes = try page.cached("codes", key: 1) { train(width) }
                let after = 1
            }
            func train() { 1 }
            """
        func changed(_ a: String, _ b: String) -> Bool {
            essence(base) != essence(base.replacingOccurrences(of: a, with: b))
        }
        #expect(changed("16", "17"))
        #expect(changed("train(width) }", "train(2 * width) }"))
        #expect(changed("func train() { 1 }", "func train() { 2 }"))
        #expect(!changed("\"a\"", "\"b\""))
        #expect(!changed("\"a\"", "\"\\(listing: \"A.b\")\""))
        #expect(!changed(".lines(x)", ".lines(y)"))
        #expect(!changed("let after = 1", "let after = 2"))
        #expect(!changed("let width", "// why\n    let  width"))
    }
}

@Suite struct FormatTests {
    @Test(
        arguments: [
            (NumberFormat.percent(1), 0.50349, "50.3 %"), (.percent(0), 1, "100 %"), (.fixed(3), 0.5, "0.500"),
            (.fixed(1), -0.04, "0.0"), (.fixed(1), -0.06, "−0.1"), (.fixed(2), 1234567.891, "1,234,567.89"),
            (.integer, 60000, "60,000"), (.integer, 999, "999"), (.integer, -1000, "−1,000"),
            (.scientific(2), 0.00123, "1.23 × 10⁻³"),
            (.scientific(2), 9.996, "1.00 × 10¹"), (.scientific(0), 0, "0"), (.significant(3), 1234.5, "1,230"),
            (.significant(3), 0.0012345, "0.00123"), (.significant(2), 0.996, "1.0"), (.significant(3), 0, "0"),
            (.significant(3), 1e-7, "1.00 × 10⁻⁷"), (.significant(3), -42, "−42.0"), (.fixed(1), .nan, "not a number"),
            (.integer, -.infinity, "−∞"),
        ] as [(NumberFormat, Double, String)])
    func numbers(_ format: NumberFormat, _ value: Double, _ text: String) {
        #expect(format.string(value) == text)
    }

    @Test func singlePrecisionKeepsItsShortText() {
        #expect(Double(shortest: Float(0.1)) == 0.1)
        #expect(Double(shortest: Float.infinity) == .infinity)
    }

    /// The standard's own examples (FIPS 180-2, appendix B).
    @Test func sha256() {
        #expect(SHA256.hex("".utf8) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(SHA256.hex("abc".utf8) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            SHA256.hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8)
                == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
        var parts = SHA256()
        for _ in 0..<1000 { parts.update([UInt8](repeating: UInt8(ascii: "a"), count: 1000)) }
        #expect(parts.hex() == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test func progress() {
        #expect(
            ProgressBar.line(title: "Training", step: 5, total: 20, seconds: 10, status: "loss 0.31", width: 8)
                == "Training ██░░░░░░ 25 %  5/20  0.500/s  30 s left  loss 0.31")
        #expect(
            ProgressBar.line(title: "t", step: 20, total: 20, seconds: 100, status: "", width: 0)
                == "t 100 %  20/20  0.200/s  1:40 min in all")
        #expect(ProgressBar.line(title: "t", step: 0, total: 0, seconds: 0, status: "", width: 0) == "t 100 %  0/0")
    }

    /// Work on several threads loses no step.
    @Test func progressOfSeveralThreads() {
        let bar = ProgressBar("work", total: 4_000, isSilent: true)
        DispatchQueue.concurrentPerform(iterations: 4) { _ in for _ in 0..<1_000 { bar.advance() } }
        #expect(bar.step == 4_000)
    }
}
