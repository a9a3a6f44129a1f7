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
        let (validation, image, classes) = (samples.validation, samples.image, samples.classes)
        let (detectors, normalScores) = (all.detectors, all.normalScores)
        let blank = detectors.scores(of: Tensor(shape: [1] + image)).map { $0[0] }  // hide
        let ranks = zip(blank, normalScores).map { Threshold.rank(of: $0, among: $1) }  // hide
        let bound = 1 - settings.falseAlarms  // hide
        func passes(_ method: Method) -> Quantity {  // hide
            Quantity(
                bench.first.count { $0.blankRanks[by: method] < bound },
                name: "classes where black passes, \(method.label)")
        }
        let inks = ink(validation.tensor())  // hide
        let floors = [0.5, 8].map { levels in  // hide
            let errors = errorPerInk(normalScores[by: .autoencoder], inks, least: levels / 255)
            return Threshold.rank(of: blank[by: .autoencoder] * 255 / levels, among: errors)
        }
        let cost = bench.gain(.errorPerInk, over: .autoencoder)  // hide
        let decides = (floors[0] < bound) != (floors[1] < bound)  // hide
        let length = all.centre.values.reduce(0) { $0 + Double($1) * Double($1) }  // hide
        page.prose(#"""
            ## The blank image

            One case deserves a close look. A black image holds little that could be drawn wrongly. By its error, the
            autoencoder of all classes finds it odder than
            \#(percent: ranks[by: .autoencoder], name: "rank of black, autoencoder") of the validation images, and of
            its \#(classes.count) one-class siblings \#(passes(.autoencoder)) let it pass (\#(table: "bells")). The
            error asks only whether the code *can* express an image. It does not ask whether there is anything to
            express.

            Which scores do ask? The distance to the mean image lets black pass with \#(passes(.meanImage)). **Deep
            SVDD** lets it pass with \#(passes(.deep)), and one can say why: without biases nothing in gives nothing
            out, so the code of a black image is 0, and its score is $\lVert c \rVert^2$, the squared length of the
            centre. The error **per ink** divides black's error by the least ink that we count, one grey level: so it
            passes with \#(passes(.errorPerInk)). But that is a number of our choice: where all classes are normal,
            black stands at \#(percent: floors[0], name: "rank of black, least ink half a grey level") with half a grey
            level and at \#(percent: floors[1], name: "rank of black, least ink eight grey levels") with eight, so that
            the choice \#(markdown: decides ? "decides" : "does not decide") whether the bell rings. On the test bench
            the error per ink differs from the plain one by \#(difference: cost, signed: true), \#(cost.verdict). Before
            you trust a detector, show it what you fear, and nothing at all.
            """#)
        page.claim(
            "deep SVDD's score of a black image is the squared length of its centre",
            abs(blank[by: .deep] - length) < 1e-4 * length)
    }
}
