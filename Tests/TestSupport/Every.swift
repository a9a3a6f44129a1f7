import Foundation

import Document

/// A document with a block of every kind.
public enum Every {
    public static let blocks: [Block] = [
        .heading(.init(level: 1, title: "What is $k$?")),
        .prose("See [Figure 1](#figure-map) and [Table 1](#table-scores).\n\n- one\n- two"),
        .listing(
            .init(
                declarations: ["Pair.sum"], type: "Pair",
                source: .init(path: "Sources/Models/Pair.swift", link: "../../Sources/Models/Pair.swift"),
                code: "var sum: Int { a + b }")),
        .listing(
            .init(
                declarations: ["twice(_:)"], type: nil, source: .init(path: "Sources/A_b.swift", link: nil),
                code: "func twice(_ x: Int) -> Int { 2 * x }")),
        .code("let k = 2\nprint(\"k: \\(k)\")"),
        .output("k: 2\n"),
        .figure(
            .init(
                name: "map", number: 1,
                picture: .init(file: "figures/map.png", alt: "A *rising* line.", size: .init(width: 1200, height: 700)),
                caption: "A line in $x$.")),
        .table(
            .init(
                name: "scores", number: 1, caption: "Scores of `k`.",
                columns: [.init(title: "a | b", alignment: .left), .init(title: "Share", alignment: .right)],
                rows: [[.init("<b>"), .init("41.0 %")], [.init("it's \"it\""), .init("50.3 %", isBest: true)]])),
        .claim(.init(text: "it *holds*", holds: true)),
        .claim(.init(text: "it rises", holds: false)),
        .goal(.init(text: "Accuracy", verdict: "missed: 50.3 %, where at least 55.0 % was the goal", isReached: false)),
        .fold(
            .init(
                title: "Why <this>?",
                blocks: [.heading(.init(level: 2, title: "Folded")), .prose("Away."), .code("let away = 1")])),
        .heading(.init(level: 2, title: "Exercises")),
        .exercise(
            .init(
                number: 1, question: "What is $6 · 7$?", hint: "Multiply.", signature: nil, holds: true, solution: nil)),
        .exercise(
            .init(
                number: 2, question: "Double it.", hint: "Twice.", signature: "func doubled(_ x: Int) -> Int",
                holds: false,
                solution: .init(
                    answer: "Add it.", source: "func doubled(_ x: Int) -> Int { 2 * x }", verdict: "3 in this run"))),
        // Beneath no code.
        .figure(
            .init(
                name: "alone", number: 2, picture: .init(file: "figures/alone.png", alt: "Alone.", size: nil),
                caption: "Alone.")),
        .references([
            .init(
                anchor: "ref-lloyd-1982", authors: ["Lloyd, S. P."], year: 1982, title: "Least squares", venue: "IEEE",
                entry: "Lloyd, S. P. (1982). Least squares. *IEEE*.")
        ]),
        .entry(
            .init(
                number: 7, title: "How?", page: "07-how/README.md", notebook: "07-how/07-how.ipynb",
                picture: .init(file: "07-how/figures/a.png", alt: "An \"A\".", size: nil), headlines: ["**5** of it"],
                command: "make chapter N=07", time: "5 s")),
    ]

    public static let document = Document(
        title: "What is k?",
        chapter: .init(number: 5, picture: "map", headlines: [.init(label: "of it", number: "share")]),
        source: .init(path: "Chapters/X/X.swift", link: "../../Chapters/X/X.swift"), blocks: blocks)

    public static let navigation = Navigation.chapter(
        previous: nil, next: .init(number: 6, title: "Why <so>?", folder: "06-why"))

    public static let markdown = #"""
        [Contents](../README.md) · [6. Why \<so\>?](../06-why/README.md) →

        # What is $k$?

        See [Figure 1](#figure-map) and [Table 1](#table-scores).

        - one
        - two

        From `Pair` in [`Sources/Models/Pair.swift`](../../Sources/Models/Pair.swift):

        ```swift
        var sum: Int { a + b }
        ```

        From `Sources/A_b.swift`:

        ```swift
        func twice(_ x: Int) -> Int { 2 * x }
        ```

        ```swift
        let k = 2
        print("k: \(k)")
        ```

        ```text
        k: 2
        ```

        <a id="figure-map"></a>

        ![A \*rising\* line.](figures/map.png)

        **Figure 1.** A line in $x$.

        <a id="table-scores"></a>

        **Table 1.** Scores of `k`.

        | a \| b | Share |
        | :--- | ---: |
        | \<b\> | 41.0 % |
        | it's "it" | **50.3 %** |

        > **✓** it *holds*

        > **✗** it rises

        > **Goal** Accuracy — missed: 50.3 %, where at least 55.0 % was the goal.

        <details>
        <summary>Why &lt;this>?</summary>

        ## Folded

        Away.

        ```swift
        let away = 1
        ```

        </details>

        ## Exercises

        **Exercise 1.** What is $6 · 7$?

        <details>
        <summary>Hint</summary>

        Multiply.

        </details>

        Check your answer: `swift run Book exercise 05.1 --answer NUMBER`

        **✓** This run agrees with the worked answer.

        **Exercise 2.** Double it.

        Write a Swift file that defines

        ```swift
        func doubled(_ x: Int) -> Int
        ```

        <details>
        <summary>Hint</summary>

        Twice.

        </details>

        Check your answer: `swift run Book exercise 05.2 --answer FILE.swift`

        <details>
        <summary>Solution</summary>

        Add it.

        ```swift
        func doubled(_ x: Int) -> Int { 2 * x }
        ```

        **✗** 3 in this run

        </details>

        <a id="figure-alone"></a>

        ![Alone.](figures/alone.png)

        **Figure 2.** Alone.

        ## References

        - <a id="ref-lloyd-1982"></a>Lloyd, S. P. (1982). Least squares. *IEEE*.

        ## [7. How?](07-how/README.md)

        <a href="07-how/README.md"><img src="07-how/figures/a.png" width="360" alt="An &quot;A&quot;."></a>

        - **5** of it

        [Page](07-how/README.md) · [Notebook](07-how/07-how.ipynb) · `make chapter N=07` · 5 s

        ---

        Source of this page: [Chapters/X/X.swift](../../Chapters/X/X.swift)

        [Contents](../README.md) · [6. Why \<so\>?](../06-why/README.md) →

        """#
}
