import Testing

@testable import Website

@Suite struct PassTests {
    @Test func linksFollowPages() {
        let source = HTMLParser.parse(
            "<a href=\"../05-y/README.md#k\">y</a><a href=\"../05-y\">folder</a><a href=\"#here\">h</a><a href=\"https://e.org\">e</a>"
                + "<a href=\"results.json\">r</a><a href=\"../gone/README.md\">gone</a>")
        var lost: [String] = []
        let (page, files) = source.followingPages(
            from: "02-x/README.md", pages: ["README.md", "02-x/README.md", "05-y/README.md"],
            hasFile: { $0 == "02-x/results.json" }, unresolved: { lost.append($0) })
        #expect(
            page.source
                == "<a href=\"../05-y/index.html#k\">y</a><a href=\"../05-y/index.html\">folder</a><a href=\"#here\">h</a>"
                + "<a href=\"https://e.org\">e</a><a href=\"results.json\">r</a>gone")
        #expect(files == ["02-x/results.json"])
        #expect(lost == ["../gone/README.md"])
    }

    @Test func figuresGatherTheirPartsAndTheirSize() {
        let source =
            "<p><a id=\"figure-a\"></a></p>\n<p><img src=\"a.png\" alt=\"An A\"></p>\n<p><strong>Figure 1.</strong> The A.</p><p>Next</p>"
        #expect(
            HTMLParser.parse(source).gatheringFigures { _ in (1200, 700) }.source
                == "<figure class=\"picture\" id=\"figure-a\"><a class=\"enlarge\" href=\"a.png\"><img src=\"a.png\" alt=\"An A\" width=\"660\" "
                + "height=\"385\" loading=\"lazy\"></a><figcaption><strong>Figure 1.</strong> The A.</figcaption></figure><p>Next</p>"
        )
    }

    @Test func tablesGatherTheirCaptionAndScroll() {
        let source =
            "<p><a id=\"table-t\"></a></p><p><strong>Table 2.</strong> T.</p>\n<table><tr><td>1</td></tr></table>"
        #expect(
            HTMLParser.parse(source).gatheringFigures { _ in nil }.source
                == "<figure class=\"table\" id=\"table-t\"><figcaption><strong>Table 2.</strong> T.</figcaption><div class=\"scroller\">"
                + "<table><tr><td>1</td></tr></table></div></figure>")
    }

    @Test func anAnchorWithoutFigureStays() {
        let source = "<p><a id=\"a\"></a></p><p>Text</p>"
        #expect(HTMLParser.parse(source).gatheringFigures { _ in nil }.source == source)
    }

    @Test(arguments: [
        ("<strong>✓</strong> true", "claim holds"), ("<strong>✗</strong> false", "claim fails"),
        ("<strong>Goal</strong> far — reached: 2.", "goal reached"),
        ("<strong>Goal</strong> far — missed: 1.", "goal missed"),
    ])
    func claimsAndGoalsAreMarked(_ line: String, _ name: String) {
        let marked = HTMLParser.parse("<blockquote>\n<p>\(line)</p>\n</blockquote>").markingClaims()
        #expect(marked.allElements.first?["class"] == name)
        #expect(marked.allElements.contains { $0["aria-label"] != nil })
    }

    @Test func quotationsStay() {
        let source = "<blockquote><p>He said so.</p></blockquote>"
        #expect(HTMLParser.parse(source).markingClaims().source == source)
    }

    @Test func exercisesReachToTheNextHeading() {
        let source =
            "<p><strong>Exercise 1.</strong> Do.</p><details>h</details><p><strong>Exercise 2.</strong> Do.</p><h2>End</h2><p>x</p>"
        let boxed = HTMLParser.parse(source).boxingExercises()
        #expect(boxed.map { $0.element?.name } == ["section", "section", "h2", "p"])
        #expect(boxed.map { $0.element?["id"] } == ["exercise-1", "exercise-2", nil, nil])
        #expect(boxed[0].element?.children.count == 2)
    }

    @Test func percentSignsStayWithTheirNumber() {
        #expect(
            HTMLParser.parse("<p>5 % of <code>5 %</code></p>").keepingUnits().source
                == "<p>5\u{a0}% of <code>5 %</code></p>")
    }

    @Test func wordsWithALetterAndAHyphenAreNotTorn() {
        func tied(_ source: String) -> String { HTMLParser.parse(source).tyingCompounds().source }
        #expect(
            tied("<p>By <em>t-SNE</em>, a 5-NN vote</p>")
                == "<p>By <em><span class=\"tied\">t-SNE</span></em>, a <span class=\"tied\">5-NN</span> vote</p>")
        #expect(tied("<p>β-VAE</p>") == "<p><span class=\"tied\">β-VAE</span></p>")
        for source in ["<p>cross-fade 3-4 x - y</p>", "<pre><code>t-SNE</code></pre>", "<p></p>"] {
            #expect(tied(source) == source)
        }
    }

    @Test func partsStandBelowTheTitle() {
        #expect(HTMLParser.parse("<h1>Part 1</h1><h2>a</h2>").belowOneTitle().source == "<h2>Part 1</h2><h3>a</h3>")
        #expect(HTMLParser.parse("<h2>a</h2><h3>b</h3>").belowOneTitle().source == "<h2>a</h2><h3>b</h3>")
    }

    @Test func chaptersOfTheContentsAreBoxed() {
        let boxed = HTMLParser.parse("<p>x</p><h2><a href=\"a\">A</a></h2><p>a</p><h2>Plain</h2><p>b</p>")
            .boxingChapters()
        #expect(boxed.map { $0.element?.name } == ["p", "section", "h2", "p"])
        #expect(boxed[1].element?.children.count == 2)
    }

    @Test func punctuationStaysWithItsFormula() {
        func tied(_ source: String) -> String { HTMLParser.parse(source).tyingPunctuation().source }
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
        func classes(_ line: String) -> [String?] {
            HTMLParser.parse("<pre class=\"swift\"><code>let x\n\(line)</code></pre><pre class=\"text\"><code>1</code></pre>")
                .plainingCode().map { $0.element?["class"] }
        }
        #expect(classes(String(repeating: "y", count: 80)) == ["code", "output"])
        #expect(classes(String(repeating: "y", count: 81)) == ["code wide", "output"])
    }

    @Test func codeLosesItsLineAddresses() {
        let source =
            "<div class=\"sourceCode\" id=\"cb1\"><pre class=\"sourceCode swift\"><code class=\"sourceCode swift\"><span id=\"cb1-1\">"
            + "<a href=\"#cb1-1\" aria-hidden=\"true\"></a><span class=\"kw\">let</span> x</span></code></pre></div><pre class=\"text\"><code>5</code></pre>"
        #expect(
            HTMLParser.parse(source).plainingCode().source
                == "<pre class=\"code\" data-language=\"swift\"><code><span class=\"kw\">let</span> x</code></pre><pre class=\"output\"><code>5</code></pre>"
        )
    }

    /// MathML Core knows no variant on `mstyle`, no sizes without unit, and stretches what TeX does not.
    @Test func formulasAreMathMLCore() {
        func formula(_ inside: String, _ tex: String = "") -> String {
            HTMLParser.parse(
                "<math><semantics><mrow>\(inside)</mrow><annotation>\(tex)</annotation></semantics></math>"
            )
            .framingFormulas().source
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

    @Test(arguments: [
        ("here $k = $ 5).", "here $k =$ 5)."), ("from \\$5 to $6 = 7", "from \\$5 to $6 = 7"),
        ("$a$ and $b$", "$a$ and $b$"),
        ("$k = $ 2; $n = $ 3", "$k =$ 2; $n =$ 3"), ("```\n$k = $ 5\n```\n$k = $ 5", "```\n$k = $ 5\n```\n$k =$ 5"),
    ])
    func looseFormulasAreClosed(_ markdown: String, _ tidy: String) { #expect(Pandoc.tidied(markdown) == tidy) }

    @Test func linesOfLinksToNeighboursGo() {
        let pages: Set = ["README.md", "01-a/README.md", "02-b/README.md"]
        let page = SourcePage(path: "02-b/README.md", markdown: "")
        let links = "<p><a href=\"../01-a/README.md\">← One</a> · <a href=\"../README.md\">Contents</a></p>"
        let text = "<h1 id=\"b\">B</h1>\n<p>See <a href=\"../01-a/README.md\">one</a>.</p>"
        #expect(
            HTMLParser.parse("\(links)\n<hr />\n\(text)\n<hr />\n\(links)").droppingPager(of: page, pages: pages).source
                .split(separator: "\n") == text.split(separator: "\n"))
        #expect(HTMLParser.parse(text).droppingPager(of: page, pages: pages).source == text)
    }
}
