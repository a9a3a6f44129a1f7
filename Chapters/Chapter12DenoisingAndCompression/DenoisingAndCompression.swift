import ArgumentParser
import ChapterSupport
import Charts
import Compression
import Course
import Datasets
import Engine
import Estimators
import Foundation
import Images
import Notebook

public enum DenoisingAndCompression: Chapter {
    public static let place = Course.denoisingAndCompression
    public static let picture = "decoded"
    public static let headlines = [
        Headline("bits an image takes in the network's files", number: "network's bits at its own step"),
        Headline("dB is the PSNR of what comes back", number: "network's PSNR at its own step"),
        Headline("dB is PCA's at equal bytes", number: "PCA's PSNR at the network's bytes"),
        Headline("dB are gained by a denoiser on noisy images", number: "gain over noise"),
    ]
    public static var subcommands: [any ParsableCommand.Type] { [Encode.self, Decode.self, WeightsCommand<Self>.self] }

    public struct Results: Codable, Sendable {
        public var restorations: [Restoration]
        /// Decibels, one row a denoiser, one column a kind of damage after none.
        public var transfer: [[Double]]
        public var networkCurve: [Point]
        public var pcaCurve: [Point]
        /// The network's file on disk, and its bytes as the curve counts them.
        public var fileBytes: Int
        public var countedBytes: Int
        public var decodedElsewhereIsEqual: Bool
        public var errors: [String]
    }

    /// What one method makes of one kind of damage.
    public struct Restoration: Codable, Sendable {
        public var method: String
        public var damage: String
        public var psnr: Double
        public var ssim: Double
    }

    public struct Point: Codable, Sendable {
        public var bits: Double
        public var psnr: Double
    }

    public static func run(_ page: Page, _ options: Options) throws -> Results {
        try run(page, options, .preset(options))
    }

