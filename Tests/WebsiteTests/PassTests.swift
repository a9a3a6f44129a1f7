import Testing

@testable import Website

@Suite struct PassTests {
    /// What stands in an element of the source, which is XML.
    private func html(_ source: String) -> [HTML] { MathMLReader.read("<body>\(source)</body>")?.children ?? [] }

    @Test func linksFollowPages() {
        let links = LinkFollower(
            from: "02-x/README.md", pages: ["README.md", "02-x/README.md", "05-y/README.md"],
            hasFile: { $0 == "02-x/results.json" })
        for (target, expected) in [
            ("../05-y/README.md#k", "../05-y/index.html#k"), ("../05-y", "../05-y/index.html"), ("#here", "#here"),
            ("https://e.org", "https://e.org"), ("results.json", "results.json"), ("../gone/README.md", nil),
            ("mailto:a@b.c", "mailto:a@b.c"),
            ("JavaScript:alert(1)", nil),
        ] { #expect(links.follow(target) == expected) }
        #expect(links.files == ["02-x/results.json"])
        #expect(links.unresolved == ["../gone/README.md", "JavaScript:alert(1)"])
    }

    @Test func percentSignsStayWithTheirNumber() {
        #expect(
            html("<p>5 % of <code>5 %</code></p>").keepingUnits().source
                == "<p>5\u{a0}% of <code>5 %</code></p>")
    }

    @Test func wordsWithALetterAndAHyphenAreNotTorn() {
        func tied(_ source: String) -> String { html(source).tyingCompounds().source }
        #expect(
            tied("<p>By <em>t-SNE</em>, a 5-NN vote</p>")
                == "<p>By <em><span class=\"tied\">t-SNE</span></em>, a <span class=\"tied\">5-NN</span> vote</p>")
        #expect(tied("<p>β-VAE</p>") == "<p><span class=\"tied\">β-VAE</span></p>")
        for source in ["<p>cross-fade 3-4 x - y</p>", "<pre><code>t-SNE</code></pre>", "<p></p>"] {
            #expect(tied(source) == source)
        }
    }

    @Test func partsStandBelowTheTitle() {
        #expect(html("<h1>Part 1</h1><h2>a</h2>").belowOneTitle().source == "<h2>Part 1</h2><h3>a</h3>")
        #expect(html("<h2>a</h2><h3>b</h3>").belowOneTitle().source == "<h2>a</h2><h3>b</h3>")
    }

    @Test func punctuationStaysWithItsFormula() {
        func tied(_ source: String) -> String { html(source).tyingPunctuation().source }
        #expect(
            tied("<p>Is <math><mi>x</mi></math>), then</p>")
                == "<p>Is <span class=\"tied\"><math><mi>x</mi></math>),</span> then</p>")
        #expect(
            tied("<p><math></math>-means is</p>")
                == "<p><span class=\"tied\"><math></math>-means</span> is</p>")
        #expect(tied("<p><math></math> is</p>") == "<p><math></math> is</p>")
        #expect(tied("<math display=\"block\"></math>.") == "<math display=\"block\"></math>.")
    }

    @Test func longLinesOfCodeAreMarked() {
        func name(_ line: String, _ language: String) -> String? {
            CodeBlock.html("let x\n\(line)\n", language: language)["class"]
        }
        #expect(name(String(repeating: "y", count: 80), "swift") == "code")
        #expect(name(String(repeating: "y", count: 81), "swift") == "code wide")
        #expect(name("1", "text") == "output" && name("ls", "sh") == "code")
        #expect(CodeBlock.html("ls <a>", language: "sh").source == "<pre class=\"code\" data-language=\"sh\"><code>ls &lt;a&gt;</code></pre>")
    }

    @Test(arguments: [
        ("let x = 60_000", "kw:let x = dv:60_000"), ("f(0..<n, 1.5e-3, $0.y)", "f(dv:0..<n, dv:1.5e-3, $0.y)"),
        ("func f(_ a: [Int]) // \"no\"", "kw:func fu:f(_ a: [dt:Int]) co:// \"no\""),
        ("\"a \\(b + \"c\") d\" + e", "st:\"a \\(b + \"c\") d\" + e"),
        ("#\"a \"b\" \\(c)\"#.d", "st:#\"a \"b\" \\(c)\"#.d"),
        ("\"\"\"\na \"b\"\n\"\"\" c", "st:\"\"\"\na \"b\"\n\"\"\" c"),
        ("/* a /* b */ c */ d", "co:/* a /* b */ c */ d"),
        ("@Test x.default self.init #expect", "at:@Test x.default kw:self.kw:init at:#expect"), ("\"open", "st:\"open"),
        ("Chapter.x", "dt:Chapter.x"),
    ])
    func swiftHasColours(_ code: String, _ coloured: String) {
        let spans = SwiftColours.spans(of: code)
        let marked = spans.map { $0.element.map { "\($0["class"] ?? ""):\($0.text)" } ?? $0.text }.joined()
        #expect(marked == coloured)
        #expect(spans.map(\.text).joined() == code, "no letter is lost")
    }

    /// MathML Core knows no variant on `mstyle`, no sizes without unit, and stretches what TeX does not.
    @Test func formulasAreMathMLCore() {
        func formula(_ inside: String, _ tex: String = "") -> String {
            let source = "<math><semantics><mrow>\(inside)</mrow><annotation>\(tex)</annotation></semantics></math>"
            return (try? Formula.html(source).source) ?? "no formula"
        }
        #expect(
            formula("<mstyle mathvariant=\"normal\"><mi>K</mi><mi>L</mi></mstyle>").contains("<mrow><mi>KL</mi></mrow>")
        )
        #expect(
            formula("<mstyle mathvariant=\"normal\"><mi>E</mi></mstyle>").contains("<mi mathvariant=\"normal\">E</mi>"))
        #expect(formula("<mo stretchy=\"true\" form=\"prefix\">(</mo>").contains("stretchy=\"false\""))
        #expect(formula("<mo stretchy=\"true\" form=\"prefix\">(</mo>", "\\left(").contains("stretchy=\"true\""))
        #expect(formula("<mo minsize=\"1.2\" maxsize=\"1.2\" form=\"prefix\">(</mo>").contains("minsize=\"1.2em\""))
        #expect(
            formula("<mover><mi>x</mi><mo accent=\"true\">\u{302}</mo></mover>").contains("stretchy=\"false\">^</mo>"))
        #expect(
            formula("<mi>a</mi><mo>log</mo><mi>x</mi>").contains("<mo lspace=\"0.167em\" rspace=\"0.167em\">log</mo>"))
        #expect(
            formula("<mrow><mi>log</mi><mo>&#8289;</mo></mrow><mi>x</mi>").contains(
                "<mo lspace=\"0\" rspace=\"0.167em\">log</mo>"))
        #expect(formula("<mo>log</mo><mrow><mo>(</mo></mrow>").contains("<mo lspace=\"0\" rspace=\"0\">log</mo>"))
    }
}
