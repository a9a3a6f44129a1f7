import ArgumentParser
import ChapterSupport
import Charts
import Course
import Datasets
import Engine
import Estimators
import Models
import Notebook

public enum ConvolutionalAutoencoders: Chapter {
    public static let place = Course.convolutionalAutoencoder
    public static let picture = "squeezed"
    public static let headlines = [
        Headline("is the narrow network's mean squared error on test images", number: "bottleneck test MSE"),
        Headline("is PCA's with as many numbers", number: "PCA test MSE"),
        Headline("is that of the mean image", number: "test MSE of the mean image"),
    ]
    public static var subcommands: [any ParsableCommand.Type] { [WeightsCommand<Self>.self] }

    public struct Results: Codable, Sendable {
        public var history: [Trainer.Epoch]
        public var earlyError: Double
        public var finalError: Double
        public var meanImageError: Double
        public var bottleneckError: Double
        /// With 0, 1, 2, … components.
        public var pcaErrors: [Double]
        /// In the race: widths, and networks' errors less PCA's at each.
        public var widths: [Int]
        public var againstPCA: [Trials]
        public var downstream: [Score]
    }

    /// What a linear probe and the nearest neighbours make of a representation.
    public struct Score: Codable, Sendable {
        public var name: String
        public var size: Int
        public var linear: Double
        public var neighbours: Double
    }

    public static func run(_ page: Page, _ options: Options) throws -> Results {
        try run(page, options, .preset(options))
    }

