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
            - say what a fair opponent is, and at which widths of the code PCA beats a network that was trained for
              so many steps and no more,
            - look inside: at filters, at feature maps, at channels that died, at what is lost,
            - measure what a learned code is worth for a task it was not trained for.

            ## The data

            The sides of the images must be divisible by four, as the networks halve them twice.
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
            The course's pictures are those of Fashion-MNIST \#(cite: .xiao2017): ten kinds of garment, photographed in
            colour and turned to grey. \#(remarks)Each is a box of \#(pixels, name: "pixels per image") numbers between
            0 (black) and 1 (white). One twelfth of the training images is set aside for *validation*: we watch it, but
            never train on it. The test images are looked at only to report. Until the last section labels do no more
            than sort pictures and errors into rows, as in \#(figure: "samples").
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
            the largest value of every $2 \times 2$ square and so halves both sides; **up-sampling** repeats every pixel
            in a $2 \times 2$ square and so doubles them. The *encoder* convolves and pools twice, the *decoder* goes
            the way back. The whole network is a list of such layers:

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
            \#(wideSize, name: "numbers in the wide code") numbers, \#(wideShare) of the image's
            (numbers, not bits: chapter 12 counts those). The whole network has only
            \#(network.parameterCount, name: "parameters") parameters, because a window's weights serve every place.

            ## The loss

            Read a grey level $x \in [0,1]$ as the probability that a pixel is white, and the network's
            $\hat x = \sigma(a)$ as its forecast. The **binary cross-entropy** charges for every pixel

            $$ L(x, a) = -x \log \sigma(a) - (1-x) \log(1-\sigma(a)) $$

            (log is the natural logarithm, whose unit is the *nat*). Computed as it stands it fails: for $a = -1000$ the
            sigmoid is 0 in single precision, and its logarithm infinite. But $1 - \sigma(a) = \sigma(-a)$ and
            $-\log \sigma(a) = \log(1 + e^{-a})$, which makes $L = x \log(1 + e^{-a}) + (1-x) \log(1 + e^{a})$. As
            $\log(1 + e^{a}) = a + \log(1 + e^{-a})$, the first logarithm is the second less $a$; and for positive $a$
            the same line takes $\log(1 + e^{a})$ to $a + \log(1 + e^{-|a|})$:

            $$ L(x, a) = \log(1 + e^{a}) - x\,a = \max(a, 0) - x\,a + \log\big(1 + e^{-|a|}\big), \qquad
               \frac{\partial L}{\partial a} = \sigma(a) - x, $$

            so that the loss itself needs no exponential larger than 1. The engine has this loss and two others, with
            their derivatives. Mind the letters: in this code `x` is the logit or the forecast, and the image is the
            target `t`. (Where `exp(-x)` is infinite, the sigmoid in the derivative is 0, as it should be.)

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

            That is how the networks of the race below are trained. The network of this section goes through the same
            steps by the recipe that all chapters share, `TrainingRecipe.course`: a constant rate and
            \#(batchSize) images at a time, until it has seen all training images
            \#(markdown: counted(epochs, "time")) (each time is an *epoch*).
            """#)
        var recipe = TrainingRecipe.course(epochs: epochs, seed: options.seed)
        recipe.optimizer = .adam(rate: settings.learningRate)
        let early = min(2, epochs)  // hide
        let run = try page.trained(
            "convolutional-network", network, on: train, validation: validation, by: recipe, milestone: early)
        try network.load(run.milestone)  // hide
        let earlyError = meanSquaredError(of: network, on: test)  // hide
        try network.load(run.weights)  // hide
        // The network is trained by now; what does it make of images that it never saw?
        let reconstructions = apply(Function(image) { network.reconstruct($0) }, to: test)
        let error = Scores.meanSquaredError(reconstructions, test.tensor())
        try page.figure(
            "loss",
            .lines(
                [
                    Series("training", y: run.losses, style: .marked),
                    Series("validation", y: run.validationLosses, style: .marked),
                ], x: "Epoch", y: "Binary cross-entropy (nats per pixel)",
                references: [.horizontal(leastCrossEntropy(validation), "perfect forecast")]),
            caption: """
                Does it learn, or memorise? Loss after every epoch, on the images it learns from and on others, and \
                the least that any forecast of the validation images could cost.
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
            would show training falling on and validation turning up.
            \#(markdown: ends(run.losses, run.validationLosses))

            On the test images the mean squared error of this one start is
            \#(earlyError, 4, name: "test MSE after two epochs") after \#(markdown: counted(early, "epoch")) and
            \#(error, 4, name: "test MSE") at the end: how long one trains matters, and will matter again below. The
            trivial forecast, the mean training image for everything, has
            \#(meanImageError, 4, name: "test MSE of the mean image").
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

            The first layer's weights are small enough to look at. Each of its filters answers strongly where the image,
            but for brightness, looks like it. One with a light and a dark side answers to an edge; one whose weights
            are all negative is open, by its bias, just where the picture is black. Many look like nothing that has a
            name.
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
                positive, black negative. Those of the top row, from left to right, make the maps in the first row of \
                the next figure.
                """,
            alt: "\(min(network.firstWindows.shape[3], 16)) squares of three by three cells, few with a clear edge.")
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
                Where does the picture go? One image after each stage of the encoder, \
                \(markdown: codeShape[2] == 1 ? "the first channel" : "the first \(min(8, codeShape[2])) channels or fewer") \
                of each, from black (least) to white \
                (greatest), each map to a scale of its own; an all-black map is zero \
                everywhere.
                """,
            alt: "Four rows of small maps of one image that get coarser from row to row.")
        page.prose(#"""
            In \#(figure: "feature-maps") maps that are dark on the \#(data.subject.singular) and light around
            it come from filters that a black background opens. An outline stays down to some maps of the code: it is
            still a small *image*, not yet a description, and numbers that are neighbours in an image repeat each other.
            So many numbers hold less than as many free ones. The code's \#(wideSize) numbers are
            \#(markdown: counted(codeShape[2], "map")) of \#(codeShape[0]) × \#(codeShape[1]) places.

            Not all of them need say anything. A ReLU whose input is negative for every image gives 0 for every image,
            and its gradient is 0 as well, so hardly anything ever opens it again: the channel has *died*. The usual
            remedy is biases that begin a little above zero, the 0.1 of the listing, so that at first most ReLUs are
            open for most images \#(cite: .goodfellow2016). It is no guarantee: in this network
            \#(live, name: "live numbers of the code") of the \#(wideSize) numbers are above zero for some test image;
            \#(markdown: died) dead. What compares codes by their size should count the live numbers, and below we do.

            ## A narrower passage

            So let us squeeze harder. We call the network above *convolutional*, after its code, which is made of maps;
            the next one *dense*, after its code: every number may look at the whole image (other chapters
            call it the narrow one). It turns an image into
            \#(markdown: counted(settings.codeSize, "number")). Instead of pooling it moves its window in steps of two;
            then a dense layer, which looks at everything at once, takes all that is left to the code:

            \#(listing: "BottleneckAutoencoder.init(image:width:code:using:)")

            On the way back a **transposed convolution** enlarges (one of the first networks of such layers, though for
            sparse codes, is that of \#(cite: .zeiler2010)). A convolution of stride 2
            gathers a window of the large image into one number of the small one; its transpose spreads each number of
            the small image over a window of the large one, and sums where windows overlap. In one
            dimension, with the window 1, 2, 3 and stride 2, the numbers 1, 0, −1 become 1, 2, 3, 0, −1, −2, −3; here
            windows are $3 \times 3$. If $A$ is the matrix of the
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
            caption: "The dense network, layer by layer.")

        page.prose(#"""
            ## The opponent

            Principal component analysis (PCA) \#(cite: .pearson1901, .hotelling1933) is the best *linear* encoder and
            decoder: chapter 2's $\hat x = m + U^\top U (x - m)$, with the mean image $m$ and $k$ orthonormal rows in
            $U$, the directions along which training images vary most. No linear code of $k$ numbers has a smaller
            squared error on the training images, and no starts or steps have to be chosen. As its directions are
            orthonormal, each takes its own share off the error, by Pythagoras $\lVert x - \hat x \rVert^2 = \lVert x -
            m \rVert^2 - \sum_i (u_i \cdot (x - m))^2$, and one fit, `pca`, gives the errors for all $k$, `pcaErrors`:

            \#(listing: "FittedPCA.errorsByCount(_:)")

            Trained \#(markdown: isGrey
                ? "like the convolutional network"
                : "by more and smaller steps, which colour needs (\(narrowRecipe.batch) images, at a falling rate)"),
            \#(markdown: counted(narrowRecipe.epochs, "epoch")), the dense network of
            \#(table: "bottleneck-layers") (one start) rebuilds the test images with an error of
            \#(bottleneckError, 4, name: "bottleneck test MSE"). PCA with
            \#(markdown: narrowCount == settings.codeSize
                ? "as many numbers"
                : "\(narrowCount), all that \(train.count) images determine,") has
            \#(pcaErrors[narrowCount], 4, name: "PCA test MSE").\#(markdown: needed(bottleneckError, pcaErrors))
            """#)
        page.claim(
            "the error that the listing gives for \(narrowCount) is that of the images which PCA brings back",
            abs(pcaErrors[narrowCount] - Scores.meanSquaredError(projected, testPixels)) <= 1e-4 * meanImageError)
        try page.figure(
            "squeezed",
            .images(
                [
                    pictures(test.tensor(of: shown)), pictures(projected.rows(shown).reshaped([shown.count] + image)),
                    pictures(squeezed.rows(shown)), pictures(reconstructions.rows(shown)),
                    pictures(
                        differences(
                            projected.rows(shown).reshaped([shown.count] + image), test.tensor(of: shown))),
                    pictures(differences(squeezed.rows(shown), test.tensor(of: shown))),
                ],
                rowLabels: ["original", "PCA", "dense code", "convolutional code", "PCA's error", "dense code's error"],
                columnLabels: test.names(of: shown)),
            caption: """
                What goes through \(counted(settings.codeSize, "number"))? The originals, what PCA and the dense \
                network bring back, beside them what the convolutional network does with \(wideSize) numbers, and \
                twice the absolute differences of the first two from the originals.
                """,
            alt: "Six rows of images: originals, what PCA and both networks bring back, and where two of them err.")

        page.prose(#"""
            PCA adds and subtracts the same \#(markdown: counted(narrowCount, "template")) for every picture; the
            network may bend its space, so that a number could mean one thing for one kind of \#(data.subject.singular)
            and another for the next.
            \#(markdown: isOwn
                ? "PCA makes a shoe of the sandal; both lose the letters on the pullover. The last two rows of"
                : "The last two rows of")
            \#(figure: "squeezed") show what did not fit through.

            ## A race

            One start proves little, and the two sides have not met on equal terms: the network minimised its
            cross-entropy, PCA its squared error. So we train dense networks of several widths anew, by squared error,
            \#(markdown: counted(settings.seeds, "start")) of each, and the page's two networks by either loss.

            - *Equal for all networks:* the steps, \#(settings.raceSteps, name: "steps in the race") of
              \#(settings.raceBatch, name: "images a step in the race") images, and the rate, which begins at $3 \times$
              `learningRate` and falls to zero: one rate for all widths, not tuned for each, so that it may suit some
              better than others.
            - *Equal for networks and PCA:* the numbers in the code and, but for the rows of cross-entropy, what is
              minimised.
            - *Not equal:* a network sees
              \#(min(settings.raceSteps * settings.raceBatch, train.count), name: "images seen in the race") images on
              its way, \#(markdown: share(settings, train.count)), PCA all \#(train.count) at once; the parameters
              differ in number.

            `Race` is one start: it trains every network by `fit` and keeps the test errors of their reconstructions,
            `meanSquaredError`, and
            counts the live numbers of the convolutional code and its dead channels. `overSeeds` repeats it, and
            `Trials` are the values of one quantity over all starts, with their mean and spread.
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
                    Series("dense codes", x: widths.map { Double($0) }, trials: narrow, style: .marked),
                    Series("convolutional code", x: [Double(liveCount)], trials: [runs[\.wide]], style: .markers),
                    Series(
                        "dense, \(counted(narrowRecipe.epochs, "epoch"))", x: [Double(settings.codeSize)],
                        y: [bottleneckError], style: .markers),
                    Series(
                        "convolutional, \(counted(epochs, "epoch"))", x: [Double(max(live, 1))], y: [error],
                        style: .markers),
                ], x: .log("Numbers in the code"), y: .log("Mean squared error"),
                references: [.horizontal(meanImageError, "mean image")]),
            caption: """
                How wide a code does PCA need to win against networks trained for \(share(settings, train.count))? \
                Test error against the (live) numbers in the code: networks' means of \
                \(counted(settings.seeds, "start")) with their 95 % intervals, and PCA with every number of \
                components. Marks that name epochs: one start \
                each, trained longer and by cross-entropy.
                """,
            alt: "Two curves of error against the width of the code, PCA's and the networks', and three points.")
        let table = RaceTable(pixels: pixels, pcaErrors: pcaErrors)  // hide
        let wideRival = runs.trials { table.pca($0.live) }  // hide
        let narrowRival = runs.trials { _ in table.pca(settings.codeSize) }  // hide
        let bySquares = runs.trials { $0.narrow[widths.firstIndex(of: settings.codeSize) ?? 0] }  // hide
        page.table(
            "errors",
            columns: [
                "Method", "Minimised", Column("Numbers"), Column("Parameters"), Column("Test MSE"),
                Column("minus PCA's"),
            ],
            rows: [
                table.pcaRow(settings.codeSize),
                table.row("dense network", "squared error", settings.codeSize, bottleneck, bySquares, narrowRival),
                table.row(
                    "dense network", "cross-entropy", settings.codeSize, bottleneck, runs[\.narrowByEntropy],
                    narrowRival),
                table.pcaRow(liveCount),
                table.row("convolutional network", "squared error", liveCount, network, runs[\.wide], wideRival),
                table.row(
                    "convolutional network", "cross-entropy", liveCount, network, runs[\.wideByEntropy], wideRival),
            ],
            caption: """
                Test error after \(settings.raceSteps) steps, mean and standard deviation over \
                \(counted(settings.seeds, "start")), and how far it lies above PCA's with as many numbers, with the \
                95 % interval. Of the convolutional code the live numbers are counted, of the networks \
                trained by squared error: their mean stands here, and both differences set each start beside PCA with \
                that start's count.\(max(settings.codeSize, liveCount) < pcaErrors.count
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
            After \#(markdown: share(settings, train.count)), \#(figure: "race") says who wins where.
            \#(markdown: ranking.sentence) This is no law about widths, for steps matter, too: with
            \#(markdown: counted(settings.codeSize, "number")) the race's networks have
            \#(bySquares, 4, name: "bottleneck test MSE in the race"), and the page's own, trained for
            \#(markdown: counted(narrowRecipe.epochs, "epoch")), has
            \#(bottleneckError, 4)\#(markdown: beaten(bottleneckError, widths, narrow, than: settings.codeSize)). Where
            the curves would cross after as many steps, this page has not measured. The convolutional network, trained
            as long, has \#(error, 4) with \#(live) live numbers; PCA with as many has
            \#(table.pca(live), 4, name: "PCA with the live numbers of the longer training").

            Does the *loss* decide it? Trained by cross-entropy, the dense network's squared error differs by
            \#(difference: lossGap, .fixed(4), name: "cross-entropy less squared error", signed: true), the
            convolutional one's by
            \#(difference: runs[\.wideByEntropy] - runs[\.wide], .fixed(4), name: "wide, likewise", signed: true):
            beside their distance from PCA, little. Do the *parameters*? In \#(table: "errors") the convolutional
            network has \#(network.parameterCount) of them; PCA owns a template of the whole image for every number,
            \#(table.parameters(liveCount), name: "parameters of PCA") parameters in all. The dense network with
            \#(widest) numbers has \#(widestNetwork.parameterCount, name: "parameters of the widest dense network"),
            where PCA has
            \#(table.parameters(widest), name: "parameters of the widest PCA")\#(markdown: losesWithMore
                ? ", and loses all the same: parameters alone do not decide it. Steps are one cause, as we saw; that "
                    + "PCA gains by finding its directions exactly is a guess"
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
                    BarSeries("dense network", trials: extremes.map { byClass[$0] }),
                ], groups: extremes.map { names[$0] }, x: "", y: "Mean squared error"),
            caption: """
                Which kinds of picture lose most? Test error of each class through \
                \(counted(settings.codeSize, "number")) after \(counted(narrowRecipe.epochs, "epoch")), with 95 % \
                intervals over its images, one start\
                \(extremes.count < ordered.count ? "; of \(ordered.count) classes the first six and the last" : "").
                """,
            alt: "A pair of bars for each class, PCA's beside the dense network's.")

        page.prose(#"""
            In \#(figure: "error-by-class") \#(names[ordered[0]]) loses least of all
            classes.\#(markdown: worst(names, byClass)) Call *detail* the mean squared difference of pixels that are
            neighbours in an image: its rank correlation with an image's error by the network
            (1: the same order, 0: none) is \#(detailRank), so detail alone does not say which images lose.

            ## What is the code worth?

            A code that rebuilds images is not made to name them. To see what it is worth we freeze the two networks and
            let the two readers of chapter 2 learn from their codes, now with labels. The *linear probe* is a logistic
            regression from code to class: it asks whether classes can be told apart by planes. *$k$ nearest neighbours*
            ($k = 5$, Euclidean distance) asks whether images with similar codes are of the same class. Both learn from
            the \#(train.count) training images, every variable scaled to unit variance for the probe, and name the
            \#(test.count) test images. Guessing is right in
            \#(percent: 1 / Double(test.classNames.count), 0, name: "chance").

            `read` trains both readers and notes for every test image whether it was named rightly, `Reading`. The
            probe's penalty is 1 for every representation, not tuned, and it stops after 100 iterations at the latest.
            (In the cell the dense code is called narrow, the convolutional one wide.)
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
                    .text(shownName(reading.name)), .number(reading.size), .number(reading.linear.mean, .percent(1)),
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
            Against pixels, \#(table: "downstream") gives the convolutional code
            \#(difference: wideGain, .percent(1), name: "convolutional code over pixels, probe", signed: true) in the
            probe. The dense code is \#(narrowShare) of an image; by neighbours it has
            \#(difference: narrowGain, .percent(1), name: "dense code over pixels, 5-NN", signed: true), in the probe
            \#(difference: narrowLoss, .percent(1), name: "dense code over pixels, probe", signed: true). The intervals
            are over images; another start of the networks would move the numbers as well. Rebuilding images and knowing
            what they show are different aims, and no label took part. Whether training brings the gain or merely the
            convolutions with their ReLUs, this table does not say: it has no untrained network. Later chapters change
            mostly the *aim* to get more.

            ## Summary

            - A convolutional autoencoder of \#(network.parameterCount) parameters rebuilds test images with a mean
              squared error of \#(error, 4) (one start), against \#(meanImageError, 4) for the mean image.
            - Through \#(markdown: counted(settings.codeSize, "number")) the dense network's error is
              \#(bottleneckError, 4) after \#(markdown: counted(narrowRecipe.epochs, "epoch")) (one start), PCA's
              \#(pcaErrors[narrowCount], 4); over \#(markdown: counted(settings.seeds, "start")) of
              \#(settings.raceSteps) steps the network's minus PCA's is \#(difference: narrowMinusPCA, signed: true).
            - With as many live numbers as the convolutional code, PCA has \#(table.pca(liveCount), 4), the network
              \#(runs[\.wide], 4, name: "wide network in the race") after \#(markdown: share(settings, train.count)) and
              \#(error, 4) after \#(markdown: counted(epochs, "epoch")).
            - Channels may die in spite of the usual remedy: of the convolutional code's
              \#(markdown: counted(codeShape[2], "channel")), \#(markdown: listed(runs.values.map(\.dark))) in the
              race's \#(markdown: counted(settings.seeds, "start")) by squared error, at three times the rate, died.
            - *What surprised:* \#(markdown: narrowGain.mean > 0 && narrowGain.isClear
                ? "neighbours name images better by the dense network's few numbers (one start) than by all pixels"
                : "how little the loss matters, and how much the number of steps").
            - *What is missing:* a loss that sums over pixels does not ask whether what it loses mattered
              (\#(figure: "squeezed")).

            ## Exercises

            Three numbers invite change: how many numbers the dense code has (32 unless you change it), how many maps
            the convolutional one, and how fast networks learn. Try `codeSize = 64`; before you run the chapter again,
            say where the dense network's error will lie.

            \#(listing: "Settings.codeSize", "Settings.codeMaps", "Settings.learningRate")
            """#)
        let features = bottleneck.encoder.summary(of: image)[2].shape.reduce(1, *)  // hide
        let larger = CourseAutoencoders(image: image, seed: 0, code: settings.codeSize + 1).bottleneck  // hide
        page.exercise(
            """
            By how many parameters does the dense network grow with every further number in its code?
            """,
            hint: """
                Only the two dense layers, in front of the code and behind it, know how many numbers it has.
                """,
            answer:
                """
                The layer in front has one weight for each of \(features) inputs and one bias, the layer behind one \
                weight for each of \(features) outputs: \(2 * features + 1).
                """,
            value: Double(larger.parameterCount - bottleneck.parameterCount), expected: Double(2 * features + 1),
            tolerance: 0)
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

        // Words that only this page needs.

        // The least mean cross-entropy that any forecast of these images has, their pixels' entropy in nats per pixel.
        func leastCrossEntropy(_ images: LabelledImages) -> Double {
            let whites = images.flattened.values.map { min(max($0, 1e-6), 1 - 1e-6) }
            let blacks = whites.map { 1 - $0 }
            let shape = [images.count, images.flattened.elementsPerRow]
            let logarithm = Function([shape[1]]) { $0.log() }
            let costs = [whites, blacks].map { forecast in
                zip(forecast, logarithm(Tensor(forecast, shape: shape)).values).reduce(0.0) { $0 - Double($1.0 * $1.1) }
            }
            return costs.reduce(0, +) / Double(max(whites.count, 1))
        }

        // Where two curves of losses end.
        func ends(_ training: [Double], _ validation: [Double]) -> String {
            guard let first = training.last, let second = validation.last else { return "" }
            let order = "Here validation ends \(second > first ? "above" : "below") training"
            let stillFalls = [training, validation].allSatisfy { $0.count > 1 && $0[$0.count - 1] < $0[$0.count - 2] }
            guard stillFalls else { return order + "." }
            return order + ", and both still fall: the network has not learned all that it could."
        }

        // How many components PCA needs for an error, as a sentence; empty where it never gets there.
        func needed(_ error: Double, _ pcaErrors: [Double]) -> String {
            guard let count = pcaErrors.firstIndex(where: { $0 <= error }), count > 1 else { return "" }
            return " PCA needs \(count) numbers to lose as little as the network."
        }

        // How long the race's networks are trained: "less than half an epoch".
        func share(_ settings: Settings, _ images: Int) -> String {
            let epochs = Double(settings.raceSteps * min(settings.raceBatch, images)) / Double(images)
            if epochs < 1 { return epochs < 0.5 ? "less than half an epoch" : "less than an epoch" }
            return "\(counted(Int(epochs), "epoch")) or more"
        }

        // The widest code of the race that a longer training beats with fewer numbers, as the end of a sentence.
        func beaten(_ error: Double, _ widths: [Int], _ errors: [Trials], than size: Int) -> String {
            let wider = widths.indices.last { widths[$0] > size && errors[$0].mean > error }
            guard let place = wider else { return "" }
            return ", less than the race's with \(widths[place])"
        }

        // Which classes lose most, as a sentence: two where their intervals overlap.
        func worst(_ names: [String], _ errors: [Trials]) -> String {
            let order = errors.indices.sorted { errors[$0].mean > errors[$1].mean }
            guard order.count > 2, let low = errors[order[0]].interval, let high = errors[order[1]].interval
            else { return "" }
            let (first, second) = (names[order[0]], names[order[1]])
            return low.lowerBound > high.upperBound
                ? " \(first) loses most." : " \(first) and \(second) lose most, and their intervals overlap."
        }

        // The name that a representation has on the page.
        func shownName(_ name: String) -> String {
            switch name {
            case "narrow code": "dense code"
            case "wide code": "convolutional code"
            default: name
            }
        }
    }
}
