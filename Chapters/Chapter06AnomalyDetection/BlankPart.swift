import ChapterSupport
import Datasets
import Engine
import Estimators
import Notebook

extension AnomalyDetection {
    /// Part 6: a black image, and scores that see it.
    static func blankImage(
        _ page: Page, _ samples: Samples, _ settings: Settings, _ all: AllClassesResults, _ bench: Bench
    ) {
        let (image, classes) = (samples.image, samples.classes)
        let (detectors, normalScores) = (all.detectors, all.normalScores)
        let blank = detectors.scores(of: Tensor(shape: [1] + image)).map { $0[0] }  // hide
        let ranks = zip(blank, normalScores).map { Threshold.rank(of: $0, among: $1) }  // hide
        let bound = 1 - settings.falseAlarms  // hide
        func passes(_ method: Method) -> Quantity {  // hide
            Quantity(bench.passes(method, bound: bound), name: "detectors that let black pass, \(method.name)")
        }
        let blind = Method.allCases.filter { 2 * bench.passes($0, bound: bound) > bench.count }  // hide
        let inks = ink(all.normal.tensor())  // hide
        let floors = [0.5, 1, 8].map { levels in  // hide
            let errors = errorPerInk(normalScores[by: .autoencoder], inks, least: levels / 255)
            return Threshold.rank(of: blank[by: .autoencoder] * 255 / levels, among: errors)
        }
        let inkRanks = zip(floors, ["half a grey level", "one grey level", "eight grey levels"]).map {  // hide
            Quantity($0, .percent(1), name: "rank of black, least ink \($1)")
        }
        let together = Method.allCases.filter { ranks[by: $0] < bound }  // hide
        let passing: Prose = (  // hide
            together.isEmpty
                ? ""
                : """
                 Where all classes are normal, black passes by \(together.count, name: "scores that let black pass, all") \
                of these scores: \(markdown: list(together)).
                """
        )
        let cost = bench.gain(.errorPerInk, over: .autoencoder)  // hide
        let decides = (floors[0] < bound) != (floors[2] < bound)  // hide
        let length = all.centre.values.reduce(0) { $0 + Double($1) * Double($1) }  // hide
        page.prose(#"""
            ## The blank image

            One case deserves a close look: an image with nothing in it. There are
            \#(bench.count, name: "detectors of a kind") one-class detectors of each kind (\#(classes.count) classes,
            \#(settings.seeds) seeds), and one of each kind for all classes.
            """#)
        page.table(
            "blank",
            columns: ["Score", "Rank of black, one class", "Black passes", "Rank of black, all classes"],
            rows: Method.allCases.map { method in
                [
                    .text(method.name), .number(bench.overSeeds(\.blankRanks, method), .percent(0)),
                    .number(bench.passes(method, bound: bound)), .number(ranks[by: method], .percent(0)),
                ]
            },
            caption: """
                Who finds nothing odd? The share of the validation images that score lower than a black image: mean \
                over classes ± standard deviation over seeds, and for the detectors of all classes (one seed). Black \
                passes where it stays below the threshold, of \(bench.count) one-class detectors.
                """)
        page.prose(#"""
            More than half of the detectors let black pass by \#(blind.count, name: "scores that let black pass") of the
            \#(Method.allCases.count, name: "scores") scores (\#(table: "blank"))\#(markdown: blind.isEmpty
                ? "" : ": \(list(blind))"). So this is not a fault of reconstruction alone. An error asks only whether
            the code *can* express an image, as in \#(figure: "borders") the strip and the band go on where no point is;
            and a black image, we guess, holds little that could be drawn wrongly. Neighbours and SVM ask how near the
            training images are, and dark \#(samples.data.subject.plural) may be near.\#(passing)

            Which scores do better? **Deep SVDD** lets black pass with \#(passes(.deep)) detectors, and one can say why:
            without biases nothing in gives nothing out, so the code of a black image is 0, and its score is
            $\lVert c \rVert^2$, the squared length of the centre. The **error per ink** divides black's error by the
            least ink that we count, one grey level, and it passes with \#(passes(.errorPerInk)). But that is a number
            of our choice: where all classes are normal, black stands at \#(inkRanks[0]) of the validation images with
            half a grey level, at \#(inkRanks[1]) with one, and at \#(inkRanks[2]) with eight, so that the choice
            \#(markdown: decides ? "decides" : "does not decide") whether there is an alarm. On the test bench its area
            differs from the plain error's by \#(difference: cost, signed: true): \#(cost.verdict). Before you trust a
            detector, try it on the anomalies that you expect, and on an empty image.
            """#)
        page.claim(
            "deep SVDD's score of a black image is the squared length of its centre",
            abs(blank[by: .deep] - length) < 1e-4 * length)
    }
}
