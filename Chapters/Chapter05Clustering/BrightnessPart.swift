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
        let byClass = Statistics.correlationRatio(sorted.images.brightness, groups: sorted.images.labels)  // hide

        page.prose(#"""
            ### Is it the shade?

            In squared distance
            \#(subject == .garment
                ? "a dark coat is far from a bright coat and near a dark shirt"
                : "a dark picture is far from a bright one of the same thing"),
            so brightness is the first suspect. An experiment can tell: show every image at half its brightness,
            everything else unchanged, and see to which centre it now belongs. As a yardstick, show it as bright as
            ever but two pixels further to the right. And a measure: the share of the variance of the images' mean
            brightness $h_i$ that lies between clusters,
            $\eta^2 = \sum_j n_j (\bar h_j - \bar h)^2 / \sum_i (h_i - \bar h)^2$. For the classes themselves it is
            \#(percent: byClass, 0, name: "brightness explained by class").

            If brightness is not what we care about, we can say so before anything is compared: multiply each image by
            a number of its own, so that all are equally long as lists of pixels (their *mean* pixels still differ, and
            a pixel may exceed 1, which the networks were never shown).

            \#(listing: "equallyBright")

            PCA and the networks stay as they are; only what they are shown changes. As the suspicion arose from the
            very images that are scored, \#(sets.fresh == nil
                ? "and too few others are left, no fresh images confirm it."
                : "the last column repeats everything on others.")
            """#)
        func moved(_ name: String, _ change: Int) -> Trials {  // hide
            Trials(ways[name, .asTheyAre, .kMeans].scores.map { $0.moved[change] })
        }
        let names = sorted[.asTheyAre, options.seed].map(\.name)  // hide
        page.table(
            "brightness",
            columns: [
                "Description", "Moved at half brightness", "Moved when shifted", "η²", "η², equally bright",
                "Gain in NMI",
            ] + (sets.fresh == nil ? [] : [Column(stringLiteral: "Gain, \(sets.others)")]),
            rows: names.map { name in
                [
                    .text(name), .number(moved(name, 0), .percent(1)),
                    .number(moved(name, 1), .percent(1)),
                    .number(ways[name, .asTheyAre, .kMeans][\.shade], .percent(1)),
                    .number(ways[name, .bright, .kMeans][\.shade], .percent(1)),
                    .difference(ways.brightening(name, .kMeans), .fixed(3)),
                ] + (sets.fresh == nil ? [] : [.difference(again.brightening(name, .kMeans), .fixed(3))])
            },
            caption: """
                Do clusters of $k$-means go by brightness? Moved: the share of images that belong to another cluster \
                at half their brightness, or two pixels further to the right. η²: of the brightness of the images as \
                they are. Gain: NMI on equally bright images less that on images as they are, with its 95 % interval, \
                paired for the network's code.
                """)
        let movedPixels = Quantity(  // hide
            moved("pixels", 0), .percent(1), name: "pixels: moved at half brightness")
        let movedCode = Quantity(  // hide
            moved("network's code", 0), .percent(1), name: "network's code: moved at half brightness")
        let pixels = Quantity(  // hide
            ways["pixels", .asTheyAre, .kMeans][\.information], .fixed(3), name: "NMI of pixels")
        let bright = Quantity(  // hide
            ways["pixels", .bright, .kMeans][\.information], .fixed(3), name: "NMI of equally bright pixels")
        let overCode = ways["pixels", .bright, .kMeans].above(ways["network's code", .asTheyAre, .kMeans])  // hide

        page.prose(#"""
            Halving the brightness moves \#(movedPixels) of the images to another cluster of pixels, and \#(movedCode)
            to another of the network's code. For pixels, the multiplication takes the NMI from \#(pixels) to
            \#(bright), and $\eta^2$ to near what the classes have (\#(table: "brightness")). Less the NMI of the
            network's code of images as they are, which took a training, that is
            \#(difference: overCode, .fixed(3), name: "NMI of bright pixels less that of the code", signed: true).
            \#(verdict(overCode))
            **What counts as alike is a decision, and no clustering takes it for us.** Somebody had to know that shade
            does not matter; to whoever sorts by shade it is all that matters.
            """#)
        return [pixels, bright, movedPixels, movedCode]
    }
}

/// Whether the multiplication or the training did more.
private func verdict(_ difference: Difference) -> Prose {
    guard let interval = difference.interval else { return "" }
    if difference.isClear {
        return difference.mean > 0
            ? "So the multiplication did more for these clusters than the network's short training."
            : "So the network's training did more for these clusters than the multiplication."
    }
    let gap = max(abs(interval.lowerBound), abs(interval.upperBound))
    return """
        These seeds cannot tell the two apart: the gap may be up to \(gap, 2, name: "greatest gap to the code") either \
        way.
        """
}
