import ChapterSupport
import Datasets
import Engine
import Estimators
import Notebook

/// How an image with nothing in it fares.
struct BlankResults {
    /// With how many one-class detectors it passes for normal, by method.
    let passes: [Int]
    /// Whether, with all classes normal, the least ink that counts decides whether it passes.
    let decides: Bool
}

extension AnomalyDetection {
    /// Part 7: a black image, and a score that is made for it.
    static func blankImage(
        _ page: Page, _ samples: Samples, _ all: AllClassesResults, _ oneClass: OneClassResults
    ) -> BlankResults {
        let (validation, test) = (samples.validation, samples.test)
        let (image, classes) = (samples.image, samples.classes)
        let (detectors, normalScores) = (all.detectors, all.normalScores)
        let (trials, means) = (oneClass.trials, oneClass.means)
        page.prose(#"""
            ## The blank image

            One case deserves a close look. A black image holds little that could be drawn wrongly. Its score is one
            number, so its area in \#(table: "corruptions") is just the share of the sound images with a lower score:
            the quantile at which it stands. (\#(table: "blank") counts validation images, so its numbers differ a
            little.) And one class after the other, how odd is an empty image to detectors that know only that class?
            """#)
        let blank = detectors.scores(of: Tensor(shape: [1] + image)).map { $0[0] }
        let blankAll = zip(blank, normalScores).map { Threshold.rank(of: $0, among: $1) }
        let blankOne = Method.allCases.map { method in trials.map { $0.blankRanks[by: method] } }
        let passes = blankOne.map { ranks in ranks.count { $0 < 1 - accepted } }
        page.table(  // hide
            "blank",
            columns: [
                "Score", "Quantile, all classes normal", "Lowest quantile, one class normal",
                "Mean quantile, one class normal", "Classes where it passes for normal",
            ],
            rows: Method.allCases.map { method in
                let ranks = blankOne[by: method]
                return [
                    .text(method.name), .number(blankAll[by: method], .percent(1)), .number(ranks.min()!, .percent(1)),
                    .number(Statistics.mean(ranks), .percent(1)), .number(passes[by: method]),
                ]
            },
            caption: """
                Where a black image stands among the validation images: the share of them with a lower score. It \
                passes for normal where it stays below the 95 % quantile; \(classes.count) classes in all.
                """)

        page.prose(#"""
            By its error, the autoencoder of all classes finds a black image odder than
            \#(blankAll[by: .autoencoder], .percent(1), name: "quantile of black, autoencoder") of the validation
            images (\#(table: "blank")); by PCA residual it is
            \#(blankAll[by: .pca], .percent(1), name: "quantile of black, PCA"). It passes for normal with
            \#(passes[by: .autoencoder], name: "classes where black passes, autoencoder error") of the
            \#(classes.count) one-class detectors by autoencoder error, with
            \#(passes[by: .pca], name: "classes where black passes, PCA residual") by PCA residual. The error asks only
            whether the code *can* express an image. It does not ask whether there is anything to express.

            What helps? A first idea is to ask whether any normal image has such a code. Neighbours ask that; by their
            distance, black passes with
            \#(passes[by: .codeNeighbours], name: "classes where black passes, autoencoder neighbours") detectors in the
            autoencoder's code and with \#(passes[by: .neighbours], name: "classes where black passes, PCA neighbours")
            in PCA's, and by the sum of three scores with
            \#(passes[by: .committee], name: "classes where black passes, all three").

            A second idea is to ask for the error **per ink**: black has nothing to draw, and even that is drawn a
            little wrong (in \#(figure: "damaged") it is rebuilt with a faint haze). Black has no ink, so its score is
            its error divided by the least ink that we count, and that is a number of our choice. So let us try other
            numbers.
            """#)
        let inks = (validation: ink(validation.tensor()), test: ink(test.tensor()))
        let ofClass = trials.map { validation.rows(ofClass: $0.normal) }
        let floors = [("½", 0.5), ("1", 1), ("2", 2), ("4", 4), ("8", 8)].map { name, greyLevels in
            let least = greyLevels / 255
            let all = errorPerInk(normalScores[by: .autoencoder], inks.validation, least: least)
            let isPassed = zip(trials, ofClass).map { trial, rows in
                let inks = rows.map { inks.validation[$0] }
                let scores = errorPerInk(trial.validation[by: .autoencoder], inks, least: least)
                return Threshold.rank(of: trial.blank[by: .autoencoder] / least, among: scores) < 1 - accepted
            }
            let areas = trials.map { trial in
                let scores = errorPerInk(trial.test[by: .autoencoder], inks.test, least: least)
                return ROC(scores: scores, isPositive: trial.isAbnormal).area
            }
            return (
                name: name, rank: Threshold.rank(of: blank[by: .autoencoder] / least, among: all),
                passes: isPassed.count { $0 }, area: Statistics.mean(areas)
            )
        }
        let decides = (floors.first!.rank < 1 - accepted) != (floors.last!.rank < 1 - accepted)  // hide
        page.table(  // hide
            "floors",
            columns: [
                "Least ink (grey levels)", "Quantile of black, all classes normal", "Classes where black passes",
                "Mean AUROC",
            ],
            rows: floors.map {
                [.text($0.name), .number($0.rank, .percent(1)), .number($0.passes), .number($0.area, .fixed(3))]
            },
            caption: """
                The autoencoder's error per ink, where ink counts as so many grey levels at least: how odd black is, \
                with how many of \(classes.count) one-class detectors it passes for normal, and the mean AUROC of the \
                test bench.
                """)

        page.prose(#"""
            With one grey level, black passes with
            \#(passes[by: .errorPerInk], name: "classes where black passes, error per ink") of \#(classes.count)
            detectors, and where all classes are normal it stands at the
            \#(blankAll[by: .errorPerInk], .percent(1), name: "quantile of black, error per ink")
            quantile\#(markdown: blankAll[by: .errorPerInk] < 1 - accepted
                ? ", below the threshold"
                : blankAll[by: .errorPerInk] < 0.98
                ? ", only just above the threshold"
                : ", above the threshold").
            From \#(markdown: floors.first!.name) to \#(markdown: floors.last!.name) grey levels (\#(table: "floors"))
            that quantile goes from \#(floors.first!.rank, .percent(1), name: "quantile of black, smallest least ink")
            to \#(floors.last!.rank, .percent(1), name: "quantile of black, largest least ink"), and the number of
            detectors from \#(floors.first!.passes, name: "classes where black passes, smallest least ink") to
            \#(floors.last!.passes, name: "classes where black passes, largest least ink"):
            \#(markdown: decides
                ? "with all classes normal, our choice decides whether black passes"
                : "with all classes normal, none of these choices changes whether black passes");
            \#(markdown: floors.last!.passes - floors.first!.passes > 1
                ? "with one class normal it matters as well"
                : "with one class normal it hardly matters").
            On the test bench the error per ink has a mean AUROC of
            \#(means[by: .errorPerInk], .fixed(3), name: "mean AUROC, error per ink"), where the plain error has
            \#(means[by: .autoencoder], .fixed(3), name: "mean AUROC, autoencoder"): the remedy
            \#(markdown: means[by: .errorPerInk] >= means[by: .autoencoder]
                ? "costs nothing there"
                : "has its price there").
            The trivial distance to the mean image lets black pass with
            \#(passes[by: .meanImage], name: "classes where black passes, mean image") of \#(classes.count). Before you
            trust a detector, show it what you fear, and nothing at all.
            """#)
        return BlankResults(passes: passes, decides: decides)
    }
}