    public static func run(_ page: Page, _ options: Options, _ settings: Settings) throws -> Results {
        page.prose(#"""
            # Can a network squeeze an image and bring it back?

            Show a network a picture, force it through a narrow passage, and ask for the picture back. Nobody tells it
            what the picture shows. Whatever still fits through the passage is what the network found worth keeping: a
            *representation*, learned from pictures alone.

            After this chapter you can

            - write a convolutional autoencoder, its loss and its training loop, and say what each layer does to the
              shape of an image,
            - say what a fair opponent is, and how wide a code must be for PCA to beat a network,
            - look inside: at filters, at feature maps, at channels that died, at what is lost,
            - measure what a learned code is worth for a task it was not trained for.

            Three numbers ask to be changed: how many numbers the narrow code of this page has, how many maps the wide
            one, and how fast networks learn. Change one, run the chapter again, and the page rewrites itself.

            \#(listing: "Settings.codeSize", "Settings.codeMaps", "Settings.learningRate")

            \#(listing: "CourseAutoencoders.bottleneckSize")
            """#)
        let data = try ImageDataset.load(options, sidesDivisibleBy: 4)
            .taking(train: settings.images, test: settings.testImages)
        let (train, validation) = data.train.splitForValidation(seed: options.seed)
        let (test, image) = (data.test, data.imageShape)
        print("\(train.count) training, \(validation.count) validation and \(test.count) test images of shape \(image)")
        let isOwn = data.name == "Fashion-MNIST"  // hide
        let pixels = image.reduce(1, *)  // hide
        let replaced = isOwn ? [] : ["On this page \(data.name) takes their place."]  // hide
        let remarks = (replaced + data.notes).map { $0 + " " }.joined()  // hide

        page.prose(#"""
            ## The data

            The course's pictures are those of Fashion-MNIST \#(cite: .xiao2017): ten kinds of garment, photographed in
            grey. \#(remarks)Each is a box of \#(pixels, name: "pixels per image") numbers between 0 (black) and 1
            (white). One twelfth of the training images is set aside for *validation*: we watch it, but never train on
            it. The test images are looked at only to report. Until the last section labels do no more than sort
            pictures and errors into rows, as in \#(figure: "samples").
            """#)
        try page.figure(
            "samples", .images(test.pictures(ofEachClass: 10), rowLabels: test.classNames),
            caption: "What has to go through the passage? Test images, one row a class.",
            alt: "A grid of small images, ten for each of the \(test.classNames.count) classes.")

        page.prose(#"""
            ## The network

            A **convolution** slides a small window over the image. At every place it takes a weighted sum of what it
            sees, with the same weights everywhere. With a window of $3 \times 3$, $C$ input channels and weights
            $w_{ijco}$, output channel $o$ at row $r$ and column $s$ is

            $$ y_{rso} = \max\Big(0,\; b_o + \sum_{i,j,c} w_{ijco}\, x_{r+i-1,\,s+j-1,\,c}\Big), $$

            where $i$ and $j$ run from 0 to 2 and $c$ from 1 to $C$, $x$ is the input (zero outside the image), $b_o$ a
            bias, and $\max(0, \cdot)$ the ReLU that makes the network more than one linear map. **Max pooling** keeps
            the largest value of every $2 \times 2$ square and so halves the image; **up-sampling** repeats every pixel
            in a $2 \times 2$ square and so doubles it. The *encoder* convolves and pools twice, the *decoder* goes the
            way back. The whole network is a list of such layers:

            \#(listing: "ConvolutionalAutoencoder.init(channels:outer:inner:using:)")

            Its last convolution gives one number $a$ for each pixel and channel, the *logit*, and the sigmoid
            $\sigma(a) = 1/(1+e^{-a})$ turns that into a grey level between 0 and 1. Chapters 4 and 5 look into the
            networks of this page, so all three make them in one place, from the same seed.
            """#)
        let networks = CourseAutoencoders(
            image: image, seed: options.seed, maps: settings.codeMaps, code: settings.codeSize)
        let network = networks.convolutional
        let codeShape = network.encoder.summary(of: image).last!.shape  // hide
        let wideSize = codeShape.reduce(1, *)  // hide
        let wideShare = Quantity(  // hide
            Double(wideSize) / Double(pixels), .percent(0), name: "code size over image size")
        let epochs = options.epochs(full: settings.epochs, quick: settings.epochs, rows: train.count)  // hide
        page.table(
            "layers", columns: ["Part", "Layer", "Output of one image", Column("Parameters")],
            rows: summaryRows("encoder", network.encoder, image) + summaryRows("decoder", network.decoder, codeShape),
            caption: "The network, layer by layer.")

        page.prose(#"""
            The code, the encoder's last output in \#(table: "layers"), holds
            \#(wideSize, name: "numbers in the wide code") numbers, \#(wideShare) of the image's. The whole network has
            only \#(network.parameterCount, name: "parameters") parameters, because a window's weights serve every
            place.

            ## The loss

            Read a grey level $x \in [0,1]$ as the probability that a pixel is white, and the network's
            $\hat x = \sigma(a)$ as its forecast. The **binary cross-entropy** charges for every pixel

            $$ L(x, a) = -x \log \sigma(a) - (1-x) \log(1-\sigma(a)) $$

            (log is the natural logarithm, whose unit is the *nat*). Computed as it stands it overflows: for $a = -1000$
            the sigmoid is 0 in single precision, and its logarithm infinite. But $1 - \sigma(a) = \sigma(-a)$ and
            $-\log \sigma(a) = \log(1 + e^{-a})$, so

            $$ L(x, a) = \log(1 + e^{a}) - x\,a = \max(a, 0) - x\,a + \log\big(1 + e^{-|a|}\big), \qquad
               \frac{\partial L}{\partial a} = \sigma(a) - x, $$

            where no exponential is larger than 1. The engine's losses of one pixel and their derivatives, with logit or
            forecast $x$ and target $t$ in this code:

            \#(listing: "PointwiseLoss.Function.value(_:_:)", "PointwiseLoss.Function.derivative(_:_:)")

            Even a perfect forecast of a grey pixel costs something ($\log 2 \approx 0.69$ for $x = \tfrac12$), so the
            cross-entropy does not fall to zero. Results are therefore given as mean squared error, which does. A
            network can be trained by either, and we shall see whether it matters:

            \#(listing: "Autoencoder.reconstruct(_:_:)", "Autoencoder.loss(_:_:)", "Autoencoder.squaredError(_:_:)")

            (`encode` and `decode` apply the two lists of layers; `pass` tells layers such as dropout, of which there is
            none here, whether the network is being trained.)

            ## The loop

            All parameters follow the gradient of the loss by Adam \#(cite: .kingma2015), which divides every
            parameter's step by the usual size of its gradients. `TrainingStep` computes loss and gradient on a batch of
            images and moves the parameters once; around it stands the loop:

            \#(listing: "fit(_:on:batch:steps:rate:seed:loss:)")

            The network of this section goes through the same steps, at a constant rate and
            \#(batchSize) images at a time, until it has seen all training images
            \#(markdown: counted(epochs, "time")).
            """#)
        var recipe = TrainingRecipe.course(epochs: epochs, seed: options.seed)
        recipe.optimizer = .adam(rate: settings.learningRate)
        let early = min(2, epochs)  // hide
        let run = try page.trained(
            "convolutional-network", network, on: train, validation: validation, by: recipe, milestone: early)
        try network.load(run.milestone)  // hide
        let earlyError = meanSquaredError(of: network, on: test)  // hide
        try network.load(run.weights)  // hide
        // What training by this recipe, with a look at the validation images after every epoch, leaves.
        let reconstructions = apply(Function(image) { network.reconstruct($0) }, to: test)
        let error = Scores.meanSquaredError(reconstructions, test.tensor())
        try page.figure(
            "loss",
            .lines(
                [
                    Series("training", y: run.losses, style: .marked),
                    Series("validation", y: run.validationLosses, style: .marked),
                ], x: "Epoch", y: "Binary cross-entropy (nats per pixel)"),
            caption: """
                Does it learn, or memorise? Loss after every epoch, on the images it learns from and on others.
                """,
            alt: "Two falling curves that flatten out and stay close together.")
        let trainPixels = train.flattened  // hide
        let testPixels = test.flattened  // hide
        let most = max(wideSize, settings.codeSize, settings.widths.max() ?? 1)  // hide
        let pca = try principalComponents(of: trainPixels, count: most)  // hide
        let pcaErrors = pca.errorsByCount(testPixels)  // hide
        let meanImageError = pcaErrors[0]  // hide
        page.prose(#"""
            ## Does it work?

            In \#(figure: "loss") the training loss is the mean over an epoch while the network is still learning; the
            validation loss is measured at the epoch's end, which is why it can lie below. A network that memorised
            would show the opposite: training falling on, validation turning up.

            On the test images the mean squared error is \#(earlyError, 4, name: "test MSE after two epochs") after
            \#(markdown: counted(early, "epoch")) and \#(error, 4, name: "test MSE") at the end. The trivial forecast,
            the mean training image for everything, has \#(meanImageError, 4, name: "test MSE of the mean image").
            """#)
        let shown = Array(test.oneOfEachClass.prefix(10))  // hide
        let others = test.classNames.indices.compactMap { test.rows(ofClass: $0).dropFirst().first }.prefix(10)  // hide
        try page.figure(
            "reconstructions",
            .pairs(
                pictures(test.tensor(of: Array(others))), over: pictures(reconstructions.rows(others)),
                labels: ["original", "reconstruction"], captions: test.names(of: Array(others))),
            caption: "What comes back? One test image of a class over what the network made of it.",
            alt: "Two rows of images; the lower row is a slightly blurred copy of the upper one.")

        page.prose(#"""
            In \#(figure: "reconstructions") outlines and shades come back; what is finer than a few pixels is smoothed
            away.

            ## A look inside

            The first layer's weights are small enough to look at. Each of its filters answers strongly where the image
            looks like it: one with a light and a dark side answers to an edge.
            """#)
        let codes = apply(Function(image) { network.encode($0) }, to: test)
        let highest = codes.reshaped([test.count, wideSize]).columnExtremes().rows([1])
        let live = highest.values.count { $0 > 0 }
        let dark = darkChannels(codes)  // hide
        let died = dark == 0 ? "no channel is" : counted(dark, "channel") + (dark == 1 ? " is" : " are")  // hide
        try page.figure(
            "filters", .images(filterGrid(network.firstWindows)),
            caption: """
                What does the first layer look for? Its filters, each to a scale of its own: grey is zero, white \
                positive, black negative.
                """,
            alt: "Up to sixteen squares of three by three cells, some with a light and a dark side.")
        let example = test.tensor(of: [shown.last!])  // hide
        let stages = (1...network.encoder.layers.count).map { depth in  // hide
            Function(image) { network.encoder.prefix(depth)($0, .inference) }(example)
        }
        try page.figure(
            "feature-maps",
            .images(
                stages.map { featureMaps($0, size: data.height) },
                rowLabels: ["convolution", "pooling", "convolution", "code"]),
            caption: """
                Where does the picture go? One image after each stage of the encoder, up to eight channels of each, \
                from black (least) to white (greatest), each map to a scale of its own; an all-black map is zero \
                everywhere.
                """,
            alt: "Four rows of small maps of one image that get coarser from row to row.")
        page.prose(#"""
            In \#(figure: "feature-maps") the \#(data.subject.singular) stays recognisable down to the code. That is a
            warning: the code is a small *image*, not yet a description. Its \#(wideSize) numbers are
            \#(markdown: counted(codeShape[2], "map")) of \#(codeShape[0]) × \#(codeShape[1]) places.

            Not all of them need say anything. A ReLU whose input is negative for every image gives 0 for every image,
            and its gradient is 0 as well, so hardly anything ever opens it again: the channel has *died*. The usual
            remedy are biases that begin a little above zero, the 0.1 of the listing, so that at first nearly every ReLU
            is open for nearly every image \#(cite: .goodfellow2016). In this network
            \#(live, name: "live numbers of the code") of the \#(wideSize) numbers are above zero for some test image;
            \#(markdown: died) dead. What compares codes by their size should count the live numbers, and below we do.

            ## A narrower passage

            So let us squeeze harder. The next network, `bottleneck` in the code below, turns an image into
            \#(markdown: counted(settings.codeSize, "number")). Instead of pooling it moves its window in steps of two;
            then a dense layer, which looks at everything at once, takes all that is left to the code:

            \#(listing: "BottleneckAutoencoder.init(image:width:code:using:)")

            On the way back a **transposed convolution** enlarges \#(cite: .zeiler2010). A convolution of stride 2
            gathers a window of the large image into one number of the small one; its transpose spreads each number of
            the small image over a window of the large one, and sums where windows overlap. If $A$ is the matrix of the
            first, that of the second is $A^\top$, which means

            $$ \langle A x, y \rangle = \langle x, A^\top y \rangle \quad\text{for all images } x \text{ and } y. $$

            Two random images put it to the test:
            """#)
        var random = Random(seed: options.seed)
        let window = Node.constant(Tensor(normal: [3, 3, image[2], 4], using: &random))
        let (large, small) = (image, [image[0] / 2, image[1] / 2, 4])
        let x = Tensor(normal: [1] + large, using: &random)
        let y = Tensor(normal: [1] + small, using: &random)
        let gathered = Function(large) { conv2d($0, window, nil, stride: 2) }(x)
        let scattered = Function(small) { conv2dTransposed($0, window, nil, stride: 2) }(y)
        let (left, right) = ((gathered * y).sum(), (x * scattered).sum())
        print("⟨Ax, y⟩ = \(left), ⟨x, Aᵀy⟩ = \(right)")
        page.claim(
            "both inner products are the same, but for rounding",
            abs(left - right) <= 1e-5 * ((gathered * gathered).sum() * (y * y).sum()).squareRoot())
        let bottleneck = networks.bottleneck  // hide
        let isGrey = data.channels == 1  // hide
        let narrowRecipe = isGrey ? recipe : recipe.forColour(options, settings, rows: train.count)  // hide
        try page.trained(
            "bottleneck-network", bottleneck, on: train, validation: validation, by: narrowRecipe, milestone: early)
        let squeezed = apply(Function(image) { bottleneck.reconstruct($0) }, to: test)  // hide
        let bottleneckError = Scores.meanSquaredError(squeezed, test.tensor())  // hide
        let narrowCount = min(settings.codeSize, pcaErrors.count - 1)  // hide
        let projected = pca.keeping(narrowCount).reconstruct(testPixels)  // hide
        page.table(
            "bottleneck-layers", columns: ["Part", "Layer", "Output of one image", Column("Parameters")],
            rows: summaryRows("encoder", bottleneck.encoder, image)
                + summaryRows("decoder", bottleneck.decoder, [settings.codeSize]),
            caption: "The narrow network, layer by layer.")

        page.prose(#"""
            ## The opponent

            Principal component analysis (PCA) \#(cite: .pearson1901, .hotelling1933) is the same thing without hidden
            layers: chapter 2's $\hat x = m + U^\top U (x - m)$, with the mean image $m$ and $k$ orthonormal rows in
            $U$, the directions along which training images vary most. No linear code of $k$ numbers has a smaller
            squared error on the training images, and no starts or steps have to be chosen. As its directions are
            orthonormal, each takes its own share off the error, and one fit, `pca`, gives the errors for all $k$,
            `pcaErrors`:

            \#(listing: "FittedPCA.errorsByCount(_:)")

            Trained \#(markdown: isGrey
                ? "like the wide network"
                : "by more and smaller steps, which colour needs (\(narrowRecipe.batch) images, at a falling rate)"),
            \#(markdown: counted(narrowRecipe.epochs, "epoch")), the narrow one of \#(table: "bottleneck-layers")
            rebuilds the test images with an error of
            \#(bottleneckError, 4, name: "bottleneck test MSE"). PCA with
            \#(markdown: narrowCount == settings.codeSize
                ? "as many numbers"
                : "\(narrowCount), all that \(train.count) images determine,") has
            \#(pcaErrors[narrowCount], 4, name: "PCA test MSE").
            """#)
        page.claim(
            "the error that the listing gives for \(narrowCount) is that of the images which PCA brings back",
            abs(pcaErrors[narrowCount] - Scores.meanSquaredError(projected, testPixels)) <= 1e-4 * meanImageError)
        try page.figure(
            "squeezed",
            .images(
                [
                    pictures(test.tensor(of: shown)), pictures(projected.rows(shown).reshaped([shown.count] + image)),
                    pictures(squeezed.rows(shown)),
                    pictures(differences(squeezed.rows(shown), test.tensor(of: shown))),
                ], rowLabels: ["original", "PCA", "network", "lost"], columnLabels: test.names(of: shown)),
            caption: """
                What goes through \(counted(settings.codeSize, "number"))? The originals, what PCA and the narrow \
                network bring back, and twice the absolute difference between the network's and the original.
                """,
            alt: "Four rows of images: originals, PCA's reconstructions, the network's, and where it errs.")

        page.prose(#"""
            PCA adds and subtracts the same \#(markdown: counted(narrowCount, "template")) for every picture; the
            network may bend its space, so that a number means one thing for one kind of
            \#(data.subject.singular) and another for the next. In \#(figure: "squeezed") compare their outlines, and
            see in the last row what did not fit through.

