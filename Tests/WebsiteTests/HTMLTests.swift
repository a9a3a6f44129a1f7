import Testing

@testable import Website

@Suite struct HTMLTests {
    @Test(arguments: [
        "<p>One <em>two</em> &amp; three</p>\n<hr><p></p>", "<a id=\"x\"></a><img src=\"a.png\" alt=\"\">",
        "<pre><code>a &lt; b\n  c</code></pre>", "<input disabled>",
    ])
    func whatIsReadIsWrittenAgain(_ source: String) { #expect(HTMLParser.parse(source).source == source) }

    @Test(arguments: [
        ("<pre\nclass=\"a b\"><code>x</code></pre>", "<pre class=\"a b\"><code>x</code></pre>"),
        ("<p>a<p>b", "<p>a<p>b</p></p>"), ("a</p>b", "ab"), ("1 < 2", "1 &lt; 2"), ("x<!-- <p> -->y", "xy"),
        ("<img src=a.png alt='it \"is\"'/>", "<img src=\"a.png\" alt=\"it &quot;is&quot;\">"),
    ])
    func looseSourcesAreTidied(_ source: String, _ tidy: String) { #expect(HTMLParser.parse(source).source == tidy) }

    /// An accent makes one character with the `>` before it, but the `>` still ends the tag.
    @Test func accentsBehindTags() {
        let source = "<mo accent=\"true\">\u{302}</mo>"
        let parsed = HTMLParser.parse(source)
        #expect(parsed.allElements.map(\.name) == ["mo"])
        #expect(parsed.source.unicodeScalars.elementsEqual(source.unicodeScalars))
        #expect("&\u{302}".escapedForHTML.unicodeScalars.elementsEqual("&amp;\u{302}".unicodeScalars))
    }

    @Test func textIsWhatAReaderSees() {
        let source = "<h2>A &amp; B</h2><p>x&#233;<br>y</p><math><mi>k</mi><annotation>\\kappa</annotation></math>"
        #expect(HTMLParser.parse(source).text == "A & B xé y k")
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