    public static func run(_ page: Page, _ options: Options, _ settings: Settings) throws -> Results {
        page.prose(#"""
            # What is a squeezed image good for?

            An autoencoder forces an image through a narrow place. What cannot pass is lost, and this chapter asks what
            that loss is good for. First: a network that must give back the clean image learns to **leave noise out**.
            Second: what passes a narrow place is **short**. Written down as bits, it is a compressed image.

            After this chapter you can

            - train a network to undo damage, and measure what it restores in two scales, PSNR and SSIM,
            - say what a denoiser does with damage that it was not trained for,
            - turn codes into bytes: quantiser, entropy coder, and a file that another program reads,
            - train a network to pay for its bits, and compare methods at equal bytes, headers included.

            Three numbers in `Settings.swift` invite
            change: how strong the noise is, how many numbers the network's code has, and what a bit may cost.

            \#(listing: "Settings.noise", "Settings.units", "Settings.bitPrice")

            A run without options learns from so many images, sees each so often (`copies` for the denoisers, `epochs`
            for the network that compresses), and is judged by so many:

            \#(listing: "Settings.images", "Settings.copies", "Settings.epochs", "Settings.testImages")
            """#)
        let data = try ImageDataset.load(options, sidesDivisibleBy: 4)
            .taking(train: settings.images, test: settings.testImages)
        let (train, validation) = data.train.splitForValidation(seed: options.seed)
        let image = data.imageShape
        let test = data.test.prefix(Mosaic.largestCount(image))
        let clean = test.tensor()
        let side = damages(image, noise: settings.noise).compactMap { kind in  // hide
            if case .occlusion(let side, _) = kind { side } else { nil }
        }[0]  // hide
        print(
            "\(train.count) images to learn from, \(validation.count) to choose by, \(test.count) to judge by,",
            "of shape \(image)")

        page.prose(#"""
            ## Part 1: Denoising

            ### Three kinds of damage

            By default the images are those of Fashion-MNIST \#(cite: .xiao2017); this run reads \#(data.name).
            \#(data.notes.map { $0 + " " }.joined())Each image is damaged in one of three ways: **noise**, a
            normal number of deviation \#(settings.noise, .fixed(2), name: "noise deviation") added to every pixel
            (black is 0 and white 1, and sums are cut to that range); **salt and pepper**, specks: a quarter of the
            pixels turned black or white; and **squares**: \#(side, name: "height of the square") ×
            \#(side, name: "width of the square") pixels at a random place turned black.

            \#(listing: "damages", "Corruption.corrupt", "addNoise")

            Each draw gives two normal numbers, by the transform of Box and Muller: a radius and an angle.
            Test images are damaged in the same way in every run:

            \#(listing: "damaged")
            """#)
        let kinds = damages(image, noise: settings.noise)
        let bad = kinds.map { damaged(test, $0, seed: options.seed) }
        let shown = Array(test.oneOfEachClass.prefix(8))  // hide
        try page.figure(
            "damage",
            .images(
                [pictures(clean.rows(shown))] + bad.map { pictures($0.rows(shown)) },
                rowLabels: ["original"] + kindNames),
            caption: "Test images and the three kinds of damage.",
            alt: """
                A row of clean images, and beneath it the same images with noise, with black and white specks, and \
                with a black square.
                """)

        page.prose(#"""
            ### Two scales

            Let $x$ be an image of $P$ pixels and $\hat x$ what became of it. The **peak signal-to-noise ratio** counts
            squared error on a logarithmic scale, in decibels (dB):

            $$ \mathrm{PSNR} = 10 \log_{10} \frac{1}{\mathrm{MSE}}, \qquad \mathrm{MSE} = \frac1P \lVert \hat x - x \rVert^2. $$

            Ten decibels more mean a tenth of the error, 3 dB more about half. We average the error over all test images
            *before* taking the logarithm. (A square that falls on a black place leaves its image unharmed. That image
            alone has an infinite PSNR, and a mean of ratios would be infinite with it.)

            \#(listing: "ImageQuality.psnr", "ImageQuality.decibels")

            Squared error does not see structure. **Structural similarity** \#(cite: .wang2004) compares means $\mu$,
            variances $\sigma^2$ and the covariance $\sigma_{x\hat x}$ in small windows,

            $$ \mathrm{SSIM} = \frac{(2\mu_x\mu_{\hat x} + c_1)(2\sigma_{x\hat x} + c_2)}{(\mu_x^2 + \mu_{\hat x}^2 + c_1)(\sigma_x^2 + \sigma_{\hat x}^2 + c_2)}, $$

            and averages over windows; $c_1, c_2$ are small constants against division by zero. It is 1 for equal
            images. Ours uses windows of 7 × 7 pixels, all weighted alike, and agrees with scikit-image's. Of one
            window:

            \#(listing: "WindowedComparison.similarity(means:variances:covariance:)")

            The `Quality` of images below is both scales.

            ### Learning to undo

            A **denoising autoencoder** \#(cite: .vincent2008) gets the damaged image $\tilde x$ and is judged by the
            clean one:

            $$ \min_\theta \; \mathbb{E}_{x}\, \mathbb{E}_{\tilde x \mid x}\; L\bigl(x, f_\theta(\tilde x)\bigr), $$

            with $f_\theta$ the network of weights $\theta$ and $L$ the binary cross-entropy. For this $L$, as for the
            squared error, the best $f$ is the mean of all clean images that may stand behind $\tilde x$, each weighted
            by how probable it is. To do well, the network must know what \#(data.subject.plural) look like. It also
            must not learn the damage by heart, so each image is damaged anew every time it is seen.

            The network, `DenoisingAutoencoder`, is an hourglass of convolutions. Fine detail would not fit through its
            waist, so bridges add what came in at each size to what goes out there \#(cite: .mao2016).

            \#(listing: "DenoisingAutoencoder.init", "DenoisingAutoencoder.logits", "DenoisingAutoencoder.restore")

            It learns from pairs of a damaged image and the clean one. One pass over all copies is the whole training,
            so no damage is ever seen twice.

            \#(listing: "pairs")

            What is trained is a `Denoiser`: a function from damaged images to clean ones, and its name.
            """#)
        let pool = train.prefix(settings.denoisedImages)
        let copies = options.epochs(  // hide
            full: settings.copies, quick: settings.copies, rows: pool.count,
            steps: (settings.leastCopyingSteps, settings.leastCopyingSteps))
        func denoiser(_ name: String, _ kinds: [Corruption], copies: Int) throws -> Denoiser {
            var random = Random(seed: options.seed)
            let network = DenoisingAutoencoder(channels: pool.channels, width: 8, using: &random)
            var recipe = TrainingRecipe(
                epochs: 1, batch: batchSize, slice: 16, optimizer: .adam(rate: 0.004), seed: options.seed)
            recipe.schedule = .cosine(warmup: min(50, recipe.steps(rows: pool.count * copies) / 4), floor: 0.01)
            try page.trained(
                "denoiser-\(name.replacing(" ", with: "-"))", network,
                on: pairs(of: pool, kinds, copies: copies, seed: options.seed), by: recipe
            ) { binaryCrossEntropy(logits: network.logits($0[0], $1), target: $0[1]) }
            return Denoiser(name: name, restore: Function(image) { network.restore($0) })
        }
        let denoisers =
            try zip(kindNames, kinds).map { name, kind in try denoiser(name, [kind], copies: copies) }
            + [denoiser("all three", kinds, copies: 2 * copies)]

        page.prose(#"""
            Four networks are trained: one for each kind of damage, on \#(pool.count, name: "images for denoising")
            images seen \#(copies, name: "copies") times, and one for all three in turn, seen twice as often.

            Three opponents stand beside them. The trivial one returns the **damaged image** as it is. The **median
            filter** replaces each pixel by the median of its 3 × 3 neighbourhood. **PCA** projects the damaged image
            onto the first components of clean training images: noise spreads over all directions, the images lie along
            few. How many components to keep is chosen on damaged *validation* images, for each kind of damage anew, so
            PCA is told the damage, like the networks of one kind.

            \#(listing: "projected", "bestCount")
            """#)
        let pca = try PCA(count: min(250, train.imageSize)).fit(train.flattened)
        let counts = kinds.map { bestCount(pca, validation.prefix(2_000), $0, seed: options.seed &+ 1) }
        let median = MedianFilter()
        let all = denoisers[3]
        let restored = kinds.indices.map { kind in
            [
                ("damaged, as it is", bad[kind]), ("median filter", median(bad[kind])),
                ("PCA projection", projected(bad[kind], pca.keeping(counts[kind]))),
                ("denoiser of this damage", denoisers[kind](bad[kind])), ("denoiser of all three", all(bad[kind])),
            ]
        }
        let quality = restored.map { $0.map { Quality($0.1, clean) } }
        page.table(
            "restored",
            columns: [Column("Method")]
                + kindNames.flatMap {
                    [Column("PSNR, \($0) (dB)", best: .highest), Column("SSIM, \($0)", best: .highest)]
                },
            rows: restored[0].indices.map { method in
                [.text(restored[0][method].0)]
                    + kinds.indices.flatMap {
                        [.number(quality[$0][method].psnr, .fixed(2)), .number(quality[$0][method].ssim, .fixed(3))]
                    }
            },
            caption: """
                What is restored of \(test.count) test images. PCA keeps \(counts[0]), \(counts[1]) and \(counts[2]) \
                components, chosen on validation images.
                """)
        let gainOverDamaged = kinds.indices.map { quality[$0][3].psnr - quality[$0][0].psnr }  // hide
        let gainOverPCA = kinds.indices.map { quality[$0][3].psnr - quality[$0][2].psnr }  // hide

        page.prose(#"""
            In \#(table: "restored") the denoisers gain \#(gainOverDamaged[0], .fixed(1), name: "gain over noise"),
            \#(gainOverDamaged[1], .fixed(1), name: "gain over salt and pepper") and
            \#(gainOverDamaged[2], .fixed(1), name: "gain over squares") dB over the damaged image, and
            \#(gainOverPCA[0], .fixed(1), name: "gain over PCA, noise"),
            \#(gainOverPCA[1], .fixed(1), name: "gain over PCA, salt and pepper") and
            \#(gainOverPCA[2], .fixed(1), name: "gain over PCA, squares") dB over PCA's projection. The median filter,
            which knows nothing of \#(data.subject.plural), is
            \#(markdown: quality[1][1].psnr > quality[1][2].psnr ? "better" : "worse") than PCA at removing specks.
            Neither is made for the square: a median over 3 × 3 pixels does not see past it, and PCA, a linear map,
            cannot tell its black from a \#(data.subject.singular)'s.
            """#)
        page.goal(
            "the denoiser above the damaged image, least of three kinds of damage", reached: gainOverDamaged.min()!,
            target: 2, .atLeast, .fixed(2), unit: "dB")
        page.goal(
            "the denoiser above PCA's projection, least of three kinds of damage", reached: gainOverPCA.min()!,
            target: 2, .atLeast, .fixed(2), unit: "dB")
        let three = Array(shown.prefix(3))  // hide
        try page.figure(
            "restored",
            .images(
                [kinds.indices.flatMap { _ in pictures(clean.rows(three)) }]
                    + restored[0].indices.map { method in
                        kinds.indices.flatMap { pictures(restored[$0][method].1.rows(three)) }
                    },
                rowLabels: ["original"] + restored[0].map(\.0),
                // The middle one of each kind's columns names the kind.
                columnLabels: kindNames.flatMap { name in three.indices.map { $0 == three.count / 2 ? name : "" } }),
            caption: "The same test images under each kind of damage, and what each method makes of them.",
            alt: """
                Rows of images in three groups, one a kind of damage: originals, damaged ones, and what each method \
                restores.
                """)

        page.prose(#"""
            Look in \#(figure: "restored") for the manner of each. A median filter leaves specks where several of them
            touch. PCA can only add up parts of \#(data.subject.plural), so what it keeps of the noise becomes waves and
            ghosts. A network keeps outlines; where the damage hides which of several patterns was there, their mean is
            the safest answer, and a mean is blurred. Mottle is left in flat places.
            \#(markdown: (quality[1][1].ssim > quality[1][3].ssim) == (quality[1][1].psnr > quality[1][3].psnr)
                ? "The two scales agree here"
                : "The two scales need not agree"):
            by SSIM the median filter is \#(markdown: quality[1][1].ssim > quality[1][3].ssim ? "ahead of" : "behind")
            the network at removing specks, by PSNR
            \#(markdown: quality[1][1].psnr > quality[1][3].psnr ? "ahead" : "behind").

            ### Training damage against test damage

            A network that has only met noise has no reason to expect a square. \#(figure: "transfer") tries every
            network on every kind of damage, and on images without any.
            """#)
        let undamaged = [clean]
        let transfer = denoisers.map { denoiser in (undamaged + bad).map { ImageQuality.psnr(denoiser($0), clean) } }
        let untouched = [Double.nan] + quality.map { $0[0].psnr }  // hide
        try page.figure(
            "transfer",
            .heatmap(
                transfer + [untouched], rows: denoisers.map { "trained on " + $0.name } + ["nothing done"],
                columns: ["no damage"] + kindNames, x: "Test damage", y: "Network", legend: "PSNR (dB)",
                format: .fixed(1)),
            caption: """
                PSNR on test images of every network under every kind of damage; below, the damaged images themselves \
                (undamaged ones have an infinite PSNR).
                """,
            alt: """
                A heat map of five rows, one a network and the last for doing nothing, and four columns, one a kind of \
                test damage.
                """)
        let levels = settings.levels
        let sample = test.prefix(2_000), sampleClean = sample.tensor()
        let byLevel = levels.map { level in
            let noisy = damaged(sample, .gaussian(standardDeviation: Float(level)), seed: options.seed)
            return [noisy, projected(noisy, pca.keeping(counts[0])), denoisers[0](noisy), all(noisy)].map {
                ImageQuality.psnr($0, sampleClean)
            }
        }
        try page.figure(
            "levels",
            .lines(
                ["damaged, as it is", "PCA projection", "denoiser of noise", "denoiser of all three"].enumerated().map {
                    index, name in
                    // Without noise the image as it is has no finite ratio.
                    let places = levels.indices.filter { byLevel[$0][index].isFinite }
                    return Series(
                        name, x: places.map { levels[$0] }, y: places.map { byLevel[$0][index] }, style: .marked)
                },
                x: "Deviation of the test noise", y: "PSNR (dB)",
                references: [.vertical(Double(settings.noise), "in training")]),
            caption: "Other amounts of noise than in training, on \(sample.count) test images.",
            alt: "Four curves of PSNR over the amount of noise; the noisy image's own falls steeply.")
        let strangers = (0..<3).map { kind in  // hide
            (0..<3).filter { $0 != kind }.map { transfer[$0][kind + 1] }.max()!
        }
        let helped = (0..<3).filter { strangers[$0] > untouched[$0 + 1] }.count  // hide
        let harmless = levels.indices.filter { byLevel[$0][0] > byLevel[$0][1...].max()! }  // hide
        let calm = harmless.map { levels[$0] == 0 ? "0" : NumberFormat.fixed(2).string(levels[$0]) }  // hide
        let calmest = calm.dropLast().joined(separator: ", ") + (calm.count > 1 ? " and " : "") + (calm.last ?? "")  // hide

        page.prose(#"""
            On damage of its own kind each specialist reaches \#(transfer[0][1], .fixed(1), name: "noise specialist"),
            \#(transfer[1][2], .fixed(1), name: "salt and pepper specialist") and
            \#(transfer[2][3], .fixed(1), name: "square specialist") dB; the better of the two others reaches
            \#(strangers[0], .fixed(1), name: "best stranger, noise"),
            \#(strangers[1], .fixed(1), name: "best stranger, salt and pepper") and
            \#(strangers[2], .fixed(1), name: "best stranger, squares") dB, which is better than doing nothing for
            \#(helped, name: "kinds a stranger helps") of three kinds. The network for all three pays for its breadth
            \#(transfer[0][1] - transfer[3][1], .fixed(1), name: "price of breadth, noise"),
            \#(transfer[1][2] - transfer[3][2], .fixed(1), name: "price of breadth, salt and pepper") and
            \#(transfer[2][3] - transfer[3][3], .fixed(1), name: "price of breadth, squares") dB against the specialists
            (and was trained twice as long).

            \#(figure: "levels") varies the amount of noise. \#(markdown: harmless.isEmpty
                ? "Some method beats doing nothing at every amount tried."
                : "At a deviation of " + calmest + " none of these methods is better than doing nothing:")
            \#(markdown: harmless.isEmpty
                ? ""
                : "the networks tried here change a clean image, too.")
            """#)
        let second = try compress(page, options, settings, data, train, test, pca)  // hide

        page.prose(#"""
            ## Summary

            - On the damage that they were trained for, denoisers gain at least
              \#(gainOverDamaged.min()!, .fixed(1), name: "least gain over damage") dB over the damaged image and
              \#(gainOverPCA.min()!, .fixed(1), name: "least gain over PCA") dB over PCA. On other damage the best
              stranger beats doing nothing for \#(helped, name: "kinds a stranger helps") of three kinds.
            - Training that pays for bits makes the code \#(second.main.bits, .fixed(0), name: "bits of the network")
              bits an image at \#(second.main.psnr, .fixed(2), name: "PSNR of the network") dB; PCA with as many bytes
              reaches \#(second.pcaMain.psnr, .fixed(2), name: "PSNR of PCA at equal bytes") dB. JPEG's large picture
              takes at least \#(second.jpegLeast.bits, .fixed(0), name: "bits of JPEG's smallest picture") bits, for
              \#(second.jpegLeast.psnr, .fixed(2), name: "PSNR of JPEG's smallest picture") dB.
            - *What went wrong:* bits alone do not help the network for long. It was trained for one step, and its code
              has \#(settings.units, name: "units of the code") numbers, however finely they are written; as bits grow,
              PCA \#(markdown: second.crossing == nil ? "does not overtake it at the settings tried" : "overtakes it").
            - *What surprised:* how much a codec may take for granted. The network's bits are few because its decoder
              knows \#(data.subject.plural); on other images it takes up to
              \#(second.strangeBits, .fixed(1), name: "most bits relative to test images") times as many, and loses up
              to \#(second.strangeLoss, .fixed(1), name: "greatest loss on strangers, summary") dB.

            ## Exercises
            """#)
        try page.exercise(
            """
            Compute the peak signal-to-noise ratio in decibels of an image whose pixels lie in 0…1. By how much \
            does it rise when every error is halved?
            """,
            hint: "The mean of squares falls to a quarter.",
            answer: "By $10 \\log_{10} 4 \\approx 6.02$ dB.",
            function: FunctionExercise(
                "func peakSignalToNoise(_ image: [Double], original: [Double]) -> Double", solution: peakSignalToNoise,
                inputs: [
                    ([0.5, 0.5, 0, 1], [1, 0, 0, 1]), ([0.75, 0.25, 0, 1], [1, 0, 0, 1]), ([0, 0], [1, 1]),
                    ([0.1, 0.9, 0.3], [0.2, 0.8, 0.3]),
                ],
                tolerance: 1e-4,
                truth: { image, original in
                    func tensor(_ pixels: [Double]) -> Tensor {
                        Tensor(pixels.map { Float($0) }, shape: [1, pixels.count])
                    }
                    return ImageQuality.psnr(tensor(image), tensor(original))
                }))
        page.exercise(
            """
            A symbol has the probability 1/8. How many bits does the coder spend on a thousand of them in a row, \
            but for the few that end the message?
            """,
            hint: "Each narrows the interval to an eighth.",
            answer:
                """
                Three each, 3,000 in all; the end of the message takes up to 32 bits more, enough to tell the last \
                interval.
                """,
            value: bitsOfEighths(1_000), expected: 3_016, tolerance: 16)
        page.exercise(
            """
            The header takes \(Int(second.headerBytes), name: "header bytes, exercise") bytes and an image \
            \(second.payloadBits, .fixed(1), name: "payload bits, exercise") bits. From how many images on is the \
            header less than a hundredth of the file?
            """,
            hint: "Let h be the header's bits, p an image's, N the number of images; ask when h < (h + N p) / 100.",
            answer:
                """
                From N > 99 h / p on, here \(Int((99 * second.headerBytes * 8 / second.payloadBits).rounded(.up))) \
                images. (The number of bits is rounded in the question, which leaves room for a few images more or less.)
                """,
            value: Double(
                (1...).first { shareOfHeader(second.headerBytes * 8, second.payloadBits, images: Double($0)) < 0.01 }!),
            expected: (99 * second.headerBytes * 8 / second.payloadBits).rounded(.up),
            // The bits may be off by half a unit of the last place shown, and what follows by as great a share.
            tolerance: 1 + 99 * second.headerBytes * 8 * 0.05 / (second.payloadBits * (second.payloadBits - 0.05)))
        return Results(
            restorations: kinds.indices.flatMap { kind in
                restored[kind].indices.map {
                    Restoration(
                        method: restored[kind][$0].0, damage: kindNames[kind], psnr: quality[kind][$0].psnr,
                        ssim: quality[kind][$0].ssim)
                }
            },
            transfer: transfer, networkCurve: second.networkCurve.map { Point(bits: $0.bits, psnr: $0.psnr) },
            pcaCurve: second.pcaCurve.map { Point(bits: $0.bits, psnr: $0.psnr) }, fileBytes: second.fileBytes,
            countedBytes: second.countedBytes, decodedElsewhereIsEqual: second.isEqual, errors: second.errors)
    }

    private static let kindNames = ["noise", "salt and pepper", "squares"]
}
