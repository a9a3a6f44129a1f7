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
        Headline("is the dense code's mean squared error on test images", number: "bottleneck test MSE"),
        Headline("is PCA's with as many numbers", number: "PCA test MSE"),
        Headline("is that of the mean image", number: "test MSE of the mean image"),
    ]
    public static var subcommands: [any ParsableCommand.Type] { [WeightsCommand<Self>.self] }

    public struct Results: Codable, Sendable {
        /// Mean losses of the convolutional network on its way, in nats per pixel.
        public var losses: [Double]
        public var validationLosses: [Double]
        public var meanImageError: Double
        public var convolutionalError: Trials
        public var denseError: Trials
        /// With 0, 1, 2, … components.
        public var pcaErrors: [Double]
        /// In the race: widths, and networks' errors less PCA's at each.
        public var widths: [Int]
        public var againstPCA: [Trials]
        public var downstream: [Score]
    }

    /// What a linear probe and the nearest neighbours make of a representation, as a mean over starts.
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
            *representation*, learned from pictures alone. Such a network is an *autoencoder*. It loses
            something, and it has to prove itself against a method that needs no training at all.

            After this chapter you can

            - write a convolutional autoencoder, its loss and its training loop, and say what each layer does to the
              shape of an image,
            - say for how many numbers a network rebuilds images better than PCA, and how that depends on its budget,
            - look inside: at filters, at feature maps, at channels that died, at what is lost,
            - measure what a learned code is worth for a task it was not trained for, and how much of that is training.

            ## The data
            """#)
        let data = try ImageDataset.load(options, sidesDivisibleBy: 4)  // hide
            .taking(train: settings.images, test: settings.testImages)
        let (train, validation) = data.train.splitForValidation(seed: options.seed)  // hide
        let (test, image) = (data.test, data.imageShape)  // hide
        print("\(train.count) training, \(validation.count) validation and \(test.count) test images of shape \(image)")
        let isOwn = data.name == "Fashion-MNIST"  // hide
        let isGrey = data.channels == 1  // hide
        let pixels = image.reduce(1, *)  // hide
        let replaced = isOwn ? [] : ["On this page \(data.name) takes their place."]  // hide
        let remarks = (replaced + data.notes).map { $0 + " " }.joined()  // hide

        page.prose(#"""
            The course's pictures are those of Fashion-MNIST \#(cite: .xiao2017): ten kinds of garment, photographed in
            colour and turned to grey. \#(remarks)Each is a box of \#(pixels, name: "pixels per image") numbers between
            0 (black) and 1 (white); its sides are divisible by four, as the networks halve them twice. One twelfth of
            the training images is set aside for *validation*: we watch it, but never train on it. The test images are
            looked at only to report. No network ever sees a label; labels sort pictures into rows, as in
            \#(figure: "samples"), and serve the last section.
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
            the way back:

            \#(listing: "ConvolutionalAutoencoder.init(channels:outer:inner:using:)")

            The last convolution gives one number $a$ for each pixel and channel, the *logit*, and the sigmoid
            $\sigma(a) = 1/(1+e^{-a})$ turns that into a grey level between 0 and 1.
            """#)
        let own = isGrey ? settings : settings.forColour(options, rows: train.count)  // hide
        let networks = CourseAutoencoders(  // hide
            image: image, seed: options.seed, maps: own.codeMaps, code: own.codeSize)
        let network = networks.convolutional  // hide
        let codeShape = network.encoder.summary(of: image).last!.shape  // hide
        let mapsSize = codeShape.reduce(1, *)  // hide
        let mapsShare = Quantity(  // hide
            Double(mapsSize) / Double(pixels), .percent(0), name: "code size over image size")
        page.table(
            "layers", columns: ["Part", "Layer", "Output of one image", Column("Parameters")],
            rows: summaryRows("encoder", network.encoder, image) + summaryRows("decoder", network.decoder, codeShape),
            caption: "The convolutional network, layer by layer.")

        page.prose(#"""
            The code is the encoder's last output in \#(table: "layers"):
            \#(markdown: counted(codeShape[2], "map")) of \#(codeShape[0]) × \#(codeShape[1]), so
            \#(mapsSize, name: "numbers in the convolutional code") numbers, \#(mapsShare) of the image's (numbers, not
            bits: chapter 12 counts those). We call it the *convolutional code*. As a window's weights serve every
            place, the whole network has only \#(network.parameterCount, name: "parameters") parameters.

            ## The loss

            Read a grey level $x \in [0,1]$ as the probability that a pixel is white, and the network's
            $\hat x = \sigma(a)$ as its forecast. The **binary cross-entropy** charges for every pixel

            $$ L(x, a) = -x \log \sigma(a) - (1-x) \log(1-\sigma(a)) $$

            (log is the natural logarithm, whose unit is the *nat*). Computed as it stands it fails: for $a = -1000$ the
            sigmoid is 0 in single precision, and its logarithm infinite. But $1 - \sigma(a) = \sigma(-a)$ and
            $-\log \sigma(a) = \log(1 + e^{-a})$, which makes $L = x \log(1 + e^{-a}) + (1-x) \log(1 + e^{a})$. As
            $\log(1 + e^{a}) = a + \log(1 + e^{-a})$, the first logarithm is the second less $a$, and

            $$ L(x, a) = \log(1 + e^{a}) - x\,a, \qquad \frac{\partial L}{\partial a} = \sigma(a) - x. $$

            The function $\log(1 + e^a)$ is called *softplus*; the engine computes it as
            $\max(a, 0) + \log(1 + e^{-|a|})$, which is the same and needs no exponential larger than 1. So the loss is
            two lines, and the squared error, by which all results are given, one:

            \#(listing: "Autoencoder.costs(_:_:)", "Autoencoder.crossEntropy(_:_:)", "Autoencoder.squaredError(_:_:)")

            (`encode` and `decode` apply the two lists of layers, `reconstruct` takes the sigmoid of their logits;
            `pass` tells layers whether the network is being trained.) Even a perfect forecast of a grey pixel costs
            something, $\log 2 \approx 0.69$ for $x = \tfrac12$, so the cross-entropy does not fall to zero. The squared
            error does.

            ## The loop

            All parameters go down the gradient of the loss by Adam \#(cite: .kingma2015), which averages each
            parameter's past gradients and divides the step by their usual size. `TrainingStep` computes loss and
            gradient on a batch of images and moves the parameters once; around it stands the loop, which trains
            every network of this page (`Budget` says how many steps, of how many images, and how fast at first; `order`
            holds the images that the pass has not yet used, and its last `batch` come next; `watch` is for the curves
            below):

            \#(listing: "fit(_:on:within:seed:loss:watch:)")
            """#)
        let epochs = options.epochs(  // hide
            full: own.epochs, quick: own.epochs, rows: train.count, batch: own.batch)
        let perEpoch = (train.count + own.batch - 1) / own.batch  // hide
        let budget = Budget(steps: epochs * perEpoch, batch: own.batch, rate: own.learningRate)  // hide
        let experiment = Experiment(  // hide
            train: train, validation: validation, test: test, settings: own, budget: budget,
            widths: Set(own.widths + [own.codeSize]).sorted(),
            labelled: train.drawn(own.labelled, seed: options.seed))
        let runs = try page.overSeeds("starts", own.seeds, from: options.seed) { seed in  // hide
            try Start(seed, experiment)
        }
        let starts = own.seeds == 1 ? "one start" : "\(own.seeds) starts"  // hide
        let first = runs.first  // hide
        let bottleneck = networks.bottleneck  // hide
        _ = try page.cached("convolutional-network", key: options) { first.convolutionalRun }  // hide
        _ = try page.cached("bottleneck-network", key: options) { first.denseRun }  // hide
        try network.load(first.convolutionalRun.weights)  // hide
        try bottleneck.load(first.denseRun.weights)  // hide
        let rateIsChosen = isOwn && own.learningRate == Settings().learningRate  // hide
        let isTooFast = rateIsChosen && own.widths.contains(392)  // hide
        let reconstructions = apply(Function(image) { network.reconstruct($0) }, to: test)  // hide
        let trainPixels = train.flattened  // hide
        let testPixels = test.flattened  // hide
        let widths = experiment.widths  // hide
        let most = max(mapsSize, widths.max() ?? 1)  // hide
        let pca = try principalComponents(of: trainPixels, count: most)  // hide
        let opponent = Opponent(pixels: pixels, errors: pca.errorsByCount(testPixels))  // hide
        let meanImageError = opponent.errors[0]  // hide
        try page.figure(
            "loss",
            .lines(
                [
                    Series("training", x: first.curve.seen, y: first.curve.training, style: .marked),
                    Series("validation", x: first.curve.seen, y: first.curve.validation, style: .marked),
                ], x: "Images seen", y: "Binary cross-entropy (nats per pixel)",
                references: [.horizontal(leastCrossEntropy(validation), "perfect forecast")]),
            caption: """
                Does it learn? Loss of the convolutional network on each batch before it learns from it and on \
                validation images, and the least that any forecast of the latter could cost. One start.
                """,
            alt: "Two falling curves that flatten out and stay close together.")

        page.prose(#"""
            Every network gets the same *budget*: \#(markdown: counted(epochs, "epoch")) (one epoch is a pass over all
            training images), in steps of \#(own.batch, name: "images in a step") images, at a rate that begins at
            \#(own.learningRate, .significant(1), name: "learning rate") and falls to zero along half a
            cosine.\#(markdown: rateIsChosen ? ratesNote : "")
            Every network is trained from \#(markdown: starts); numbers are means over these ± their standard
            deviation, intervals are Student's with one degree of freedom less than starts, and pictures show the
            first.

            ## Does it work?

            In \#(figure: "loss") each training point is the mean since the point before, while the network was still
            learning; the validation loss is measured at the point. \#(markdown: epochs == 1
                ? "In a single epoch every batch is new when its loss is taken, so both curves are of unseen images: "
                    + "that they meet shows that the network learns, and nothing about memorising."
                : "A network that memorised would show training falling on and validation turning up.")
            \#(markdown: flat(first.curve))

            On the test images the convolutional network's mean squared error is
            \#(runs[\.convolutional], 4, name: "test MSE"). The trivial forecast, the mean training image for
            everything, has \#(meanImageError, 4, name: "test MSE of the mean image").

            ## A look inside

            The first layer's weights are small enough to look at. Each filter answers strongly where the image, but for
            brightness, looks like it. Those with a light and a dark side answer to edges.
            \#(markdown: negative(network.firstWindows, data.subject.singular))Many look like nothing that has a name.
            """#)
        let shown = Array(test.oneOfEachClass.prefix(10))  // hide
        let example = test.tensor(of: [shown.last!])  // hide
        let stages = (1...network.encoder.layers.count).map { depth in  // hide
            Function(image) { network.encoder.prefix(depth)($0, .inference) }(example)
        }
        try page.figure(
            "feature-maps",
            .images(
                [filterPictures(network.firstWindows, size: data.height)]
                    + stages.map { featureMaps($0, size: data.height) },
                rowLabels: ["filter", "its map", "pooled", "second convolution", "code"]),
            caption: """
                What does the first layer look for, and where does the picture go? Top: the first eight of \
                \(network.firstWindows.shape[3]) filters, grey for zero, white positive, black negative, each to a \
                scale of its own. Beneath each filter \
                its map of one image (the last picture of the next figure), then the same map pooled. The last two \
                rows, \(markdown: codeShape[2] == 1 ? "the one channel" : "up to eight channels") of the \
                second convolution and of the code, mix all filters: they do not continue the columns. \
                Black is least, white greatest; an all-black map is zero everywhere.
                """,
            alt: "Five rows of eight: filters of three by three cells, and maps of one image, coarser downwards.")

        page.prose(#"""
            In \#(figure: "feature-maps") an outline stays down to some maps of the code: it is still a small *image*,
            not yet a description.

            Not all of them need say anything. A ReLU whose input is negative for every image gives 0 for every image,
            and its gradient is 0 as well, so hardly anything ever opens it again: the channel has *died*. The usual
            remedy is biases that begin a little above zero, the 0.1 of the listing, so that most ReLUs are open at
            first \#(cite: .goodfellow2016). \#(markdown: died(runs.values.map(\.dark), of: codeShape[2]))
            \#(markdown: alive(runs.values.map(\.live), of: mapsSize)) What compares codes by their size should
            count these live numbers, and below we do.

            ## A narrower passage

            So let us squeeze harder, into \#(markdown: counted(own.codeSize, "number")), each of which may look at the
            whole image: a *dense code* (chapters 4 and 5 call its network the narrow one). Instead of pooling, this
            network moves its window in steps of two (its *stride*); then a dense layer takes all that is left to the
            code:

            \#(listing: "BottleneckAutoencoder.init(image:width:code:using:)")

            On the way back a **transposed convolution** enlarges \#(cite: .dumoulin2016). A convolution of stride 2
            gathers a window of the large image into one number of the small one. Its transpose spreads each number of
            the small image over a window of the large one, and adds up where windows overlap. In one dimension, with
            the window 1, 2, 3:

            | stride | the numbers | become |
            | ---: | :--- | :--- |
            | 3 | 1, 0, −1 | 1, 2, 3, 0, 0, 0, −1, −2, −3 |
            | 2 | 1, 0, −1 | 1, 2, 3, 0, −1, −2, −3 |
            | 2 | 1, 1, −1 | 1, 2, 4, 2, 2, −2, −3 |

            In the last row 3 and 1 meet and make 4, then 3 and −1 make 2. Here windows are $3 \times 3$ and the stride
            is 2, so a side of \#(markdown: "\(image[0] / 4) becomes \(image[0] / 2 + 1)"); the last place is left
            out, as the convolution joined only \#(markdown: "\(image[0] / 2)"). If $A$ is the matrix of the
            convolution, $A^\top$ is that of its transpose. For the table's second row

            $$ A = \begin{pmatrix} 1&2&3&0&0&0&0\\ 0&0&1&2&3&0&0\\ 0&0&0&0&1&2&3 \end{pmatrix}, \qquad
            A^\top \begin{pmatrix} 1\\ 0\\ -1 \end{pmatrix} = (1, 2, 3, 0, -1, -2, -3)^\top. $$

            For images neither is written down (`Function` runs an expression, a `Node`, on tensors), but two random
            images $x$ and $y$ can tell, as $\langle A x, y \rangle = \langle x, A^\top y \rangle$:
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
        let squeezed = apply(Function(image) { bottleneck.reconstruct($0) }, to: test)  // hide
        let width = min(own.codeSize, opponent.errors.count - 1)  // hide
        let projected = pca.keeping(width).reconstruct(testPixels)  // hide
        let dense = widths.indices.map { place in runs.trials { $0.dense[place] } }  // hide
        let denseEarlier = experiment.widthsTwice.indices.map { place in  // hide
            runs.trials { $0.denseEarlier[place] }
        }
        let denseError = dense[widths.firstIndex(of: own.codeSize) ?? 0]  // hide

        page.prose(#"""
            ## The opponent

            Principal component analysis (PCA) \#(cite: .pearson1901, .hotelling1933) is the best *linear* encoder and
            decoder: chapter 2's $\hat x = m + U^\top U (x - m)$, with the mean image $m$ and $k$ orthonormal rows in
            $U$, the directions along which training images vary most. No linear code of $k$ numbers has a smaller
            squared error on the training images, and no starts or steps have to be chosen. As its directions are
            orthonormal, each takes its own share off the error, by Pythagoras $\lVert x - \hat x \rVert^2 = \lVert x -
            m \rVert^2 - \sum_i (u_i \cdot (x - m))^2$, so one fit gives the errors for all $k$:

            \#(listing: "FittedPCA.errorsByCount(_:)")

            PCA minimises the squared error, so the dense networks that meet it minimise the same, not the
            cross-entropy; for the convolutional network this was not tried. Our dense network then
            rebuilds the test images with an error of
            \#(denseError, 5, name: "bottleneck test MSE"). PCA with
            \#(markdown: width == own.codeSize
                ? "as many numbers"
                : "\(width), all that \(train.count) images determine,") has
            \#(opponent.error(width), 5, name: "PCA test MSE").\#(markdown: needed(
                opponent.count(reaching: denseError.mean)))
            """#)
        page.claim(
            "the error that the listing gives for \(width) is that of the images which PCA brings back",
            abs(opponent.error(width) - Scores.meanSquaredError(projected, testPixels)) <= 1e-4 * meanImageError)
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
                    pictures(differences(reconstructions.rows(shown), test.tensor(of: shown))),
                ],
                rowLabels: [
                    "original", "PCA of \(width)", "dense code, \(own.codeSize)", "convolutional code, \(mapsSize)",
                    "PCA's error", "dense code's error", "convolutional code's error",
                ],
                columnLabels: test.names(of: shown).map { $0.replacing("/top", with: "") }),
            caption: """
                What goes through? The originals, what each method brings back from so many numbers, and twice the \
                absolute differences from the originals. The dense network minimised the squared error, the \
                convolutional one the cross-entropy.
                """,
            alt: "Seven rows of images: originals, what PCA and both networks bring back, and where each errs.")

        page.prose(#"""
            PCA adds and subtracts the same \#(markdown: counted(width, "template")) for every picture; a network could
            do one thing for one kind of \#(data.subject.singular) and another for the next.
            \#(markdown: isOwn
                ? "PCA makes a shoe of the sandal; all three lose the letters on the pullover and keep a dark patch. "
                    + "The last rows of"
                : "The last rows of")
            \#(figure: "squeezed") show what did not fit through: edges above all.

            ## A race

            Now dense codes of several widths meet PCA.

            - *Equal for dense codes and PCA:* the numbers in the code, the training images, what is minimised.
            - *Equal for all networks:* steps, batch, and rate: one rate for all widths, so it may suit some better than
              others\#(markdown: isTooFast ? " (half of it suited 392 numbers better)" : "").
            - *Not equal:* the parameters; and PCA is computed to the end, while a network stops when its budget does.
              So widths near \#(own.codeSize) run twice, with the whole budget and with a fourth of its steps.
            """#)
        let fair = widths.indices.filter { widths[$0] < opponent.errors.count }  // hide
        let againstPCA = fair.map { dense[$0] - opponent.error(widths[$0]) }  // hide
        let ranking = Ranking(fair.map { widths[$0] }, againstPCA)  // hide
        let crossings = runs.values.map { opponent.crossing(widths, $0.dense) }.compactMap(\.self)  // hide
        let earlier = runs.values.compactMap {  // hide
            opponent.crossing(experiment.widthsTwice, $0.denseEarlier)
        }
        let counts = (1..<opponent.errors.count).map { Double($0) }  // hide
        let live = Int(runs[\.live].mean.rounded())  // hide
        try page.figure(
            "race",
            .lines(
                [
                    Series("PCA", x: counts, y: Array(opponent.errors.dropFirst())),
                    Series("dense", x: widths.map { Double($0) }, trials: dense, style: .marked),
                    Series(
                        "dense, ¼ steps", x: experiment.widthsTwice.map { Double($0) }, trials: denseEarlier,
                        style: .marked),
                    Series(
                        "convolutional", x: [Double(max(live, 1))], trials: [runs[\.convolutional]], style: .markers),
                ], x: .log("Numbers in the code"), y: .log("Mean squared error"),
                references: [.horizontal(meanImageError, "mean image")]),
            caption: """
                From how many numbers on does PCA win, and does that depend on the training? Test error against the \
                (live) numbers in the code: means of networks over \(starts) with their 95 % intervals, and PCA with \
                up to \(opponent.errors.count - 1) components. The convolutional network minimised the cross-entropy; \
                its mark stands at the mean of the live numbers.
                """,
            alt: "Curves of error against the width of the code: PCA's, and the dense networks' after two budgets.")
        let rival = runs.trials { _ in opponent.error(own.codeSize) }  // hide
        let liveRival = runs.trials { opponent.error($0.live) }  // hide
        page.table(
            "errors",
            columns: [
                "Method", "Minimised", Column("Numbers"), Column("Parameters"), Column("Test MSE"),
                Column("minus PCA's"),
            ],
            rows: [
                opponent.row(own.codeSize),
                networkRow("dense code", "squared error", own.codeSize, bottleneck, denseError, rival),
                networkRow("dense code", "cross-entropy", own.codeSize, bottleneck, runs[\.denseByEntropy], rival),
                opponent.row(live),
                networkRow(
                    "convolutional code", "cross-entropy", live, network, runs[\.convolutional], liveRival),
            ],
            caption: """
                Test error over \(starts), and how far it lies above PCA's with as many numbers, with the 95 % \
                interval. Of the convolutional code the live numbers are counted: their mean stands here, the \
                difference sets each start beside PCA with its own count.\(max(own.codeSize, live)
                    < opponent.errors.count ? "" : " PCA has no more than \(opponent.errors.count - 1) numbers.")
                """)
        let gap = Quantity(denseError - rival, .fixed(4), name: "dense code minus PCA")  // hide
        let lossGap = Quantity(  // hide
            runs[\.denseByEntropy] - denseError, .fixed(4), name: "cross-entropy less squared error")

        page.prose(#"""
            \#(markdown: ranking.sentence)\#(passed(crossings, earlier)) In \#(figure: "race") the networks' curve
            flattens where PCA's falls on. With \#(pixels) numbers, and as many images, PCA loses nothing, by
            construction; a network need not get there: so PCA must win in the end. That it wins so soon because it
            finds its directions exactly, where a network has to find each by small steps, is a guess.

            \#(markdown: together(runs[\.convolutional] - denseError, live, own.codeSize))Why do some networks lose to
            PCA? Hardly by the *loss*: trained by cross-entropy, the dense network's squared error differs by
            \#(difference: lossGap, signed: true): beside its distance from PCA, little. PCA owns a template of the
            whole image for every number, and in \#(table: "errors") the convolutional network
            loses to it with \#(network.parameterCount) parameters against
            \#(opponent.parameters(live), name: "parameters of PCA").\#(losesWithMore(
                widths, ranking, opponent) { experiment.networks(0, code: $0).bottleneck.parameterCount })
            """#)
        let byClass = errorsByClass(squeezed, testPixels, test)  // hide
        let byClassPCA = errorsByClass(projected, testPixels, test)  // hide
        let ordered = byClass.indices.sorted { byClass[$0].mean < byClass[$1].mean }  // hide
        let extremes = ordered.count <= 12 ? ordered : Array(ordered.prefix(6) + ordered.suffix(6))  // hide
        let present = test.classNames.indices.filter { !test.rows(ofClass: $0).isEmpty }  // hide
        let names = present.map { test.classNames[$0] }  // hide
        page.beginFold("Which pictures lose most?")
        try page.figure(
            "error-by-class",
            .bars(
                [
                    BarSeries("PCA", trials: extremes.map { byClassPCA[$0] }),
                    BarSeries("dense code", trials: extremes.map { byClass[$0] }),
                ], groups: extremes.map { names[$0] }, x: "", y: "Mean squared error"),
            caption: """
                Which kinds of picture lose most? Test error of each class through \
                \(counted(own.codeSize, "number")), with 95 % intervals over its images, one start\
                \(extremes.count < ordered.count ? "; of \(ordered.count) classes the first six and the last" : "").
                """,
            alt: "A pair of bars for each class, PCA's beside the dense network's.")

        page.prose(#"""
            In \#(figure: "error-by-class"), through the network, \#(names[ordered[0]]) loses least of all
            classes.\#(markdown: worst(names, byClass))
            """#)
        page.endFold()
        let labelledPixels = experiment.labelled.flattened  // hide
        let fixed = try page.cached("readers-of-pixels", key: options) {  // hide
            let keepings = Set([width, min(mapsSize, opponent.errors.count - 1)]).sorted()
            return ([("pixels", labelledPixels, testPixels)]
                + keepings.map {
                    ("PCA of \($0)", pca.keeping($0).transform(labelledPixels), pca.keeping($0).transform(testPixels))
                }).map { read($0, $1, $2, labels: experiment.labelled.labels, testLabels: test.labels) }
        }

        page.prose(#"""
            ## What is the code worth?

            A code that rebuilds images is not made to name them. To see what it is worth we freeze the networks and let
            the two readers of chapter 2 learn from their codes, now with labels. The *linear probe* is a logistic
            regression from code to class: it asks whether classes can be told apart by planes. *$k$ nearest neighbours*
            ($k = 5$, Euclidean distance) asks whether images with similar codes are of the same class. Both learn from
            \#(experiment.labelled.count, name: "labelled images") training images and name the \#(test.count) test
            images; guessing is right in \#(percent: 1 / Double(test.classNames.count), 0, name: "chance"). For the
            probe every variable is scaled to unit variance; its penalty, on the squared weights, is 1 for all and
            was not tuned, and it stops after 100 iterations at most.

            \#(listing: "read(_:_:_:labels:testLabels:)")

            Is it the training, or would any convolutions with ReLUs do? Each network stands beside itself before its
            first step.
            """#)
        let codes = first.readings.indices.map { CodeReading(runs.values.map(\.readings), $0) }  // hide
        page.table(
            "downstream",
            columns: [
                "Representation", Column("Numbers"), Column("Linear probe"), Column("minus PCA's"), Column("5-NN"),
                Column("minus PCA's"),
            ],
            rows: fixed.map(readingRow) + codes.map { readingRow($0, against: rivalReading(of: $0, among: fixed)) },
            caption: """
                Test accuracy of two simple readers. Networks: mean and standard deviation over \(starts), each before \
                and after training, and how many points more they have than PCA's code of that size, with 95 % \
                intervals over starts (the choice of test images is not in them).
                """)
        let (mapsBefore, mapsAfter, denseBefore, denseAfter) = (codes[0], codes[1], codes[2], codes[3])  // hide

        page.prose(#"""
            Over the untrained network, training gives the convolutional code
            \#(difference: mapsAfter.linear - mapsBefore.linear, .percent(1),
                name: "training, convolutional code, probe", signed: true) in the probe and
            \#(difference: mapsAfter.neighbours - mapsBefore.neighbours, .percent(1),
                name: "training, convolutional code, 5-NN", signed: true) by neighbours; the dense code
            \#(difference: denseAfter.linear - denseBefore.linear, .percent(1), name: "training, dense code, probe",
                signed: true) and
            \#(difference: denseAfter.neighbours - denseBefore.neighbours, .percent(1),
                name: "training, dense code, 5-NN", signed: true). \#(markdown: credit(
                "in the probe", mapsAfter.linear - mapsBefore.linear, mapsBefore.linear - fixed[0].linear))
            \#(markdown: credit("by neighbours", mapsAfter.neighbours - mapsBefore.neighbours,
                mapsBefore.neighbours - fixed[0].neighbours))\#(markdown: overfitted(fixed)) Rebuilding images
            and knowing what they show are different aims; later chapters change mostly the *aim* to get more.

            ## Summary

            - A convolutional autoencoder of \#(network.parameterCount) parameters rebuilds test images with a mean
              squared error of \#(runs[\.convolutional], 4), against \#(meanImageError, 4) for the mean image.
            - Through \#(markdown: counted(own.codeSize, "number")) a dense network's error is \#(denseError, 5), PCA's
              \#(opponent.error(width), 5); the difference is \#(difference: gap, signed: true).
            - \#(markdown: ranking.sentence)
              \#(markdown: isTooFast ? "(All ran at one rate; half of it suited 392 numbers better.)" : "")
              \#(markdown: moves(crossings, earlier))
            - With as many live numbers as the convolutional code, PCA has \#(opponent.error(live), 4).
            - *What surprised:* \#(markdown: surprise(mapsBefore.linear - fixed[0].linear))
            - *What is missing:* a mean over pixels weighs them all alike, whether they matter or not
              (\#(figure: "squeezed")).

            ## Exercises

            Three numbers may be changed: how many numbers the dense code has, how many maps the convolutional one, and
            how fast networks learn. Try `codeSize = 64`; before you run the chapter again, say where the dense
            network's error will lie.

            \#(listing: "Settings.codeSize", "Settings.codeMaps", "Settings.learningRate")
            """#)
        let features = bottleneck.encoder.summary(of: image)[2].shape.reduce(1, *)  // hide
        let larger = experiment.networks(0, code: own.codeSize + 1).bottleneck  // hide
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
            What is the least that a pixel of grey level 0.3 can cost in nats, whatever the forecast? Three decimals.
            """,
            hint: "Where is the derivative of the loss zero?",
            answer:
                """
                At $\\sigma(a) = x$, where $L = -0.3 \\log 0.3 - 0.7 \\log 0.7 \\approx 0.611$: the pixel's \
                entropy.
                """,
            value: leastCost(of: 0.3), expected: 0.610864, tolerance: 0.0005)
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
            losses: first.curve.training, validationLosses: first.curve.validation, meanImageError: meanImageError,
            convolutionalError: runs[\.convolutional], denseError: denseError, pcaErrors: opponent.errors,
            widths: fair.map { widths[$0] }, againstPCA: againstPCA,
            downstream: fixed.map {
                Score(name: $0.name, size: $0.size, linear: $0.linear, neighbours: $0.neighbours)
            } + codes.map {
                Score(name: $0.name, size: $0.size, linear: $0.linear.mean, neighbours: $0.neighbours.mean)
            })
    }
}
