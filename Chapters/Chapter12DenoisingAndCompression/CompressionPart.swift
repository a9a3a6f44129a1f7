import ChapterSupport
import Charts
import Compression
import Datasets
import Engine
import Estimators
import Foundation
import Images
import Notebook

/// What the second part leaves for the summary and the tests.
struct CompressionResults {
    var networkCurve: [RatePoint]
    var pcaCurve: [RatePoint]
    var main: RatePoint
    var pcaMain: RatePoint
    /// JPEG's large picture at its lowest quality.
    var jpegLeast: RatePoint
    /// The bits from which on PCA is better, if any setting tried shows it.
    var crossing: Double?
    var strangeBits: Double
    var strangeLoss: Double
    var headerBytes: Double
    /// Bits an image beside the header.
    var payloadBits: Double
    var fileBytes: Int
    var countedBytes: Int
    var isEqual: Bool
    var errors: [String]
}

extension DenoisingAndCompression {
    static func compress(
        _ page: Page, _ options: Options, _ settings: Settings, _ data: ImageDataset, _ train: LabelledImages,
        _ test: LabelledImages, _ pca: FittedPCA
    ) throws -> CompressionResults {
        page.prose(#"""
            ## Part 2: Compression

            ### From numbers to bytes

            A code is a list of real numbers. Three steps make bytes of it, and a fourth makes the code worth it.

            **Quantise.** Number $y_k$ becomes the integer $q_k = \mathrm{round}(y_k / \Delta)$, its *symbol*. A step
            $\Delta$ costs an error of about $\Delta^2 / 12$, the variance of a uniform number in $\pm\Delta/2$. Each
            symbol is decoded as the mean of the training numbers that it stood for \#(cite: .max1960); `shifts` says
            how far these means lie from the middles of their steps.

            \#(listing: "Quantizer.Unit.index", "Quantizer.Unit.value")

            **Count.** On training codes we count how often unit $k$ has symbol $q$. That gives a probability $p_k(q)$.
            A symbol of probability $p$ carries $-\log_2 p$ bits \#(cite: .shannon1948): little if it was to be
            expected. No code for such symbols takes fewer bits on average than the entropy
            $-\sum_q p_k(q) \log_2 p_k(q)$. Probabilities are whole numbers of 2⁻¹⁶, `shares`.

            \#(listing: "FrequencyTable.init(counting:)", "FrequencyTable.bits")

            **Code.** The range coder \#(cite: .martin1979) comes within a fraction of a per cent of it. The whole
            message is one number in $[0, 1)$; each symbol narrows the interval in which that number lies to a share as
            long as its probability. In the end one writes just enough digits to tell the interval. All of it is exact
            arithmetic on integers: `low` and `range` are the interval, the symbol's share of 2¹⁶ lies at `start` and is
            `size` long, and a byte is written (`shift`) as soon as it can no longer change.

            \#(listing: "RangeEncoder.encode")

            **Train for it.** \#(authors: .balle2017) put the bits into the loss. With $e$ the encoder, $d$ the decoder
            and a price $\lambda$ in squared error per bit,

            $$ \min \; \mathbb{E} \left[ \lVert d(\tilde y) - x \rVert^2 - \lambda \sum_k \log_2 p_k(\tilde y_k) \right], \qquad \tilde y = e(x) + u,\; u \sim \mathcal{U}(-\tfrac12, \tfrac12). $$

            Rounding has no slope, so in training it is replaced by noise $u$ of the same size, `uniformNoise`; the step
            is 1, and the encoder learns how large to make its numbers. During training $p_k$ is a smooth density with a
            centre and a width to learn, a logistic one, whose integral over a step is the difference of two sigmoids;
            the file has the counted tables.

            \#(listing: "CompressionNetwork.loss", "CodePrior.bits")

            Encoder and decoder of a `CompressionNetwork` are dense layers. A unit that does not earn its bits can
            shrink until it is always rounded to the same symbol, and then costs nothing.
            """#)
        let image = data.imageShape
        var random = Random(seed: options.seed).split(12)
        let network = CompressionNetwork(
            pixels: train.imageSize, hidden: [512, 256], units: settings.units, using: &random)
        let epochs = options.epochs(  // hide
            full: settings.epochs, quick: settings.epochs, rows: train.count, batch: 128,
            steps: (settings.leastSteps, settings.leastSteps))
        var recipe = TrainingRecipe(epochs: epochs, batch: 128, optimizer: .adam(rate: 0.002), seed: options.seed)
        recipe.schedule = .cosine(warmup: min(100, recipe.steps(rows: train.count) / 4), floor: 0.01)
        try page.trained("compressor", network, on: [train.column], by: recipe) {
            network.loss($0[0], price: settings.bitPrice, $1)
        }

        page.prose(#"""
            Two parts come out of it. A `CodecEncoder` turns images into codes and, with a quantiser and tables learned
            from the codes of training images, into a file. A `CodecDecoder` turns the codes of a file into images.

            \#(listing: "latentFile")
            """#)
        let learned = train.prefix(10_000)
        let encoder = CodecEncoder(network, learningFrom: learned)
        let decoder = CodecDecoder(network: network.decoder, imageShape: image)
        let clean = test.tensor()
        let file = try encoder.file(clean, step: 1)
        let bytes = file.encoded()
        let information = file.coder.information(in: file.symbols) / 8
        let bitsOfUnits = unitBits(file)
        print(
            "\(bytes.count) bytes for \(test.count) images, \(file.headerBytes) of them header;",
            "the symbols carry \(Int(information)) bytes of information")
        try page.figure(
            "units",
            .bars(
                [BarSeries("bits", bitsOfUnits.sorted(by: >))], groups: bitsOfUnits.indices.map { "\($0 + 1)" },
                x: "Unit of the code, by its bits", y: "Bits an image"),
            caption: "The bits that each unit of the code costs per test image.",
            alt: "One bar for each unit, falling from left to right.")
        let idle = bitsOfUnits.filter { $0 < 0.05 }.count  // hide

        page.prose(#"""
            The payload is
            \#(Double(bytes.count - file.headerBytes) / information - 1, .percent(2), name: "payload above the information")
            larger than the information in the symbols. \#(figure: "units") shows where the bits go (`unitBits` adds up
            the information in each unit's symbols): the cheapest of the \#(settings.units, name: "units of the code")
            units costs \#(bitsOfUnits.min()!, .fixed(1), name: "bits of the cheapest unit") bits, the dearest
            \#(bitsOfUnits.max()!, .fixed(1), name: "bits of the dearest unit").
            \#(markdown: idle == 0 ? "Every one of them is used." : "\(idle) cost (nearly) nothing.")

            ### A real file

            The file holds everything but the decoder's weights, which serve many files, as the standard's tables serve
            all JPEG files. \#(table: "file") tells byte by byte what stands where.
            """#)
        page.table(
            "file", columns: ["Offset", "Bytes", "Contents"],
            rows: [
                ["0", "8", "89 4C 41 54 45 4E 54 0A: a byte that is no text, “LATENT” and a line feed"],
                ["8", "2", "version, 1"],
                ["10", "2", "K, the number of units"],
                ["12", "4", "number of images"],
                ["16", "2, 2, 1, 3", "height, width, channels, zeros"],
                ["24", "32", "SHA-256 of the decoder's weights"],
                ["56", "4", "bytes of payload"],
                [
                    "60", "12 + 3m for each unit",
                    """
                    offset and step (float32), lowest symbol and the number m of symbols (2 bytes each); then the \
                    share of every symbol in units of 2⁻¹⁶ (2 bytes), and how far its number lies above the middle \
                    (1 byte)
                    """,
                ],
                ["after the last unit", "as said at 56", "payload: the range-coded symbols, image by image"],
                ["end − 8", "8", "the first bytes of the SHA-256 of all before"],
            ], caption: "The file. Numbers are little-endian.")

        page.prose(#"""
            The proof of a file is another program that reads it. So the decoder's weights and the file are written to a
            folder, and **this chapter's own program is started again, as another process**, with `decode`. It has
            nothing but these two files. `decodedElsewhere` compares what it makes of them, byte by byte, and gives it
            three files that are not what they should be.
            """#)
        let elsewhere = try decodedElsewhere(file, by: decoder, foreign: Array(test.image(0).pngData()))
        print(elsewhere.errors.joined(separator: "\n"))
        if let folder = page.modelFolder {  // hide
            try CodecFiles.write(encoder, to: folder)
            try CodecFiles.write(decoder, to: folder)
        }

        page.prose(#"""
            Half a file, a foreign file, and a file for another decoder each give an error that says what was found
            where; they stand above. To compress a folder of your own, run the chapter once, and then

            ```sh
            swift run Chapter12DenoisingAndCompression encode FOLDER images.latent
            swift run Chapter12DenoisingAndCompression decode images.latent ANOTHER
            ```

            A run with other options leaves its model beside its page; say `--model FOLDER` for it. The encoder takes
            any PNG and JPEG files, resizes them to \#(image[0], name: "height") × \#(image[1], name: "width") pixels
            and says so.
            """#)
        page.claim(
            "another process decodes the file to the same bytes, pixel by pixel, on all \(test.count) images",
            elsewhere.isEqual)
        page.claim("the bytes that are counted are the file's on disk", elsewhere.fileBytes == bytes.count)
        page.claim(
            "a truncated file, a foreign file and a file for another decoder each give an error",
            elsewhere.errors.count == 3)

        page.prose(#"""
            ### Rate and distortion

            Every method has a dial. For the network and for PCA it is the step of the quantiser; for JPEG
            \#(cite: .wallace1992) its quality. Each setting is a point: bits an image, and decibels. **Bits are whole
            files, headers included**, divided by the number of images.

            - **PCA** uses the same quantiser, the same range coder and the same file format, one step for all
              components. That is its best division of bits among components (*reverse water-filling*). Components that
              are always rounded to nothing are left out of the file.
            - **JPEG, a file each**, is what a folder of images usually is. At \#(image[0]) × \#(image[1]) pixels a file
              is mostly header.
            - **JPEG, all in one**, lays all test images side by side in one large picture, so that the header is paid
              once. This is JPEG's fair chance. (Images are padded to whole blocks, so that no block sees two of them.)

            Each is an `ImageCodec`, a way to write images to bytes and read them back: `NetworkCodec`, `PCACodec`,
            `JPEGFiles` and `JPEGMosaic`. A `point` of a curve is measured on files that were really written and really
            read. `setting(for:atLeast:)` looks for the setting of one method at which its files are as large as
            another's, or at most a hundredth larger.

            \#(listing: "ImageCodec.run", "ImageCodec.point", "PCACodec.files")
            """#)
        let networkCodec = NetworkCodec(encoder: encoder, decoder: decoder)
        let pcaCodec = PCACodec(pca: pca, trainingCodes: pca.transform(learned.flattened))
        let (steps, qualities) = (settings.steps, settings.qualities)
        let networkCurve = try steps.map { try networkCodec.point(clean, $0) }
        let pcaCurve = try settings.pcaSteps.map { try pcaCodec.point(clean, $0) }
        let mosaicCurve = try qualities.map { try JPEGMosaic().point(clean, $0) }
        let filesCurve = try qualities.map { try JPEGFiles().point(clean, $0) }
        let allowed = 8 * settings.units  // hide
        let curves = [  // hide
            ("network", networkCurve), ("PCA", pcaCurve), ("JPEG, all in one", mosaicCurve),
            ("JPEG, a file each", filesCurve),
        ]
        try page.figure(
            "rate-distortion",
            .lines(
                curves.map { name, points in Series(name, x: points.map(\.bits), y: points.map(\.psnr), style: .marked)
                },
                x: .log("Bits an image, headers included"), y: "PSNR (dB)",
                references: [.vertical(Double(allowed), "\(allowed) bits")]),
            caption: "Rate and distortion on \(test.count) test images. Up and to the left is better.",
            alt: """
                Four rising curves over a logarithmic axis of bits: network, PCA, one large JPEG, and far to the right \
                a JPEG file each.
                """)
        let pcaSettings = try networkCurve.map { try pcaCodec.setting(for: clean, atLeast: $0.bits) }
        let equal = try zip(networkCurve, pcaSettings).map { (network: $0, pca: try pcaCodec.point(clean, $1)) }
        page.table(
            "equal-bytes",
            columns: [
                "Step", Column("Network, bits an image"), Column("Network (dB)"), Column("PCA, bits an image"),
                Column("PCA (dB)"), Column("Difference (dB)"),
            ],
            rows: zip(steps, equal).map { step, pair in
                [
                    .text("\(step)"), .number(pair.network.bits, .fixed(1)), .number(pair.network.psnr, .fixed(2)),
                    .number(pair.pca.bits, .fixed(1)), .number(pair.pca.psnr, .fixed(2)),
                    .number(pair.network.psnr - pair.pca.psnr, .fixed(2)),
                ]
            },
            caption: """
                At equal bytes: PCA's step is chosen so that its file is as large as the network's or a little larger. \
                Step: the network's.
                """)
        let within = equal.filter { $0.network.bits <= Double(allowed) }  // hide
        let best = within.max { $0.network.psnr - $0.pca.psnr < $1.network.psnr - $1.pca.psnr } ?? equal[0]  // hide
        let main = equal[steps.firstIndex(of: 1)!]  // hide
        let crossing = equal.first { $0.network.psnr < $0.pca.psnr }?.network.bits  // hide

        page.prose(#"""
            \#(figure: "rate-distortion") and \#(table: "equal-bytes") say: at the step that it was trained with, the
            network takes \#(main.network.bits, .fixed(1), name: "network's bits at its own step") bits an image and
            reaches \#(main.network.psnr, .fixed(2), name: "network's PSNR at its own step") dB; PCA with as many bytes
            or a few more \#(main.pca.psnr, .fixed(2), name: "PCA's PSNR at the network's bytes") dB. The difference is
            greatest, \#(best.network.psnr - best.pca.psnr, .fixed(2), name: "greatest difference to PCA") dB, at
            \#(best.network.bits, .fixed(1), name: "bits of the greatest difference") bits. With more bits the network
            gains little, perhaps because a finer step cannot restore what its
            \#(settings.units, name: "units of the code") numbers never held, perhaps because it was trained for a step
            of 1. PCA adds components for as long as bits last\#(markdown: crossing == nil ? "" : ", and overtakes it").
            The price $\lambda$ = \#(settings.bitPrice, .fixed(2), name: "price of a bit") decided before training how a
            bit weighs against an error; it is one of three that were tried on validation images, all of which kept the
            network above PCA.

            The dashed line is at \#(allowed, name: "bits allowed") bits, a byte for each number of the code: the most
            that we allow the network. JPEG's large picture needs at least
            \#(mosaicCurve[0].bits, .fixed(0), name: "least bits of JPEG in one") bits an image, the files of their own
            \#(filesCurve[0].bits, .fixed(0), name: "least bits of JPEG files"): it was made for large pictures and
            knows no \#(data.subject.plural).
            """#)
        page.goal(
            """
            the network at \(main.network.bits, .fixed(0), name: "bits at the goal") bits an image \
            (\(allowed, name: "bits allowed at the goal") are allowed) above PCA with at least as many bytes
            """,
            reached: main.network.psnr - main.pca.psnr, target: 1, .atLeast, .fixed(2), unit: "dB")
        // A handful of images is no sample: one code beyond the range of training can turn its curve.  // hide
        let neverFalls = [networkCurve, pcaCurve].allSatisfy { curve in  // hide
            zip(curve, curve.dropFirst()).allSatisfy { $1.bits >= $0.bits && $1.psnr >= $0.psnr - 0.01 }
        }
        // A network that learned from a handful of images owes nobody a smooth curve.  // hide
        if train.count >= 100 {
            page.claim(
                """
                on a hundred test images or more, the PSNR does not fall by over \
                \(0.01, .fixed(2), name: "fall of the PSNR that is allowed", unit: "dB") as bits grow, for the network \
                and for PCA
                """,
                neverFalls || test.count < 100)
        }
        let shown = Array(test.oneOfEachClass.prefix(8)), small = clean.rows(shown)  // hide
        // PCA's step where its file is as large as the network's at the step that this was trained with.
        let pcaSetting = pcaSettings[steps.firstIndex(of: 1)!]
        let (wide, wideQuality) = try (JPEGMosaic().run(clean, qualities[0]).images, mosaicCurve[0])  // hide
        try page.figure(
            "decoded",
            .images(
                try [pictures(small)]
                    + [networkCodec.run(clean, 1).images, pcaCodec.run(clean, pcaSetting).images, wide]
                    .map { pictures($0.rows(shown)) },
                rowLabels: ["original", "network", "PCA", "JPEG in one"]),
            caption: """
                Test images from the files of \(main.network.bits, .fixed(0), name: "network's bits, pictures"), \
                \(main.pca.bits, .fixed(0), name: "PCA's bits, pictures") and \
                \(wideQuality.bits, .fixed(0), name: "JPEG's bits, pictures") bits an image (JPEG's smallest).
                """,
            alt: """
                Four rows of images: originals, and what comes back from the files of the network, of PCA and of JPEG.
                """)

        page.prose(#"""
            \#(figure: "decoded") shows what the bits buy. Look for clean outlines in the network's images, which lose
            fine detail such as print; for waves and shadows of other \#(data.subject.plural) in PCA's; and for JPEG's
            blocks, which at its lowest quality are mostly flat or a few stripes.

            #### Who pays for the header?

            The tables and the fixed fields of the network's file take \#(file.headerBytes, name: "header bytes") bytes,
            however many images there are.
            """#)
        let few = [1, 3, 10, 30, 100, 300, 1_000, 3_000, 10_000].filter { $0 <= test.count }
        let amortised = try few.map { count -> [Double] in
            let some = test.prefix(count).tensor()
            return try [
                networkCodec.bits(some, 1), pcaCodec.bits(some, pcaSetting), JPEGMosaic().bits(some, qualities[0]),
                JPEGFiles().bits(some, qualities[0]),
            ]
        }
        try page.figure(
            "header",
            .lines(
                curves.enumerated().map { index, curve in
                    Series(curve.0, x: few.map(Double.init), y: amortised.map { $0[index] }, style: .marked)
                },
                x: .log("Images in the file"), y: .log("Bits an image")),
            caption: """
                Bits an image for files of few images and of many: network and PCA at settings of equal bytes for all \
                test images, JPEG at its lowest quality.
                """,
            alt: "Falling curves that flatten to the right; JPEG with a file each stays level.")
        // From how many images on the network's file is smaller than one large JPEG, and than a JPEG each.  // hide
        let worth = [2, 3].map { jpeg in  // hide
            few.indices.first { amortised[$0][0] < amortised[$0][jpeg] }.map { few[$0] }
        }
        let components = try LatentFile(  // hide
            decoding: pcaCodec.files(clean, pcaSetting)[0], name: "memory"
        ).quantizer.units.count  // hide

        page.prose(#"""
            For a single image the network's file takes
            \#(amortised[0][0], .fixed(0), name: "bits of a file with one image") bits, of which all but
            \#(amortised[0][0] - 8 * Double(file.headerBytes), .fixed(0), name: "bits of one image beside the header")
            are header (\#(figure: "header")); PCA's, with tables for \#(components, name: "components in PCA's file")
            components, takes \#(amortised[0][1], .fixed(0), name: "bits of PCA's file with one image"). One JPEG file
            takes \#(amortised[0][3], .fixed(0), name: "bits of one JPEG file"). Of the numbers tried, the network's
            file is smaller than a JPEG file for each image from
            \#(markdown: worth[1].map { "\($0) image\($0 == 1 ? "" : "s")" } ?? "none") on, and smaller than JPEG's one
            large picture, the fairer opponent, from \#(markdown: worth[0].map { "\($0)" } ?? "none") on. Neither the
            decoder's \#(network.decoder.parameterCount, name: "weights of the decoder") weights nor PCA's components
            are counted: we suppose that the reader has them. For a single folder they would have to be sent.

            ### Images unlike the training data

            What does the network do with images that it was not made for? We turn the test images upside down, take
            their negatives, shuffle all pixels by one fixed permutation (nothing is lost, but nothing looks like
            \#(data.subject.singular == "image" ? "an image" : "a " + data.subject.singular)), and draw pure noise. All
            dials stay where they are.

            \#(listing: "strangers")
            """#)
        let some = test.prefix(2_000).tensor()
        let strange = strangers(some, seed: options.seed)
        let strangeRows = try strange.map { name, images in
            let points = try [
                networkCodec.point(images, 1), pcaCodec.point(images, pcaSetting), JPEGMosaic().point(images, 10),
            ]
            return (name, points)
        }
        page.table(
            "strangers",
            columns: [
                "Images", Column("Network, bits"), Column("Network (dB)"), Column("PCA, bits"), Column("PCA (dB)"),
                Column("JPEG in one, bits"), Column("JPEG in one (dB)"),
            ],
            rows: strangeRows.map { name, points in
                [.text(name)] + points.flatMap { [.number($0.bits, .fixed(0)), .number($0.psnr, .fixed(1))] }
            },
            caption: """
                Bits an image and PSNR on \(some.rows) images of each kind: the network at step 1, PCA at equal bytes \
                on test images, JPEG at quality 10. Headers are shared by these \
                \(some.rows, name: "images of each strange kind") images, in \(table: "equal-bytes") by \
                \(test.count, name: "images that share a header").
                """)
        let odd = Array(shown.filter { $0 < some.rows }.prefix(6))  // hide
        try page.figure(
            "strangers",
            .images(
                try strange.dropFirst().flatMap { _, images in
                    try [pictures(images.rows(odd)), pictures(networkCodec.run(images, 1).images.rows(odd))]
                },
                rowLabels: strange.dropFirst().flatMap { [$0.0, "network"] }),
            caption: "Images unlike the training data, and beneath each row what comes back from the network's file.",
            alt: """
                Pairs of rows: upside-down images, negatives, shuffled pixels and noise, each above what the network \
                made of it.
                """)
        // By codec: how many times the bits of test images the dearest kind takes, and how many dB each loses.  // hide
        let usual = strangeRows[0].1, unusual = strangeRows.dropFirst()  // hide
        let dearer = usual.indices.map { codec in unusual.map { $0.1[codec].bits / usual[codec].bits }.max()! }  // hide
        let losses = usual.indices.map { codec in unusual.map { usual[codec].psnr - $0.1[codec].psnr } }  // hide
        let dearest = unusual.max { $0.1[0].bits < $1.1[0].bits }!.0  // hide

        page.prose(#"""
            In \#(table: "strangers") the network loses between
            \#(losses[0].min()!, .fixed(1), name: "least loss on strangers") and
            \#(losses[0].max()!, .fixed(1), name: "greatest loss on strangers") dB, and the dearest kind, \#(dearest),
            takes \#(dearer[0], .fixed(1), name: "bits of the dearest kind relative to test images") times the bits of
            test images, because its symbols are improbable by the tables. PCA, which also learned from
            \#(data.subject.plural), takes up to
            \#(dearer[1], .fixed(1), name: "PCA's bits of the dearest kind relative to test images") times the bits and
            loses between \#(losses[1].min()!, .fixed(1), name: "PCA's least loss on strangers") and
            \#(losses[1].max()!, .fixed(1), name: "PCA's greatest loss on strangers") dB. JPEG takes up to
            \#(dearer[2], .fixed(1), name: "JPEG's bits of the dearest kind relative to test images") times the bits and
            loses between \#(losses[2].min()!, .fixed(1), name: "JPEG's least loss on strangers") and
            \#(losses[2].max()!, .fixed(1), name: "JPEG's greatest loss on strangers") dB; but it has
            \#(usual[2].bits / usual[0].bits, .fixed(1), name: "JPEG's bits relative to the network's") times the
            network's bits to begin with.

            \#(figure: "strangers") shows the danger: what comes back need not look like a bad picture of the stranger;
            it may look like a picture of something else. **A learned codec can invent.** JPEG's faults look like
            faults.
            """#)
        return CompressionResults(
            networkCurve: networkCurve, pcaCurve: pcaCurve, main: main.network, pcaMain: main.pca,
            jpegLeast: mosaicCurve[0], crossing: crossing, strangeBits: dearer[0], strangeLoss: losses[0].max()!,
            headerBytes: Double(file.headerBytes),
            payloadBits: Double(8 * (bytes.count - file.headerBytes)) / Double(test.count),
            fileBytes: elsewhere.fileBytes,
            countedBytes: Int((networkCurve[steps.firstIndex(of: 1)!].bits * Double(test.count) / 8).rounded()),
            isEqual: elsewhere.isEqual, errors: elsewhere.errors)
    }
}

/// The information in each unit's symbols, in bits an image.
func unitBits(_ file: LatentFile) -> [Double] {
    // By unit and symbol; a unit has few symbols, and each stands for many images.
    let bits: [[Double]] = file.coder.tables.map { table in table.shares.indices.map { table.bits(of: $0) } }
    let (units, symbols) = (bits.count, file.symbols)
    return bits.indices.map { unit in
        stride(from: unit, to: symbols.count, by: units).reduce(0) { $0 + bits[unit][Int(symbols[$1])] }
            / Double(file.count)
    }
}

/// Test images and four kinds that no network of this chapter was trained on.
func strangers(_ images: Tensor, seed: UInt64) -> [(String, Tensor)] {
    var random = Random(seed: seed).split(-2)
    let order = random.permutation(images.shape[1] * images.shape[2])
    return [
        ("test images", images),
        ("upside down", upsideDown(images)),
        ("negatives", Corruption.inversion.applied(to: images, random: random)),
        ("shuffled pixels", rearranged(images, order)),
        ("noise", Tensor(uniform: images.shape, using: &random)),
    ]
}

/// The part of a file that is header.
func shareOfHeader(_ header: Double, _ payload: Double, images: Double) -> Double {
    header / (header + images * payload)
}

/// The bits that the coder takes for `count` symbols of probability 1/8.
func bitsOfEighths(_ count: Int) -> Double {
    let coder = EntropyCoder(tables: [FrequencyTable(shares: Array(repeating: FrequencyTable.whole / 8, count: 8))])
    return Double(8 * coder.encode(Array(repeating: 5, count: count)).count)
}