            ## A race

            One start proves little, and the two sides have not met on equal terms: the network made its cross-entropy
            small, PCA its squared error. So we train narrow networks of several widths anew, by squared error,
            \#(markdown: counted(settings.seeds, "start")) of each, and the page's two networks by either loss.

            - *Equal for all networks:* the steps, \#(settings.raceSteps, name: "steps in the race") of
              \#(settings.raceBatch, name: "images a step in the race") images, and the rate, which begins at
              $3 \times$ `learningRate` and falls to zero.
            - *Equal for networks and PCA:* the numbers in the code, the images to learn from, what is made small.
            - *Not equal:* a network sees
              \#(min(settings.raceSteps * settings.raceBatch, train.count), name: "images seen in the race") images on
              its way, PCA all \#(train.count) at once; the parameters differ in number.

            \#(listing: "Race.init(seed:widths:settings:rate:on:test:)")

            (`meanSquaredError(of:on:)` is the error of the reconstructions; `liveNumbers` and `darkChannels` count as
            we did above.)
            """#)
        let widths = Set(settings.widths + [settings.codeSize]).sorted()
        let runs = try page.overSeeds("race", settings.seeds, from: options.seed) { seed in
            try Race(
                seed: seed, widths: widths, settings: settings, rate: 3 * settings.learningRate, on: train, test: test)
        }
        let narrow = widths.indices.map { place in runs.trials { $0.narrow[place] } }
        let fair = widths.indices.filter { widths[$0] < pcaErrors.count }
        let againstPCA = fair.map { narrow[$0] - pcaErrors[widths[$0]] }
        let liveCount = Int(runs[\.live].mean.rounded())  // hide
        let ranking = Ranking(fair.map { widths[$0] }, againstPCA)  // hide
        let counts = (1..<pcaErrors.count).map { Double($0) }  // hide
        try page.figure(
            "race",
            .lines(
                [
                    Series("PCA", x: counts, y: Array(pcaErrors.dropFirst())),
                    Series("narrow networks", x: widths.map { Double($0) }, trials: narrow, style: .marked),
                    Series("wide network", x: [Double(liveCount)], trials: [runs[\.wide]], style: .markers),
                    Series(
                        "narrow network, \(counted(narrowRecipe.epochs, "epoch"))", x: [Double(settings.codeSize)],
                        y: [bottleneckError], style: .markers),
                ], x: .log("Numbers in the code"), y: .log("Mean squared error"),
                references: [.horizontal(meanImageError, "mean image")]),
            caption: """
                How wide a code does PCA need to win? Test error against the numbers in the code: networks' means of \
                \(counted(settings.seeds, "start")) with their 95 % intervals, and PCA with every number of components.
                """,
            alt: "Two curves of error against the width of the code, PCA's and the networks', and two points.")
        let table = RaceTable(pixels: pixels, pcaErrors: pcaErrors)  // hide
        let wideRival = runs.trials { table.pca($0.live) }  // hide
        let narrowRival = runs.trials { _ in table.pca(settings.codeSize) }  // hide
        let bySquares = runs.trials { $0.narrow[widths.firstIndex(of: settings.codeSize) ?? 0] }  // hide
        page.table(
            "errors",
            columns: [
                "Method", "Made small", Column("Numbers"), Column("Parameters"), Column("Test MSE"),
                Column("minus PCA's"),
            ],
            rows: [
                table.pcaRow(settings.codeSize),
                table.row("narrow network", "squared error", settings.codeSize, bottleneck, bySquares, narrowRival),
                table.row(
                    "narrow network", "cross-entropy", settings.codeSize, bottleneck, runs[\.narrowByEntropy],
                    narrowRival),
                table.pcaRow(liveCount),
                table.row("wide network", "squared error", liveCount, network, runs[\.wide], wideRival),
                table.row("wide network", "cross-entropy", liveCount, network, runs[\.wideByEntropy], wideRival),
            ],
            caption: """
                Test error after \(settings.raceSteps) steps, mean and standard deviation over \
                \(counted(settings.seeds, "start")), and how far it lies above PCA's with as many numbers, with the \
                95 % interval. Of the wide network's code the live numbers are counted, on average over the starts by \
                squared error.\(max(settings.codeSize, liveCount) < pcaErrors.count
                    ? "" : " PCA has no more than \(pcaErrors.count - 1) numbers.")
                """)
        let narrowMinusPCA = Quantity(  // hide
            bySquares - narrowRival, .fixed(4), name: "narrow network minus PCA")
        let lossGap = runs[\.narrowByEntropy] - bySquares  // hide
        let widest = widths.last ?? settings.codeSize  // hide
        let widestNetwork = CourseAutoencoders(image: image, seed: 0, code: widest).bottleneck  // hide
        let hasMore = widestNetwork.parameterCount > table.parameters(widest)  // hide
        let losesWithMore = hasMore && ranking.behind.contains(widest)  // hide

        page.prose(#"""
            \#(figure: "race") says who wins where. \#(markdown: ranking.sentence)\#(markdown: ranking.crossing.map {
                " The curves cross between \($0.0) and \($0.1)."
            } ?? "") Steps matter, too: with \#(markdown: counted(settings.codeSize, "number")) the race's networks have
            \#(bySquares, 4, name: "bottleneck test MSE in the race"), and the page's own, trained for
            \#(markdown: counted(narrowRecipe.epochs, "epoch")), has \#(bottleneckError, 4).

            Does the *loss* decide it? Trained by cross-entropy, the narrow network's squared error differs by
            \#(difference: lossGap, .fixed(4), name: "cross-entropy less squared error", signed: true). Do the
            *parameters*? In \#(table: "errors") the wide network looks through small windows and has
            \#(network.parameterCount) of them; PCA owns a template of the whole image for every number,
            \#(table.parameters(liveCount), name: "parameters of PCA") parameters in all. Yet the narrow kind of network
            with \#(widest) numbers has
            \#(widestNetwork.parameterCount, name: "parameters of the widest narrow network"), where PCA has
            \#(table.parameters(widest), name: "parameters of the widest PCA")\#(markdown: losesWithMore
                ? ", and loses all the same. Their number is not it. What remains is a guess: PCA's directions are "
                    + "found exactly, a network's by steps"
                : "").

            ### Which pictures lose most?
            """#)
        let byClass = errorsByClass(squeezed, testPixels, test)  // hide
        let byClassPCA = errorsByClass(projected, testPixels, test)  // hide
        let ordered = byClass.indices.sorted { byClass[$0].mean < byClass[$1].mean }  // hide
        let extremes = ordered.count <= 12 ? ordered : Array(ordered.prefix(6) + ordered.suffix(6))  // hide
        let detailRank = Quantity(  // hide
            Statistics.rankCorrelation(
                Scores.squaredErrors(squeezed.reshaped(testPixels.shape), testPixels), detail(test.tensor())),
            .fixed(2), name: "rank correlation of error and detail")
        let present = test.classNames.indices.filter { !test.rows(ofClass: $0).isEmpty }  // hide
        let names = present.map { test.classNames[$0] }  // hide
        try page.figure(
            "error-by-class",
            .bars(
                [
                    BarSeries("PCA", trials: extremes.map { byClassPCA[$0] }),
                    BarSeries("narrow network", trials: extremes.map { byClass[$0] }),
                ], groups: extremes.map { names[$0] }, x: "", y: "Mean squared error"),
            caption: """
                Which kinds of picture lose most? Test error of each class through \
                \(counted(settings.codeSize, "number")) after \(counted(narrowRecipe.epochs, "epoch")), with 95 % \
                intervals over its images\
                \(extremes.count < ordered.count ? "; of \(ordered.count) classes the first six and the last" : "").
                """,
            alt: "A pair of bars for each class, PCA's beside the narrow network's.")

        page.prose(#"""
            In \#(figure: "error-by-class") \#(names[ordered[0]]) loses least of all classes and
            \#(names[ordered[ordered.count - 1]]) most. Call *detail* the mean squared difference of neighbouring
            pixels: its rank correlation with an image's error (1: the same order, 0: none) is \#(detailRank).

            ## What is the code worth?

            A code that rebuilds images is not made to name them. To see what it is worth we freeze the two networks and
            let the two readers of chapter 2 learn from their codes, now with labels. The *linear probe* is a logistic
            regression from code to class: it asks whether classes can be told apart by planes. *$k$ nearest neighbours*
            ($k = 5$, Euclidean distance) asks whether images with similar codes are of the same class. Both learn from
            the \#(train.count) training images, every variable scaled to unit variance for the probe, and name the
            \#(test.count) test images. Guessing is right in
            \#(percent: 1 / Double(test.classNames.count), 0, name: "chance").

            \#(listing: "read(_:_:_:_:_:)")
            """#)
        let wideCodes = apply(Function(image) { network.encode($0).flattened() }, to: train)
        let narrowCodes = apply(Function(image) { bottleneck.encode($0) }, to: train)
        let narrowPCA = pca.keeping(narrowCount)
        let readings = try page.cached("downstream", key: options) {
            let bar = page.progress("Probes", total: 5)
            defer { bar.finish() }
            return [
                ("pixels", trainPixels, testPixels),
                ("PCA of \(narrowCount)", narrowPCA.transform(trainPixels), narrowPCA.transform(testPixels)),
                ("PCA of \(pca.components.rows)", pca.transform(trainPixels), pca.transform(testPixels)),
                ("narrow code", narrowCodes, apply(Function(image) { bottleneck.encode($0) }, to: test)),
                ("wide code", wideCodes, codes.reshaped([test.count, wideSize])),
            ].map { name, trainCodes, testCodes in
                read(name, trainCodes, testCodes, train.labels, test.labels)
            }
        }
        let pixelReading = readings[0]  // hide
        page.table(
            "downstream",
            columns: [
                "Representation", Column("Numbers"), Column("Linear probe", best: .highest), Column("against pixels"),
                Column("5-NN", best: .highest), Column("against pixels"),
            ],
            rows: readings.map { reading in
                let isPixels = reading.name == pixelReading.name
                return [
                    .text(reading.name), .number(reading.size), .number(reading.linear.mean, .percent(1)),
                    isPixels ? "" : .difference(reading.linear - pixelReading.linear, .percent(1)),
                    .number(reading.neighbours.mean, .percent(1)),
                    isPixels ? "" : .difference(reading.neighbours - pixelReading.neighbours, .percent(1)),
                ]
            },
            caption: """
                Test accuracy of two simple readers on \(readings.count) representations, and differences from pixels \
                in points, with 95 % intervals over the test images.
                """)
        let wideGain = reading("wide code", readings).linear - pixelReading.linear  // hide
        let narrowGain = reading("narrow code", readings).neighbours - pixelReading.neighbours  // hide
        let narrowShare = Quantity(  // hide
            Double(settings.codeSize) / Double(pixels), .percent(0), name: "bottleneck size over image size")
        let narrowLoss = reading("narrow code", readings).linear - pixelReading.linear  // hide

        page.prose(#"""
            Against pixels, \#(table: "downstream") gives the wide code
            \#(difference: wideGain, .percent(1), name: "wide code over pixels, probe", signed: true) in the probe. The
            narrow code is \#(narrowShare) of an image; by neighbours it has
            \#(difference: narrowGain, .percent(1), name: "narrow code over pixels, 5-NN", signed: true), in the probe
            \#(difference: narrowLoss, .percent(1), name: "narrow code over pixels, probe", signed: true). The intervals
            are over images; another start of the networks would move the numbers as well. Rebuilding images and knowing
            what they show are different aims, and no label took part: where a code gains, the gain is a by-product.
            Later chapters change the *aim*, not the network, to get more.

            ## Summary

            - A convolutional autoencoder of \#(network.parameterCount) parameters rebuilds test images with a mean
              squared error of \#(error, 4), against \#(meanImageError, 4) for the mean image.
            - Through \#(markdown: counted(settings.codeSize, "number")) the narrow network's error is
              \#(bottleneckError, 4) after \#(markdown: counted(narrowRecipe.epochs, "epoch")), PCA's
              \#(pcaErrors[narrowCount], 4); over \#(markdown: counted(settings.seeds, "start")) of
              \#(settings.raceSteps) steps the network's minus PCA's is \#(difference: narrowMinusPCA, signed: true).
            - With as many live numbers as the wide network's code, PCA has \#(table.pca(liveCount), 4), the network
              \#(runs[\.wide], 4, name: "wide network in the race").\#(markdown: ranking.crossing == nil
                  ? "" : " Where numbers are plenty, the classical method wins.")
            - Of the wide code's \#(markdown: counted(codeShape[2], "channel")),
              \#(markdown: listed(runs.values.map(\.dark))) died in the race's
              \#(markdown: counted(settings.seeds, "start")).
            - *What surprised:* \#(markdown: narrowGain.mean > 0 && narrowGain.isClear
                ? "neighbours name images better by the few numbers that were chosen to rebuild them than by all pixels"
                : "how little the loss matters, and how much the number of steps").
            - *What is wanting:* a loss that sums over pixels does not ask whether what it loses mattered.

            ## Exercises
            """#)
        let maps = network.firstWindows.shape[3]  // hide
        page.exercise(
            """
            How many parameters has the first convolution, which looks at images of \
            \(data.channels == 1 ? "one channel" : "\(data.channels) channels") through windows of 3 × 3 pixels \
            and has \(maps, name: "channels of the first convolution") output channels?
            """,
            hint: """
                Count the weights of one window, once for each pair of channels, and one bias for each output channel.
                """,
            answer:
                """
                9 weights for each of the \(data.channels) × \(maps) pairs of channels and \(maps) biases: \
                \(network.encoder.layers[0].parameterCount). The same window is used everywhere, so the image's size \
                does not matter.
                """,
            value: Double(network.encoder.layers[0].parameterCount),
            expected: Double((9 * data.channels + 1) * maps), tolerance: 0)
        page.exercise(
            """
            What does a forecast of one half for every pixel cost in nats per pixel, whatever the image? Three \
            decimals.
            """,
            hint: "Put the logit 0 into the loss.",
            answer: "log 2 ≈ 0.693: with a logit of 0 the term with the image vanishes.",
            value: Double(binaryCrossEntropyOfHalf(test)), expected: 0.693147, tolerance: 0.0005)
        try page.exercise(
            """
            Write the transpose of a convolution in one dimension, without padding: every number of `code` adds a \
            window of weights to the result, `stride` places further than the one before.
            """,
            hint: """
                The result has `(code.count - 1) * stride + window.count` numbers. Where windows overlap they add up.
                """,
            answer:
                """
                The convolution gathers $y_i = \\sum_j w_j x_{is+j}$. Its transpose therefore adds $w_j y_i$ to \
                $x_{is+j}$: two loops.
                """,
            function: FunctionExercise(
                "func spread(_ code: [Double], window: [Double], stride: Int) -> [Double]", solution: spread,
                inputs: [
                    ([1], [1, 2, 3], 2), ([1, 0, -1], [1, 2, 3], 2), ([2, 3], [1, 1], 3), ([1, 2, 3, 4], [1, -2, 1], 1),
                ],
                tolerance: 1e-9, truth: spreadByMatrix))
        return Results(
            history: run.history, earlyError: earlyError, finalError: error, meanImageError: meanImageError,
            bottleneckError: bottleneckError, pcaErrors: pcaErrors, widths: fair.map { widths[$0] },
            againstPCA: againstPCA,
            downstream: readings.map {
                Score(name: $0.name, size: $0.size, linear: $0.linear.mean, neighbours: $0.neighbours.mean)
            })
    }
}
