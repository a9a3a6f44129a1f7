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
        public var pcaError: Double
        public var widePCAError: Double
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
        page.prose(#"""
            # Can a network squeeze an image and bring it back?

            Show a network a picture, force it through a narrow passage, and ask for the picture back. Nobody tells it
            what the picture shows. Whatever still fits through the passage is what the network found worth keeping: a
            *representation*, learned from pictures alone.

            After this chapter you can

            - write a convolutional autoencoder in a few lines and say what each layer does to the shape of an image,
            - read its loss in nats and its error in squared grey levels, and say what a fair opponent is,
            - look inside: at filters, at feature maps, at what is lost,
            - measure what a learned code is worth for a task it was not trained for.
            """#)
        let data = try ImageDataset.load(options, sidesDivisibleBy: 4)
            .taking(train: options.rows(full: 60_000, quick: 1_500), test: options.pick(full: 10_000, quick: 500))
        let (train, validation) = data.train.splitForValidation(seed: options.seed)
        let test = data.test
        let image = data.imageShape
        print("\(train.count) training, \(validation.count) validation and \(test.count) test images of shape \(image)")
        let pixels = image.reduce(1, *)

        page.prose(#"""
            ## The data

            By default the course works with Fashion-MNIST \#(cite: .xiao2017): ten kinds of garment, photographed in
            grey.
            \#(markdown: data.name == "Fashion-MNIST"
                ? ""
                : "This run reads ")\#(data.name == "Fashion-MNIST" ? "" : data.name + ". ")\#(data.notes.map { $0 + " " }.joined())\#(figure: "samples")
            shows some of its images. Each is a box of \#(pixels, name: "pixels per image") numbers between 0 (black)
            and 1 (white). One twelfth of the training images is set aside for *validation*: we watch it, but never
            train on it. The test images are looked at only to report. Labels are not used until the last section.
            """#)
        try page.figure(  // hide
            "samples", .images(test.pictures(ofEachClass: 10), rowLabels: test.classNames),
            caption: "Test images, one row a class.",
            alt: "A grid of small images, ten for each of the \(test.classNames.count) classes, from dark to light.")

        page.prose(#"""
            ## The network

            A **convolution** slides a small window over the image. At every place it takes a weighted sum of what it
            sees, with the same weights everywhere. With a window of $3 \times 3$, $C$ input channels and weights
            $w_{ijco}$, output channel $o$ at row $r$ and column $s$ is

            $$ y_{rso} = \max\Big(0,\; b_o + \sum_{i,j,c} w_{ijco}\, x_{r+i-1,\,s+j-1,\,c}\Big), $$

            where $i$ and $j$ run from 0 to 2 and $c$ from 1 to $C$, $x$ is the input (zero outside the image), $b_o$ a
            bias, and $\max(0, \cdot)$ the ReLU that makes the network more than one linear map. **Max pooling** keeps
            the largest value of every $2 \times 2$ square and so halves the image; **up-sampling** repeats every pixel
            in a $2 \times 2$ square and so doubles it.

            The *encoder* alternates convolution and pooling twice. The *decoder* goes the way back. A last convolution
            gives one number $a$ for each pixel and channel, the *logit*, and the sigmoid $\sigma(a) = 1/(1+e^{-a})$
            turns it into a grey level between 0 and 1. A network is a list of such layers; this one stands in
            `Sources/Models/ConvolutionalAutoencoder.swift`. Chapters 4 and 5 look into the networks of this page, so
            all three make them in one place, `Sources/ChapterSupport/CourseAutoencoders.swift`.
            """#)
        let networks = CourseAutoencoders(image: image, seed: options.seed)
        let network = networks.convolutional
        let codeShape = network.encoder.summary(of: image).last!.shape  // hide
        let codeSize = codeShape.reduce(1, *)  // hide
        page.table(  // hide
            "layers", columns: ["Part", "Layer", "Output of one image", Column("Parameters")],
            rows: summaryRows("encoder", network.encoder, image) + summaryRows("decoder", network.decoder, codeShape),
            caption: "The network, layer by layer.")

        page.prose(#"""
            \#(table: "layers") shows that the code, the encoder's last output, holds \#(codeSize) numbers:
            \#(Double(codeSize) / Double(pixels), .percent(0), name: "code size over image size") of the image. The
            whole network has only \#(network.parameterCount, name: "parameters") parameters, because a window's weights
            serve every place of the image.

            ## The loss

            Read a grey level $x \in [0,1]$ as the probability that a pixel is white, and the network's
            $\hat x = \sigma(a)$ as its forecast. The **binary cross-entropy** charges for every pixel

            $$ L(x, a) = -x \log \hat x - (1-x) \log(1-\hat x) = \max(a, 0) - x\,a + \log\big(1 + e^{-|a|}\big) $$

            (log is the natural logarithm, whose unit is the *nat*). The form on the right is what the code computes: it
            neither overflows nor takes the logarithm of zero. Its gradient is as simple as can be,
            $\partial L / \partial a = \hat x - x$. Even a perfect forecast of a grey pixel costs something
            ($L = \log 2 \approx 0.69$ for $x = \tfrac12$), so the loss does not fall to zero; we therefore also report
            the mean squared error $(x - \hat x)^2$, which does.

            All parameters follow the gradient by Adam \#(cite: .kingma2015), \#(batchSize) images a step.
            """#)
        let epochs = options.epochs(full: 10, quick: 2, rows: train.count)
        let early = min(2, epochs)
        let recipe = TrainingRecipe.course(epochs: epochs, seed: options.seed)
        let run = try page.trained(
            "convolutional-network", network, on: train, validation: validation, by: recipe, milestone: early)
        let reconstruct = Function(image) { network.reconstruct($0) }
        try network.load(run.milestone)
        let earlyError = Scores.meanSquaredError(apply(reconstruct, to: test), test.tensor())
        try network.load(run.weights)
        let reconstructions = apply(reconstruct, to: test)
        let finalError = Scores.meanSquaredError(reconstructions, test.tensor())
        let meanImageError = errorOfMeanImage(train, test)  // hide
        // Figures, tables and goals are made by calls such as this one; from here on the page shows only their results.
        try page.figure(
            "loss",
            .lines(
                [
                    Series("training", y: run.losses, style: .marked),
                    Series("validation", y: run.validationLosses, style: .marked),
                ], x: "Epoch", y: "Binary cross-entropy (nats per pixel)"),
            caption: "Training and validation loss after every epoch.",
            alt: "Two falling curves that flatten out and stay close together.")

        page.prose(#"""
            ## Does it work?

            The training loss in \#(figure: "loss") is the mean over an epoch while the network is still learning; the
            validation loss is measured at the epoch's end, which is why it can lie below. As long as both fall together
            the network is not memorising: with \#(network.parameterCount) parameters for \#(train.count) images it
            hardly could.

            On the test images the mean squared error is \#(earlyError, .fixed(4), name: "test MSE after two epochs")
            after \#(early) epochs and \#(finalError, .fixed(4), name: "test MSE") after \#(epochs). The trivial
            forecast, the mean training image for everything, has
            \#(meanImageError, .fixed(4), name: "test MSE of the mean image").
            """#)
        page.goal(  // hide
            "test error below that of the mean image", reached: finalError, target: meanImageError, .atMost, .fixed(4))
        page.claim(  // hide
            "the training loss is lower at the end than in the first epoch",
            run.history.count < 2 || run.history.last!.loss < run.history[0].loss)
        page.claim(  // hide
            "the validation loss is lower at the end than after the first epoch",
            run.history.count < 2 || run.history.last!.validationLoss! < run.history[0].validationLoss!)
        let earlyGoal = 0.0105  // hide
        if data.name == "Fashion-MNIST" {  // hide
            page.goal("test error after two epochs", reached: earlyError, target: earlyGoal, .atMost, .fixed(4))
        }
        let shown = test.oneOfEachClass
        try page.figure(  // hide
            "reconstructions",
            .pairs(
                pictures(test.tensor(of: shown)), over: pictures(reconstructions.rows(shown)),
                labels: ["original", "reconstruction"], captions: test.names(of: shown)),
            caption: "One test image of every class over what the network made of it.",
            alt: "Two rows of images; the lower row is a slightly blurred copy of the upper one.")

        page.prose(#"""
            \#(figure: "reconstructions") shows where the error sits: outlines and shades come back, fine print and knit
            patterns are smoothed away.

            ## A look inside

            The first layer's weights are small enough to look at. Each of its filters answers strongly where the image
            looks like it. In \#(figure: "filters"), some have a light and a dark side and answer to an edge; others are
            hard to read.
            """#)
        let first = (network.encoder.layers[0] as! Conv2D).weight.value
        try page.figure(  // hide
            "filters", .images(filterGrid(first)),
            caption: """
                The filters of the first layer, each to a scale of its own. Grey is zero, white positive, black \
                negative.
                """,
            alt: "Up to sixteen squares of three by three grey cells, some with a light and a dark side.")
        let example = test.tensor(of: [shown.last!])
        let stages = (1...network.encoder.layers.count).map { depth in
            Function(image) { network.encoder.prefix(depth)($0, .inference) }(example)
        }
        try page.figure(  // hide
            "feature-maps",
            .images(
                stages.map { featureMaps($0, size: data.height) },
                rowLabels: ["convolution", "pooling", "convolution", "code"]),
            caption: """
                One image after each stage of the encoder: the first eight channels of each, from black (least) to white \
                (greatest), each map to a scale of its own; an all-black map is zero everywhere.
                """,
            alt: "Four rows of eight small maps of one image that get coarser from row to row.")
        let dark = darkChannels(apply(Function(image) { network.encode($0, .inference) }, to: test))
        page.prose(#"""
            In \#(figure: "feature-maps") the \#(data.subject.singular) stays recognisable down to the code. That is a
            warning: the code is a small *image*, not yet a description. Its \#(codeSize) numbers are maps of
            \#(codeShape[0]) × \#(codeShape[1]) places. Of its \#(codeShape[2], name: "channels of the code") channels,
            \#(dark, name: "dark channels of the code") \#(markdown: dark == 1 ? "is" : "are") dark for every test
            image: a ReLU whose input is negative for all training images has no gradient.
            \#(markdown: dark == 0
                ? "Here every channel is alive"
                : dark == 1
                ? "Such a channel most likely never comes back, and the network does without it"
                : "Such channels most likely never come back, and the network does without them").

            ## A narrower passage

            So let us squeeze harder. The next network turns an image into \#(bottleneckSize, name: "bottleneck size")
            numbers. Instead of pooling it moves its window in steps of two; then a dense layer takes all that is left
            to the code. On the way back a **transposed convolution** enlarges: where a convolution gathers a window
            into one number, its transpose $A^\top$ spreads one number over a window. As linear maps the two are exact
            transposes, $\langle A x, y\rangle = \langle x, A^\top y\rangle$; the same transpose carries the gradient
            back through a convolution. \#(table: "bottleneck-layers") has all layers.
            """#)
        let bottleneck = networks.bottleneck
        page.table(  // hide
            "bottleneck-layers", columns: ["Part", "Layer", "Output of one image", Column("Parameters")],
            rows: summaryRows("encoder", bottleneck.encoder, image)
                + summaryRows("decoder", bottleneck.decoder, [bottleneckSize]),
            caption: "The narrow network, layer by layer.")
        try page.trained(
            "bottleneck-network", bottleneck, on: train, validation: validation, by: recipe, milestone: early)
        let squeezed = apply(Function(image) { bottleneck.reconstruct($0) }, to: test)
        let bottleneckError = Scores.meanSquaredError(squeezed, test.tensor())

        page.prose(#"""
            The fair opponent keeps as many numbers and has no hidden layer at all: chapter 2's principal component
            analysis (PCA) \#(cite: .pearson1901, .hotelling1933). It projects an image on the \#(bottleneckSize)
            directions along which training images vary most, and no linear method can have a smaller squared error on
            its training set.
            """#)
        let trainPixels = train.flattened
        let testPixels = test.flattened
        let widePCA = try principalComponents(of: trainPixels, count: codeSize)
        let pca = widePCA.keeping(min(bottleneckSize, widePCA.components.rows))
        let projected = pca.reconstruct(testPixels)
        let pcaError = Scores.meanSquaredError(projected, testPixels)
        let widePCAError = Scores.meanSquaredError(widePCA.reconstruct(testPixels), testPixels)
        page.table(  // hide
            "errors", columns: ["Method", Column("Numbers kept"), Column("Test MSE")],
            rows: [
                ["mean image", .number(0), .number(meanImageError, .fixed(4))],
                [
                    .text("PCA, \(pca.components.rows) numbers"), .number(pca.components.rows),
                    .number(pcaError, .fixed(4)),
                ],
                ["bottleneck autoencoder", .number(bottleneckSize), .number(bottleneckError, .fixed(4))],
                [
                    .text("PCA, \(widePCA.components.rows) numbers"), .number(widePCA.components.rows),
                    .number(widePCAError, .fixed(4)),
                ],
                ["convolutional autoencoder", .number(codeSize), .number(finalError, .fixed(4))],
            ], caption: "Mean squared error on the test images. Only rows with equally many numbers compare fairly.")
        try page.figure(  // hide
            "squeezed",
            .images(
                [testPixels, projected, squeezed.reshaped(testPixels.shape)].map {
                    pictures($0.rows(shown).reshaped([shown.count] + image))
                }, rowLabels: ["original", "PCA", "bottleneck"], columnLabels: test.names(of: shown)),
            caption: "The same images through \(bottleneckSize) numbers: by PCA and by the network.",
            alt: "Three rows of images: originals, ghostly PCA reconstructions, smoother network reconstructions.")

        page.prose(#"""
            \#(table: "errors") has the errors of all. With \#(bottleneckSize) numbers the network's is
            \#(bottleneckError, .fixed(4), name: "bottleneck test MSE"), PCA's is
            \#(pcaError, .fixed(4), name: "PCA test MSE"): the network
            \#(markdown: bottleneckError < pcaError
                ? "keeps more"
                : "keeps less, probably because it was trained too briefly for that on so few images").
            PCA must add and subtract the same templates for every image, which leaves the shadows of other
            \#(data.subject.plural) in \#(figure: "squeezed"). The network may bend its space: the same number can mean
            one thing for one class and another for the next.

            With \#(codeSize) numbers the convolutional network has
            \#(finalError, .fixed(4), name: "convolutional test MSE") and PCA
            \#(widePCAError, .fixed(4), name: "wide PCA test MSE"), so here \#(markdown: widePCAError < finalError
                ? "**PCA wins**" + (widePCAError < finalError / 2 ? ", and by far. A likely reason: PCA" : ". A likely reason: PCA")
                : "the network wins, although PCA")
            owns a template of the whole image for every number it keeps,
            \#(widePCA.components.count, name: "numbers in PCA's templates") weights in all, while the network makes do
            with \#(network.parameterCount) and looks through small windows. Through \#(bottleneckSize) numbers it is
            the network that has more parameters,
            \#(bottleneck.parameterCount, name: "parameters of the bottleneck network") against PCA's
            \#(pca.components.count, name: "numbers in the narrow PCA's templates"), so the table cannot tell what their
            number does from what the width of the code
            does.\#(markdown: bottleneckError < pcaError && widePCAError < finalError
                ? " Here, learning paid where numbers were few."
                : "")

            ### What the bottleneck throws away

            Which images suffer, and where in them?
            """#)
        let classes = test.classNames  // hide
        try page.figure(  // hide
            "error-by-class",
            .bars(
                [
                    BarSeries("PCA", errorByClass(projected, testPixels, test)),
                    BarSeries("bottleneck", errorByClass(squeezed, testPixels, test)),
                ], groups: classes, x: "", y: "Mean squared error", format: .fixed(3)),
            caption: "Test error of each class through \(bottleneckSize) numbers.",
            alt: "A pair of bars for each class, PCA's beside the bottleneck network's.")
        try page.figure(  // hide
            "lost",
            .images(
                [pictures(test.tensor(of: shown)), pictures(differences(squeezed, testPixels, shown, image))],
                rowLabels: ["original", "lost"], columnLabels: test.names(of: shown)),
            caption: "Twice the absolute difference between an image and its reconstruction: what was lost.",
            alt: "Images over faint outlines of their edges and fine details.")

        page.prose(#"""
            In \#(figure: "lost") fine patterns and edges stand out. Call *detail* the mean squared difference of
            neighbouring pixels. Its rank correlation (1: the same order, 0: none) with an image's error is
            \#(Statistics.rankCorrelation(Scores.squaredErrors(squeezed, testPixels), detail(test.tensor())), .fixed(2), name: "rank correlation of error and detail"),
            so detail tells at most a part of it. By class (\#(figure: "error-by-class")),
            \#(zip(errorByClass(squeezed, testPixels, test), classes).filter { $0.0 > 0 }.min { $0.0 < $1.0 }!.1) loses
            least and \#(zip(errorByClass(squeezed, testPixels, test), classes).max { $0.0 < $1.0 }!.1) most.

            ## What is the code worth?

            A code that rebuilds images is not made to name them. To see what it is worth we freeze the encoder and try
            the two readers of chapter 2 on it, now with labels. The *linear probe* is a logistic regression from code
            to class: it asks whether classes can be told apart by planes. *$k$ nearest neighbours* ($k = 5$, Euclidean
            distance) asks whether images with similar codes are of the same class. Both learn from the \#(train.count)
            training images, every variable scaled to unit variance for the probe; both are scored on the \#(test.count)
            test images. Guessing gives \#(1 / Double(classes.count), .percent(0), name: "chance").
            """#)
        let codes = Function(image) { network.encode($0, .inference).flattened() }
        let narrowCodes = Function(image) { bottleneck.encode($0) }
        let scores = try page.cached("downstream", key: options) {
            let representations: [(String, Tensor, Tensor)] = [
                ("pixels", trainPixels, testPixels),
                ("PCA, \(bottleneckSize) numbers", pca.transform(trainPixels), pca.transform(testPixels)),
                (
                    "PCA, \(widePCA.components.shape[0]) numbers", widePCA.transform(trainPixels),
                    widePCA.transform(testPixels)
                ),
                ("bottleneck code", apply(narrowCodes, to: train), apply(narrowCodes, to: test)),
                ("convolutional code", apply(codes, to: train), apply(codes, to: test)),
            ]
            let bar = page.progress("Probes", total: representations.count)  // hide
            defer { bar.finish() }  // hide
            return representations.map { name, trainCodes, testCodes in
                defer { bar.advance(status: name) }  // hide
                return score(name, trainCodes, testCodes, train.labels, test.labels)
            }
        }
        page.table(  // hide
            "downstream",
            columns: [
                "Representation", Column("Numbers"), Column("Linear probe", best: .highest),
                Column("5-NN", best: .highest),
            ],
            rows: scores.map {
                [
                    .text($0.name), .number($0.size), .number($0.linear, .percent(1)),
                    .number($0.neighbours, .percent(1)),
                ]
            }, caption: "Test accuracy of two simple readers on \(scores.count) representations.")
        let (byPixels, byNarrowPCA, byBottleneck, byMaps) = (scores[0], scores[1], scores[3], scores[4])  // hide

        page.prose(#"""
            \#(table: "downstream") answers in small differences, so read it with the test set's own uncertainty in
            mind: with \#(test.count) images, one standard error of the first row's accuracy is
            \#((scores[0].linear * (1 - scores[0].linear) / Double(test.count)).squareRoot(), .percent(1), name: "standard error of an accuracy").
            Against pixels, the convolutional code \#(markdown: compare(byMaps.linear, byPixels.linear)) in the linear
            probe\#(markdown: byMaps.linear > byPixels.linear + 0.005
                ? ", perhaps because its maps answer to edges and shapes, and a plane through them can say what a plane through grey levels cannot"
                : "").
            With \#(bottleneckSize) numbers,
            \#(Double(bottleneckSize) / Double(pixels), .percent(0), name: "bottleneck size over image size") of an
            image, the bottleneck code reaches
            \#(byBottleneck.neighbours, .percent(1), name: "5-NN on the bottleneck code") by neighbours, where pixels
            have \#(byPixels.neighbours, .percent(1), name: "5-NN on pixels") and PCA of the same size
            \#(byNarrowPCA.neighbours, .percent(1), name: "5-NN on PCA"). In the linear probe it
            \#(markdown: byBottleneck.linear < byPixels.linear ? "stays below the pixels" : "is not below the pixels"),
            \#(byBottleneck.linear, .percent(1), name: "probe on the bottleneck code") against
            \#(byPixels.linear, .percent(1), name: "probe on pixels"). Rebuilding images and knowing what they show are
            different aims, and no label took part: where a code gains, the gain is a by-product. Later chapters change
            the *aim*, not the network, to get more.
            """#)
        page.goal(  // hide
            "the weakest of all scores against chance, as a ratio",
            reached: scores.map { min($0.linear, $0.neighbours) }.min()! * Double(classes.count), target: 1.5, .atLeast,
            .fixed(1))
        page.goal(  // hide
            "bottleneck error below PCA's with as many numbers", reached: bottleneckError, target: pcaError, .atMost,
            .fixed(4))

        page.prose(#"""
            ## Summary

            - A convolutional autoencoder of \#(network.parameterCount) parameters rebuilds test images with a mean
              squared error of \#(finalError, .fixed(4)), against \#(meanImageError, .fixed(4)) for the mean image.
            - With as many numbers as its code, PCA has
              \#(widePCAError, .fixed(4))\#(markdown: widePCAError < finalError
                  ? ": a classical method wins where numbers are plenty"
                  : "").
            - Through \#(bottleneckSize) numbers the bottleneck network's error is \#(bottleneckError, .fixed(4)) and
              PCA's \#(pcaError, .fixed(4)).
            - Linear probes reach \#(scores[0].linear, .percent(1)) on pixels, \#(scores[4].linear, .percent(1)) on the
              convolutional code and \#(scores[3].linear, .percent(1)) on the bottleneck code.
            - *What surprised:* with \#(bottleneckSize) numbers, chosen to rebuild images, neighbours name
            \#(markdown: byBottleneck.neighbours > byPixels.neighbours
                ? "more"
                : byBottleneck.neighbours == byPixels.neighbours
                ? "as many"
                : "fewer")
              images rightly (\#(byBottleneck.neighbours, .percent(1)))
              \#(markdown: byBottleneck.neighbours == byPixels.neighbours ? "as" : "than") with all \#(pixels) pixels
              (\#(byPixels.neighbours, .percent(1))).
            - *What went wrong:* \#(markdown: data.name == "Fashion-MNIST" && earlyError > earlyGoal
                ? "after \(early) epochs the error missed its goal. Images"
                : "images")
              with more detail tend to lose more, if only weakly; a loss that sums over pixels does not ask whether what
              it loses mattered.

            ## Exercises
            """#)
        page.exercise(
            """
            How many parameters has the first convolution, which looks at images of \
            \(data.channels == 1 ? "one channel" : "\(data.channels) channels") through windows of 3 × 3 pixels \
            and has \(codeChannels(network), name: "channels of the first convolution") output channels?
            """,
            hint: """
                Count the weights of one window, once for each pair of channels, and one bias for each output channel.
                """,
            answer:
                """
                9 weights for each of the \(data.channels) × \(codeChannels(network)) pairs of channels and \
                \(codeChannels(network)) biases: \(network.encoder.layers[0].parameterCount). The same window is \
                used everywhere, so the image's size does not matter.
                """,
            value: Double(network.encoder.layers[0].parameterCount),
            expected: Double((9 * data.channels + 1) * codeChannels(network)), tolerance: 0)
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
            Compute the cross-entropy of one pixel from the logit $a$ and the grey level $x$, in nats, so that it \
            holds for $a = \\pm 1000$ as well.
            """,
            hint: """
                With $\\sigma(a) = 1/(1 + e^{-a})$ the loss is $\\log(1 + e^a) - xa$. Which part of it grows too large \
                for large $a$, and how else can it be written?
                """,
            answer:
                """
                $\\log(1 + e^a) = \\max(a, 0) + \\log(1 + e^{-|a|})$, whose exponential never exceeds 1. Written \
                with $\\sigma(a)$ itself, the loss of a confident error would be infinite.
                """,
            function: FunctionExercise(
                "func crossEntropy(logit: Double, target: Double) -> Double", solution: crossEntropy,
                inputs: [
                    (0, 1), (2, 1), (2, 0.25), (-3, 0.5), (1000, 1), (1000, 0), (-1000, 1), (-1000, 0.5), (40, 0),
                ],
                tolerance: 1e-9, truth: { directCrossEntropy(logit: $0, target: $1) }))
        return Results(
            history: run.history, earlyError: earlyError, finalError: finalError, meanImageError: meanImageError,
            bottleneckError: bottleneckError, pcaError: pcaError, widePCAError: widePCAError, downstream: scores)
    }
}
