import ChapterSupport
import Datasets
import Engine
import Estimators
import Models
import Notebook

extension MultimodalAutoencoders {
    /// Part 9: sentences seek pictures, and pictures sentences.
    ///
    /// - Returns: by method, in the order of the tables.
    static func retrieval(
        _ page: Page, _ settings: Settings, _ benchmark: SceneBenchmark, _ models: TrainedModels,
        _ opponents: Opponents
    ) throws -> (toPictures: [Search], toCaptions: [Search]) {
        let (validation, test) = (benchmark.validation, benchmark.test)
        let (model, earlyModel, seenModel) = (models.pair, models.early, models.seen)
        let titles = models.titles
        page.prose(#"""
            ## Find the other half

            Does a sentence find its picture among \#(test.count, name: "gallery")? Two posteriors speak for one
            another as far as they agree beyond the prior. For independent $x$ and $w$ given $z$,

            $$ \log \frac{p(x, w)}{p(x)\, p(w)} = \log \int \frac{p(z \mid x)\, p(z \mid w)}{p(z)}\, dz , $$

            the **pointwise mutual information** in nats: the logarithm of how many times likelier the two are together
            than apart. With
            normal posteriors of precisions $\tau_1, \tau_2 \ge 1$ and means $\mu_1, \mu_2$ in a unit, and
            $P = \tau_1 + \tau_2 - 1$, it is

            $$ \frac12 \left[ \log \frac{\tau_1 \tau_2}{P} - \tau_1 \mu_1^2 - \tau_2 \mu_2^2 + \frac{(\tau_1 \mu_1 + \tau_2 \mu_2)^2}{P} \right], $$

            summed over units. A unit of which one side knows nothing ($\tau = 1$, $\mu = 0$) adds nothing. The
            formula asks for true posteriors; ours are those of a loss that weighs words
            \#(settings.textWeight, .fixed(0), name: "weight of words, again") times, so take its result as a score,
            not as nats of information. `agreement` is this for all captions and all pictures.

            \#(listing: "posteriorAgreement")

            The protocol: all test pairs are gallery and queries. Scenes that are alike in every factor of which
            captions speak cannot be told apart by their captions, so each of them counts as right. **R@k** is the share
            of queries with a right answer among the first $k$, **MRR** the mean of one over the rank of the first right
            answer. Equal scores count as in random order, and chance is to score all alike. The opponent is canonical
            correlation of TF-IDF and principal components (chapter 9), its settings chosen on the validation pairs.
            """#)
        let alike = test.alike
        func agreementTable(_ model: JointModel) -> Tensor {
            agreement(model.codes(test, image: false, text: true), model.codes(test, image: true, text: false))
        }
        let agreements = agreementTable(model)
        let canonical = try opponents.canonicalSimilarities(test, validation: validation)  // hide
        let methods = [  // hide
            ("chance (all alike)", Tensor(shape: agreements.shape)), ("canonical correlation", canonical),
            (titles.seen, agreementTable(seenModel)), (titles.pair, agreements),
            (titles.early, agreementTable(earlyModel)),
        ]
        let toPictures = methods.map { Search($0, $1, alike) }  // hide
        let toCaptions = methods.map { Search($0, $1.transposed(), alike) }  // hide
        page.table(
            "to-pictures", columns: Search.columns, rows: toPictures.map(\.cells),
            caption: "A sentence seeks its picture among \(test.count) test pictures.")
        page.table(
            "to-captions", columns: Search.columns, rows: toCaptions.map(\.cells),
            caption: "A picture seeks its sentence among \(test.count) test sentences.")
        // Of the picture that comes first, how often it shares each factor with the sentence's scene.
        let firstFound = agreements.argmax()
        let shared = spokenFactors.map { factor in
            Scores.accuracy(test.rows(firstFound).labels(of: factor), test.labels(of: factor))
        }
        let sought = test.rowsOfShortCaptions.prefix(4).map {  // hide
            (row: $0, found: agreements.topColumns(ofRow: $0, count: 6))
        }
        func sharedFactors(_ row: Int, _ other: Int) -> Int {  // hide
            spokenFactors.count { test.scenes[row].value(of: $0) == test.scenes[other].value(of: $0) }
        }
        try page.figure(
            "search",
            .images(
                sought.map { test.images.pictures([$0.row] + $0.found) },
                rowLabels: sought.map { test.captions[$0.row] },
                columnLabels: ["its own", "1st", "2nd", "3rd", "4th", "5th", "6th"],
                captions: sought.map { row, found in
                    [""] + found.map { "\(sharedFactors(row, $0)) of \(spokenFactors.count)" }
                }),
            caption: """
                Four sentences, their own pictures, and the six that agree with them most; beneath each, how many of \
                the five factors it shares with the sentence's scene. \(spokenFactors.count, name: "factors") of \
                \(spokenFactors.count, name: "factors of") is a right answer.
                """,
            alt: """
                Four rows of scenes, each beside its sentence; the first found often has the colour and place, the \
                rest vary.
                """)
        let inVain = sought.filter { row, found in found.allSatisfy { !alike[row].contains($0) } }  // hide
        let quotations = inVain.map { "“\(test.captions[$0.row])”" }.joined(separator: " and ")  // hide

        page.prose(#"""
            A right picture comes first for \#(toPictures[3].first, .percent(1), name: "text to image, R@1") of the
            sentences, and a right sentence for \#(toCaptions[3].first, .percent(1), name: "image to text, R@1") of the
            pictures, among \#(test.count); chance is \#(toPictures[0].first, .percent(1), name: "R@1 by chance"),
            canonical correlation reaches
            \#(toPictures[1].first, .percent(1), name: "text to image, R@1 of canonical correlation") and
            \#(toCaptions[1].first, .percent(1), name: "image to text, R@1 of canonical correlation")
            (\#(table: "to-pictures"), \#(table: "to-captions")). The picture that comes first has the sentence's shape
            in \#(shared[0], .percent(1), name: "first found, shape"), its colour in
            \#(shared[1], .percent(1), name: "first found, colour"), its size in
            \#(shared[2], .percent(1), name: "first found, size"), and its place in
            \#(shared[3], .percent(1), name: "first found, column") from left to right and in
            \#(shared[4], .percent(1), name: "first found, row") from top to bottom. In \#(figure: "search"),
            \#(markdown: inVain.isEmpty
                ? "every sentence finds a right one among six"
                : "the first six hold no right one for " + quotations).

            \#(markdown: comparedWithLinear(toPictures[3], linear: toPictures[1]))
            After \#(models.shortEpochs, name: "epochs of both models that search") epochs, a right picture comes first
            for \#(toPictures[4].first, .percent(1), name: "text to image, R@1, early") of the sentences with the model
            that explains the pair, and for \#(toPictures[2].first, .percent(1), name: "text to image, R@1, seen") with
            the one that explains what it saw. Chapter 10 trains a network for the search alone.
            """#)
        return (toPictures, toCaptions)
    }
}

/// Which of two methods finds more, in words.
private func comparedWithLinear(_ ours: Search, linear: Search) -> String {
    guard linear.first > ours.first else {
        return "That is more than the linear method finds, although nothing here was trained to search."
    }
    return """
        The linear method finds\(linear.first > 2 * ours.first ? " far" : "") more. It is fitted to what both sides \
        share and to nothing else; that our codes also hold the background may be one reason.
        """
}

/// How well one modality finds the other.
struct Search: Codable, Sendable {
    var name: String
    var first: Double
    var ofTen: Double
    var medianRank: Double
    var reciprocal: Double

    /// - Parameter relevant: for each query the entries that are right.
    init(_ name: String, _ similarities: Tensor, _ relevant: [[Int]]) {
        let metrics = RetrievalMetrics(similarities: similarities, relevant: relevant)
        self.name = name
        (first, ofTen) = (metrics.recall(at: 1), metrics.recall(at: 10))
        (medianRank, reciprocal) = (metrics.medianRank, metrics.meanReciprocalRank)
    }

    static var columns: [Column] {
        [
            "Method", Column("R@1", best: .highest), Column("R@10", best: .highest),
            Column("Median rank", best: .lowest), Column("MRR", best: .highest),
        ]
    }

    var cells: [Cell] {
        [
            .text(name), .number(first, .percent(1)), .number(ofTen, .percent(1)), .number(medianRank, .fixed(1)),
            .number(reciprocal, .fixed(3)),
        ]
    }
}

/// How strongly posteriors speak for belonging together: those of all captions against those of all pictures, in nats.
func agreement(
    _ captions: (means: Tensor, logVariances: Tensor), _ pictures: (means: Tensor, logVariances: Tensor)
) -> Tensor {
    let units = captions.means.elementsPerRow
    let gallery = DiagonalGaussian(
        mean: .constant(pictures.means), logVariance: .constant(pictures.logVariances))
    let function = Function(shapes: [[units], [units]], batch: 50) {
        [posteriorAgreement(DiagonalGaussian(mean: $0[0], logVariance: $0[1]), gallery)]
    }
    return function([captions.means, captions.logVariances])[0]
}
