import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Notebook

extension Clustering {
    /// Whether clusters of k-means go by brightness, and what they are without it.
    static func brightness(
        _ page: Page, _ options: Options, _ settings: Settings, _ subject: Noun, _ sets: ImageSets, count k: Int,
        _ ways: Ways, _ again: Ways
    ) throws -> [Quantity] {
        let sorted = sets.sorted
        let ofClasses = explainedVariances(Appearance(sorted.images), sorted.images.labels)  // hide
        let pixels = sorted.images.tensor()  // hide
        let step = relativeDistance(pixels, shifted(pixels, by: 2))  // hide

        page.prose(#"""
            ### Is it the brightness?

            In squared distance
            \#(subject == .garment
                ? "a dark coat is far from a bright coat and near a dark shirt"
                : "a dark picture is far from a bright one of the same thing"),
            so brightness is the first suspect. An experiment can tell: show every image at half its brightness,
            everything else unchanged, and see to which centre it now belongs. As a yardstick, show it as bright as
            ever but two pixels further to the right. Halving moves an image by
            \#(percent: 0.5, 0, name: "step of halving") of its own length as a list of pixels, the shift by
            \#(percent: step, 0, name: "step of the shift") on average.

            What makes an image bright? How much of it is filled, its **area** (the share of pixels that are *lit*,
            above a tenth of white), and how bright the lit pixels are on average, its **shade**. A measure for each,
            and for the mean of all pixels: the share of the variance of such a number $h_i$ that lies between clusters,
            $\eta^2 = \sum_j n_j (\bar h_j - \bar h)^2 / \sum_i (h_i - \bar h)^2$.

            If brightness is not what we care about, we can say so before anything is compared: multiply each image by
            a number of its own, so that all are equally long as lists of pixels. That evens out shades,
            and makes small things brighter; a pixel may exceed 1, which the networks were never shown.

            \#(listing: "equallyBright")

            As a control, *equal shade* multiplies each image so that its lit pixels have the same mean in all, and
            leaves small things as short lists. PCA and the networks stay as they are; only what they are shown changes.
            \#(sets.fresh == nil
                ? "Too few other images are left to confirm what the scored ones suggest."
                : "As the suspicion arose from the very images that are scored, the gains are repeated on others.")
            """#)
        func moved(_ name: String, _ change: Int) -> Trials {  // hide
            Trials(ways[name, .asTheyAre, .kMeans].scores.map { $0.moved[change] })
        }
        let names = sorted[.asTheyAre, options.seed].map(\.name)  // hide
        page.table(
            "brightness",
            columns: ["Description", "Halved", "Shifted", "Gain in NMI"] + (sets.fresh == nil ? [] : ["Gain, others"]),
            rows: names.map { name in
                [
                    .text(name), .number(moved(name, 0), .percent(1)), .number(moved(name, 1), .percent(1)),
                    .difference(ways.brightening(name, .kMeans), .fixed(3)),
                ] + (sets.fresh == nil ? [] : [.difference(again.brightening(name, .kMeans), .fixed(3))])
            },
            caption: """
                Do clusters of $k$-means go by brightness? Halved, shifted: the share of images that belong to another \
                cluster at half their brightness, or two pixels further to the right. Gain: NMI on equally bright \
                images less that on images as they are, with its 95 % interval, paired for the network's \
                code\(sets.fresh == nil ? "." : "; others: the \(sets.others).")
                """)
        let looks = [(names[0], Look.allCases), (names[2], Look.compared)]  // hide
        page.table(
            "explained",
            columns: ["Groups", "Images", "Mean pixel", "Area", "Shade"],
            rows: looks.flatMap { name, looks in
                looks.map { look in
                    let scores = ways[name, look, .kMeans].scores
                    return [.text("clusters of \(name)"), .text(look.rawValue)]
                        + (0..<3).map { part in .number(Trials(scores.map { $0.explained[part] }), .percent(0)) }
                }
            } + [[.text("classes"), ""] + ofClasses.map { .number($0, .percent(0)) }],
            caption: """
                Of what in the brightness do clusters tell? $\\eta^2$ of the mean pixel, the area and the shade of \
                images as they are, between clusters of $k$-means and between the classes.
                """)
        let movedPixels = Quantity(  // hide
            moved("pixels", 0), .percent(1), name: "pixels: moved at half brightness")
        let movedCode = Quantity(  // hide
            moved("network's code", 0), .percent(1), name: "network's code: moved at half brightness")
        let plain = ways["pixels", .asTheyAre, .kMeans], even = ways["pixels", .shaded, .kMeans]  // hide
        let bright = ways["pixels", .bright, .kMeans], code = ways["network's code", .asTheyAre, .kMeans]  // hide
        let ofPixels = Quantity(plain[\.information], .fixed(3), name: "NMI of pixels")  // hide
        let ofBright = Quantity(bright[\.information], .fixed(3), name: "NMI of equally bright pixels")  // hide
        let told = (0..<3).map { part in Trials(bright.scores.map { $0.explained[part] }) }  // hide
        let (byShade, byRest) = (even.above(plain), bright.above(even))  // hide

        page.prose(#"""
            Halving the brightness moves \#(movedPixels) of the images to another cluster of pixels, and \#(movedCode)
            to another of the network's code (\#(table: "brightness")). For pixels, equal brightness takes the NMI from
            \#(ofPixels) to \#(ofBright). Equal shade alone changes it by
            \#(difference: byShade, .fixed(3), name: "NMI of evenly shaded pixels less that of pixels", signed: true),
            and equal brightness lies above equal shade by
            \#(difference: byRest, .fixed(3), name: "NMI of equally bright pixels less that of evenly shaded ones",
                signed: true). \#(markdown: parts(byShade, byRest)) What clusters of equally bright pixels tell of an
            image's shade is \#(told[2], .percent(0), name: "shade explained by clusters of equally bright pixels"), and
            \#(told[1], .percent(0), name: "area explained by clusters of equally bright pixels") of its area
            (\#(table: "explained")). \#(verdict(bright, code))

            **What counts as alike is a decision, and no clustering takes it for us.** Somebody had to know that
            brightness does not matter; to whoever sorts by brightness it is all that matters.
            """#)
        return [ofPixels, ofBright, movedPixels, movedCode]
    }
}

/// What the control says: whether shade alone accounts for the gain of equal brightness.
private func parts(_ byShade: Difference, _ byRest: Difference) -> String {
    switch (byShade.isClear && byShade.mean > 0, byRest.isClear && byRest.mean > 0) {
    case (true, true): "So shade is a part of it, and the lengthening of small things the rest."
    case (true, false): "So evening out shade is enough for a gain; that longer small things add to it was not seen."
    case (false, true): "So shade is not the culprit by itself: it helped that small things became longer."
    case (false, false): "Which of the two did it, these runs cannot tell."
    }
}

/// Whether the multiplication or the training did more.
private func verdict(_ bright: WayOverSeeds, _ code: WayOverSeeds) -> Prose {
    let difference = bright.above(code), accuracy = bright.above(code, by: \.accuracy)
    guard difference.interval != nil else { return "" }
    let gap: Prose = """
        (NMI \(difference: difference, .fixed(3), name: "NMI of bright pixels less that of the code", signed: true); \
        accuracy \(difference: accuracy, .percent(1), name: "accuracy of bright pixels less that of the code",
            signed: true))
        """
    guard difference.isClear else {
        return """
            Whether the multiplication or the network's short training, without it, did more for the clusters, these \
            runs cannot tell \(gap).
            """
    }
    let (more, less) =
        difference.mean > 0
        ? ("multiplication", "network's short training") : ("network's short training", "multiplication")
    return "By NMI, the \(more) did more for the clusters than the \(less) alone \(gap)."
}
