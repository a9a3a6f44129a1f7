import Testing

@testable import Website

@Suite struct HTMLTests {
    @Test func whatIsPlainIsEscaped() {
        let element = HTMLElement("p", ["title": "a \"b\" & c"], [.plain("1 < 2 & 3"), .element(HTMLElement("br"))])
        #expect(element.source == "<p title=\"a &quot;b&quot; &amp; c\">1 &lt; 2 &amp; 3<br></p>")
        #expect(element["title"] == "a \"b\" & c" && element.text == " 1 < 2 & 3  ")
        // An accent makes one character of itself and the sign before it.
        #expect("&\u{302}".escapedForHTML.unicodeScalars.elementsEqual("&amp;\u{302}".unicodeScalars))
    }

    @Test func mathMLIsRead() {
        let source = "<math><mo accent=\"true\">\u{302}</mo><mi>a</mi><mo>&#8289;&lt;</mo></math>"
        let math = MathMLReader.read(source)
        #expect(math?.children.map { $0.element?.name } == ["mo", "mi", "mo"])
        #expect(math?.source == source.replacing("&#8289;", with: "\u{2061}"))
        #expect(MathMLReader.read("<math>$x</mi>") == nil)
        #expect(throws: SiteError.self) { try Formula.html("<span class=\"math inline\">\\no</span>") }
    }

    @Test func textIsWhatAReaderSees() {
        let nodes: [HTML] = [
            .element(HTMLElement("h2", [:], [.plain("A & B")])),
            .element(HTMLElement("p", [:], [.text("x&#233;"), .element(HTMLElement("br")), .text("y")])),
            .source("<i>"),
            .element(MathMLReader.read("<math><mi>k</mi><annotation>\\kappa</annotation></math>")!),
        ]
        #expect(nodes.text == "A & B xé y k")
    }

    @Test(arguments: [
        ("../05-clustering/README.md", "02-x/README.md", "05-clustering/README.md"),
        ("figures/a.png", "02-x/README.md", "02-x/figures/a.png"),
        ("README.md", "README.md", "README.md"),
    ])
    func pathsResolve(_ link: String, _ page: String, _ path: String) {
        #expect(link.resolved(from: page) == path)
        #expect(path.relative(to: page).resolved(from: page) == path)
    }

    @Test func pathsThatLeaveTheBookDoNotResolve() { #expect("../../LICENSE".resolved(from: "02-x/README.md") == nil) }
}
