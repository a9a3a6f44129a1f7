import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Notebook

extension AnomalyDetection {
    /// Part 5: damaged images, and images from another world.
    static func damagedImages(
        _ page: Page, _ options: Options, _ samples: Samples, _ detectors: Detectors
    ) throws -> [CorruptionScore] {
        let (test, image) = (samples.test, samples.image)
        page.prose(#"""
            ## Damaged images, and another world

            All classes are normal again, and the same test images come back damaged. "Noise 0.1" is Gaussian with that
            standard deviation, where a pixel's range is 1, and clipped; "salt & pepper 2 %" turns that share of the
            pixels black or white. Last come digits as a pocket calculator shows them, drawn for this page. No detector
            has seen any of it. There is one network of each kind, with one seed.
            """#)
        let some = test.prefix(min(test.count, 2_000))  // hide
        let sound = some.tensor()  // hide
        let side = min(image[0], image[1])  // hide
        let damages: [Corruption] = [  // hide
            .gaussian(standardDeviation: 0.1), .gaussian(standardDeviation: 0.3), .saltAndPepper(share: 0.02),
            .saltAndPepper(share: 0.1), .occlusion(side: max(side / 4, 1), level: 1),
            .occlusion(side: max(side / 2, 1)), .inversion, .blank(),
        ]
        let streams = Random(seed: options.seed).split(99)  // hide
        let digits = CalculatorDigits(image: image).images(some.count, random: streams.split(damages.count))  // hide
        let odd =  // hide
            damages.enumerated().map { place, damage in  // hide
                (name: damage.name, images: damage.applied(to: sound, random: streams.split(place)))
            } + [(name: "calculator digits", images: digits)]  // hide
        let isDamaged = (0..<2 * some.count).map { $0 >= some.count }  // hide
        let soundScores = detectors.scores(of: sound)  // hide
        let corruptions = odd.map { odd in  // hide
            CorruptionScore(
                name: odd.name,
                areas: zip(soundScores, detectors.scores(of: odd.images)).map {
                    ROC(scores: $0 + $1, isPositive: isDamaged).area
                })
        }
        try page.figure(
            "damaged",
            .images(
                odd.map { odd in
                    let first = odd.images.rows(Array(0..<min(4, some.count)))
                    let rebuilt = detectors.reconstruct(first)
                    let maps = errorMaps(first, rebuilt, most: 0.6)
                    return (0..<first.rows).flatMap { [pictures(first)[$0], pictures(rebuilt)[$0], maps[$0]] }
                },
                rowLabels: odd.map(\.name),
                columnLabels: (0..<min(4, some.count)).flatMap { _ in ["input", "rebuilt", "error"] }),
            caption: """
                Does the network mend what is broken? The first test images, damaged; last row: calculator digits. \
                Each with its reconstruction and the error: black is none; red, yellow and white are more and more, up \
                to 0.6 of the range of a pixel.
                """,
            alt: """
                One row a kind of damage. Error maps show the damage where the network does not rebuild it, and edges \
                and prints of sound parts as brightly.
                """)
        try page.figure(
            "corruptions",
            .heatmap(
                corruptions.map(\.areas), rows: corruptions.map(\.name), columns: Method.allCases.map(\.name),
                x: "Score", y: "", legend: "AUROC", format: .fixed(2), range: 0...1, colors: .diverging),
            caption: """
                Who notices what? AUROC of damaged against sound test images, \(some.count) of each. White is chance; \
                blue ranks the damaged images as the more normal ones. One network, one seed.
                """,
            alt: "A table in colour: a row for every kind of damage, a column for every score.")
        let blind = corruptions.flatMap(\.areas).count { $0 < 0.5 }  // hide
        let found = corruptions.map { $0.areas[by: .autoencoder] }  // hide
        let (obvious, unseen) = (found.argmax(), found.map { -$0 }.argmax())  // hide

        page.prose(#"""
            Does the network mend what is broken (\#(figure: "damaged"))? \#(markdown:
                samples.data.name == "Fashion-MNIST"
                    ? "Single specks and mild noise are smoothed away, and the black square is filled in part; strong "
                        + "noise, negatives and digits the network cannot draw. Sound parts are bright in the error "
                        + "as well: the edges of a shoe, the print on a pullover. "
                    : "In part: where it does, the damage is seen in the error. ")The most obvious to
            its error is "\#(corruptions[obvious].name)"
            (\#(found[obvious], 3, name: "area of the most obvious damage")), the least
            "\#(corruptions[unseen].name)" (\#(found[unseen], 3, name: "area of the least obvious damage")). In
            \#(figure: "corruptions") the cells in which a score ranks damaged images as *more* normal than sound ones
            number \#(blind, name: "areas below one half"). To flip the sign of such a score would repair one cell and
            spoil others: which sign is right one only knows after looking at the answer.
            """#)
        return corruptions
    }
}
