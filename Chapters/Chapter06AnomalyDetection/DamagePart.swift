import ChapterSupport
import Datasets
import Engine
import Estimators
import Notebook

/// What came of damaging the test images.
struct DamageResults {
    let corruptions: [AnomalyDetection.CorruptionScore]
    /// By method: the scores of the sound images, and of the same images with the first damage, a little noise.
    let soundScores: [[Double]]
    let noisyScores: [[Double]]
}

extension AnomalyDetection {
    /// Part 6: damaged images, and images from another world.
    static func damagedImages(
        _ page: Page, _ options: Options, _ samples: Samples, _ detectors: Detectors
    ) throws -> DamageResults {
        let (test, image) = (samples.test, samples.image)
        page.prose(#"""
            ## Damaged images, and another world

            Other things can go wrong besides a wrong class. Here all classes are normal again, and the same test images
            come back damaged: with noise, with white and black specks, with a square covered, as a negative, or wholly
            black. Last come images from another world, **digits of seven bars as a pocket calculator shows
            them**, drawn for this page. No detector has seen any of it.
            """#)
        let some = test.prefix(min(test.count, 2_000))
        let sound = some.tensor()
        let soundScores = detectors.scores(of: sound)
        let side = min(image[0], image[1])
        let damages: [Corruption] = [
            .gaussian(standardDeviation: 0.1), .gaussian(standardDeviation: 0.3), .saltAndPepper(share: 0.02),
            .saltAndPepper(share: 0.1), .occlusion(side: max(side / 4, 1), level: 1),
            .occlusion(side: max(side / 2, 1)), .inversion, .blank(),
        ]
        let streams = Random(seed: options.seed).split(99)
        let digits = CalculatorDigits(image: image).images(some.count, random: streams.split(damages.count))
        let odd =
            damages.enumerated().map { place, damage in
                (name: damage.name, images: damage.applied(to: sound, random: streams.split(place)))
            } + [(name: "calculator digits", images: digits)]
        let isDamaged = (0..<2 * some.count).map { $0 >= some.count }
        let damagedScores = odd.map { detectors.scores(of: $0.images) }
        let corruptions = zip(odd, damagedScores).map { odd, damaged in
            CorruptionScore(
                name: odd.name,
                areas: zip(soundScores, damaged).map { ROC(scores: $0 + $1, isPositive: isDamaged).area })
        }
        try page.figure(  // hide
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
                The first test images, damaged; last row: calculator digits. Each with its reconstruction and the \
                error: black is none; red, yellow and white are more and more, up to 0.6 of the range of a pixel.
                """,
            alt: "One row a kind of damage. Error maps show the damage where the network does not rebuild it.")
        page.table(  // hide
            "corruptions",
            columns: ["Damage"] + Method.allCases.map { Column($0.short) },
            rows: corruptions.map { row($0.name, $0.areas, .fixed(3)) },
            caption: """
                AUROC of damaged against sound test images, \(some.count) of each. Chance is 0.500; what is below \
                ranks the damaged images as the more normal ones.
                """)
        let blind = corruptions.flatMap(\.areas).count { $0 < 0.5 }
        let found = corruptions.map { $0.areas[by: .autoencoder] }
        let (obvious, unseen) = (corruptions[found.argmax()], corruptions[found.map { -$0 }.argmax()])

        page.prose(#"""
            To the autoencoder's error the most obvious damage is "\#(obvious.name)"
            (\#(obvious.areas[by: .autoencoder], .fixed(3), name: "area of the most obvious damage")), the least
            obvious "\#(unseen.name)"
            (\#(unseen.areas[by: .autoencoder], .fixed(3), name: "area of the least obvious damage")); see
            \#(table: "corruptions") and \#(figure: "damaged"). The table has \#(blind, name: "areas below one half")
            entries below one half, where the score ranks damaged images as *more* normal than sound ones. To flip
            the sign of such a score would repair the table and nothing else: which sign is right one only knows after
            looking at the answer.
            """#)
        return DamageResults(corruptions: corruptions, soundScores: soundScores, noisyScores: damagedScores[0])
    }
}
