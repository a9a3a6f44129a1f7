import ChapterSupport
import Datasets
import Engine
import Estimators
import Models
import Notebook

public enum LinearEmbeddings: Chapter {
    public static let place = Course.linearEmbeddings
    public static let picture = "components"
    public static let headlines = [
        Headline("of the variance is in the small code", number: "variance in the small code"),
        Headline("is PCA's mean squared error on test images", number: "test MSE of PCA"),
        Headline("is that of the mean image alone", number: "test MSE of the mean image"),
    ]

    public struct Results: Codable, Sendable {
        public var orthonormality: Double
        /// Relative difference of the training error and the sum of the discarded variances.
        public var discardedDifference: Double
        /// Mean squared errors by number of components, from 0, on training and test images.
        public var trainErrors: [Double]
        public var testErrors: [Double]
        public var methodsDifference: Double
        public var cloudAngle: Double
        public var cloudExcess: Double
        public var autoencoders: [Flattening]
        public var lda: Int
        public var unmixed: [Double]
        public var whitening: Double
        public var memories: [Memory]
        public var scores: [Score]
    }

    /// A linear autoencoder beside PCA of the same size.
    public struct Flattening: Codable, Sendable {
        public var size: Int
        public var gap: Double
        public var pcaError: Double
        public var error: Double
        public var angle: Double
        /// How much more the autoencoder loses, as a share of PCA's error.
        public var excess: Double { error / pcaError - 1 }
    }

    /// What can be read off a description of an image beside its class.
    public struct Memory: Codable, Sendable {
        public var name: String
        public var size: Int
        public var pixels: Double
        public var brightness: Double
    }

    /// What two simple readers make of a description.
    public struct Score: Codable, Sendable {
        public var name: String
        public var size: Int
        public var linear: Double
        public var neighbours: Double
    }

    public static func run(_ page: Page, _ options: Options) throws -> Results {
        page.prose(#"""
            # How far do straight lines get?

            A picture of 28 × 28 pixels is a point in a space of 784 dimensions. Nobody can look at that space; but we
            can hold a sheet of paper into it and look at the shadow that the points cast. A shadow is a **linear** map:
            every number of the new description is a weighted sum of the old ones. Which sheet shows most? That depends
            on what you want to see, and each wish has its own classical answer.

            After this chapter you can

            - derive principal component analysis (PCA) and compute it in two ways,
            - train a linear autoencoder, and say when it finds what PCA finds and when it does not,
            - derive linear discriminant analysis (LDA), which uses labels, and independent component analysis (ICA),
              which does not,
            - use a classifier's last layer as a description, and measure what it has forgotten,
            - say which of them helps where.
            """#)
        let data = try ImageDataset.load(options, sidesDivisibleBy: 1)
            .prefix(train: options.rows(full: 60_000, quick: 1_500), test: options.pick(full: 10_000, quick: 600))
        try checkFit(data)  // hide
        let (train, test, image, subject) = (data.train, data.test, data.imageShape, data.subject)
        let (trainPixels, testPixels) = (train.flattened, test.flattened)
        let pixels = train.imageSize
        print(
            "\(train.count) training and \(test.count) test images of shape \(image), \(train.classNames.count) classes"
        )

        page.prose(#"""
            ## Principal components

            The data are \#(data.name). \#(markdown: data.notes.map { $0 + " " }.joined())Let $x_1, \dots, x_n$ be the
            \#(train.count) training images as columns of $d$ = \#(pixels) numbers in 0…1, $m$ their mean, and

            $$ C = \frac{1}{n-1} \sum_{i=1}^{n} (x_i - m)(x_i - m)^\top $$

            their **covariance**. Along a unit vector $u$ the images have the variance $u^\top C u$. Which $u$ has the
            most? Under the condition $u^\top u = 1$ with multiplier $\lambda$, the derivative of
            $u^\top C u - \lambda (u^\top u - 1)$ is zero where

            $$ C u = \lambda u, $$

            so the answer is an **eigenvector** of $C$, and the variance along it is its eigenvalue. The largest
            eigenvalue $\lambda_1$ belongs to the first **principal component** $u_1$
            \#(cite: .pearson1901, .hotelling1933), the second largest to the best direction orthogonal to it, and so
            on.

            (In the code images are rows, so every matrix stands transposed and on the right.)

            Write the first $k$ as rows of $U$. The **code** of an image is $z = U(x - m)$, its **reconstruction**
            $\hat x = m + U^\top z$. The variance that the code does not hold is exactly what the reconstruction loses:

            $$ \frac{1}{n} \sum_i \lVert x_i - \hat x_i \rVert^2 = \frac{n-1}{n} \left( \lambda_{k+1} + \dots + \lambda_d \right). $$

            Most variance and least squared error are the same wish, and no other $k$ directions fulfil it better.
            """#)
        let pca = try allComponents(of: train)
        let variances = pca.explainedVariance
        let size = min(wantedSize, variances.count - 1)
        let small = pca.keeping(size)
        let orthonormality = departureFromIdentity(pca.components)
        let measured = Scores.meanSquaredError(small.reconstruct(trainPixels), trainPixels)
        let predicted = discarded(pca, size, rows: train.count)
        let share = variances.prefix(size).reduce(0, +) / pca.totalVariance
        let leftOut =  // hide
            variances.count < min(pixels, train.count - 1)  // hide
            ? " (\(pixels - variances.count) of the \(pixels) directions have next to no variance and are left out)"  // hide
            : ""  // hide

        page.prose(#"""
            The first \#(size) of \#(variances.count, name: "components found") components\#(markdown: leftOut) hold
            \#(share, .percent(1), name: "variance in the small code") of the variance. Rebuilt from them, the training
            images have a mean squared error of \#(measured, .fixed(7), name: "measured training MSE") a pixel; the
            discarded eigenvalues foretell \#(predicted, .fixed(7), name: "training MSE from eigenvalues").
            """#)
        page.claim("components are orthonormal to one part in 100,000", orthonormality <= 1e-5)  // hide
        page.claim(  // hide
            "the training error is the sum of the discarded eigenvalues, to one part in 10,000",
            abs(measured - predicted) <= 1e-4 * predicted + 1e-7 * pca.totalVariance / Double(pixels))

        page.prose(#"""
            ### The same by singular values

            There is a second way that never forms $C$. Stack the centred images as rows of $X$, and decompose
            $X = P \Sigma V^\top$ with orthonormal columns in $P$ and $V$ and a diagonal $\Sigma$. Then

            $$ C = \frac{X^\top X}{n-1} = V \, \frac{\Sigma^2}{n-1} \, V^\top, $$

            so the right singular vectors *are* the eigenvectors, and $\lambda_j = \sigma_j^2/(n-1)$. Forming $C$
            squares the ratio of the largest to the smallest number, and so loses half the digits of the small ones; the
            decomposition of $X$ does not, but costs more where images outnumber pixels. It is also the better way where
            images are *fewer* than pixels.
            """#)
        let some = train.prefix(options.pick(full: 2_000, quick: 600)).flattened
        let few = min(size, some.rows - 2)
        let byCovariance = try PCA(count: few, method: .covariance).fit(some)
        let bySingularValues = try PCA(count: few, method: .singularValues).fit(some)
        let methodsDifference =
            zip(byCovariance.explainedVariance, bySingularValues.explainedVariance)
            .reduce(0) { max($0, abs($1.0 - $1.1)) } / byCovariance.explainedVariance[0]
        let methodsAngle = try PrincipalAngles.between(byCovariance.components, bySingularValues.components)[0]
        let entriesDifference = greatestDifference(byCovariance.components, bySingularValues.components)
        page.table(  // hide
            "methods",
            columns: [Column("Compared"), Column("Greatest difference")],
            rows: [
                ["variances, as a share of the first", .number(methodsDifference, .scientific(0))],
                ["entries of the components", .number(entriesDifference, .scientific(0))],
                ["angle between the two subspaces (radians)", .number(methodsAngle, .scientific(0))],
            ],
            caption: """
                Eigenvectors of the covariance against singular vectors of the images: \(few) components of \
                \(some.rows) images. A component's sign is arbitrary; here its largest entry is made positive.
                """)
        page.claim("both ways give the same variances", methodsDifference <= 1e-5)  // hide

        page.prose(#"""
            In \#(table: "methods") the two ways
            \#(markdown: methodsDifference <= 1e-5
                ? "agree as well as numbers in single precision can be expected to"
                : "differ").

            ### What the components look like

            A component has as many numbers as an image, so it can be drawn as one. Those of faces became famous as
            eigenfaces \#(cite: .turk1991); ours are eigen-\#(subject.plural).
            """#)
        let colours = "Colours as in the picture of the principal components, each picture to its own scale."  // hide
        let isFashion = data.name == "Fashion-MNIST"  // hide
        let shownComponents = min(16, variances.count)  // hide
        try page.figure(  // hide
            "components",
            .images(
                rows(signedPictures(pca.components.rows(0..<shownComponents), image), 8),
                captions: rows(
                    pca.explainedVarianceRatio.prefix(shownComponents).enumerated().map { index, share in
                        "\(index + 1): \(NumberFormat.fixed(1).string(100 * share))%"
                    }, 8)),
            caption: """
                The first \(shownComponents) principal components with their share of the variance. \
                \(markdown: image[2] == 1 ? "Red is positive, blue negative, white zero." : "Middle grey is zero.") \
                Each picture is scaled to its own largest entry.
                """,
            alt: """
                Pictures of signed templates: the first look like whole blurred images, later ones like stripes and \
                edges.
                """)
        let cumulative = variances.reduce(into: [0.0]) { $0.append($0.last! + $1 / pca.totalVariance) }
        let half = cumulative.firstIndex { $0 >= 0.5 } ?? variances.count
        let most = cumulative.firstIndex { $0 >= 0.95 } ?? variances.count
        let trainErrors = (0...variances.count).map { discarded(pca, $0, rows: train.count) }
        let testErrors = reconstructionErrors(pca, testPixels)
        // Curves end where next to nothing is left, before their logarithms plunge.  // hide
        let counts = (1..<variances.count).filter { $0 < 3 || cumulative[$0] <= 0.999 }  // hide
        try page.figure(  // hide
            "errors",
            .panels(
                [
                    Panel(
                        "Variance held",
                        .lines(
                            [Series("training", x: counts.map(Double.init), y: counts.map { cumulative[$0] })],
                            x: .log("Components"), y: Axis("Share of the variance", range: 0...1.02),
                            references: [.horizontal(0.95, "95 %")])),
                    Panel(
                        "Reconstruction error",
                        .lines(
                            [
                                Series("training", x: counts.map(Double.init), y: counts.map { trainErrors[$0] }),
                                Series(
                                    "test", x: counts.map(Double.init), y: counts.map { testErrors[$0] }, style: .dashed
                                ),
                            ], x: .log("Components"), y: .log("Mean squared error a pixel"))),
                ], columns: 2),
            caption: """
                Left, the share of the training variance that the first components hold together. Right, what a \
                reconstruction from them loses.
                """,
            alt: "Left, a curve that rises steeply and levels off towards one; right, two curves that fall together.")

        page.prose(#"""
            \#(figure: "components"): the first components are coarse templates; later ones are finer and finer. Half of
            the variance lies in \#(half, name: "components for half the variance") of \#(pixels) directions, 95 % in
            \#(most, name: "components for 95 % of the variance") (\#(figure: "errors")). The rest is small, but it is
            not noise: in \#(figure: "reconstructions")
            \#(markdown: isFashion
                ? "prints and seams vanish first and the outline last"
                : "details vanish first and the outline last").
            On test images the error with \#(size) components is
            \#(testErrors[size], .fixed(5), name: "test MSE of PCA"), on training images
            \#(trainErrors[size], .fixed(5), name: "training MSE of PCA"). The trivial description, the mean image for
            everything, loses \#(testErrors[0], .fixed(4), name: "test MSE of the mean image").
            """#)
        let shown = Array(test.oneOfEachClass.prefix(10))
        let steps = [variances.count] + [512, 128, 32, 8, 2].filter { $0 < variances.count }
        try page.figure(  // hide
            "reconstructions",
            .images(
                [test.pictures(shown)]
                    + steps.map {
                        pictures(pca.keeping($0).reconstruct(testPixels.rows(shown)).reshaped([shown.count] + image))
                    }, rowLabels: ["original"] + steps.map { "\($0) numbers" }, columnLabels: test.names(of: shown)),
            caption: "Test images rebuilt from fewer and fewer principal components.",
            alt: """
                Rows of images that grow blurrier from top to bottom; with two numbers only a rough silhouette is \
                left.
                """)

        page.prose(#"""
            ## A linear network finds the same plane

            Now let a network choose. A **linear autoencoder** multiplies by one matrix to get a code and by another to
            come back, $\hat x = m + D E (x - m)$, and gradient descent makes the mean squared error small, a batch
            of images at a time; an **epoch** is one pass through all training images. Nobody tells
            it about variances or eigenvectors. In three dimensions (`LinearAutoencoder.swift` beside this page's
            source) we can watch: a flat cloud of points, with deviations 2, 1 and ¼ along three tilted directions, is
            squeezed into two numbers, 3 → 2 → 3. \#(figure: "cloud") shows the cloud.
            """#)
        var random = Random(seed: options.seed)
        let cloud = flatCloud(400, using: &random)
        let cloudPCA = try PCA(count: 3).fit(cloud)
        let cloudNetwork = LinearAutoencoder(mean: cloudPCA.mean, code: 2, using: &random)
        let watched = try descend(
            cloudNetwork, DataColumn(cloud), towards: cloudPCA.keeping(2), batch: 400, epochs: 1_000, rate: 0.05,
            looks: 100,
            keepsDecoders: true, seed: options.seed
        ) { _, _ in }
        let cloudError = discarded(cloudPCA, 2, rows: 400)
        let cloudAngle = watched.angles.last!
        try page.figure(  // hide
            "cloud",
            .panels(
                [(0, 1), (0, 2), (1, 2)].map { a, b in
                    Panel(
                        "axes \(a + 1) and \(b + 1)",
                        .scatter(
                            points(cloud, a, b), x: Axis("Axis \(a + 1)", range: -6...6),
                            y: Axis("Axis \(b + 1)", range: -6...6)))
                }, columns: 3),
            caption: "The cloud of 400 points in three dimensions, seen along each of the three axes.",
            alt: "Three scatter plots of one tilted, flat cloud; from no axis does one see that it is flat.")
        try page.figure(  // hide
            "plane", .panels(edgeOnViews(watched, cloud, cloudPCA, looks: [0, 1, 100]), columns: 3),
            caption: """
                The cloud, and its points projected on the plane that the network's decoder can draw: at the start, on \
                the way, at the end. One looks along the line in which this plane meets PCA's, so both planes are seen \
                as lines, PCA's as the zero line.
                """,
            alt: """
                Three panels with a flat band of points; the network's points lie on a line that is tilted steeply at \
                first, then less, and at the end runs along the middle of the band.
                """)
        try page.figure(  // hide
            "cloud-descent",
            .panels(
                [
                    Panel(
                        "Error",
                        .lines(
                            [Series("network", x: watched.epochs.map(Double.init), y: watched.errors)],
                            x: "Epoch", y: .log("Mean squared error"), references: [.horizontal(cloudError, "PCA")])),
                    Panel(
                        "Angle",
                        .lines(
                            [
                                Series(
                                    "network", x: watched.epochs.map(Double.init),
                                    y: watched.angles.map { max($0, 1e-7) })
                            ],
                            x: "Epoch", y: .log("Largest principal angle (radians)"))),
                ], columns: 2),
            caption: """
                Left, the network's error against the least that any plane allows; right, the largest principal angle \
                between its plane and PCA's.
                """,
            alt: "Two falling curves: the error comes down to PCA's line, the angle falls by orders of magnitude.")

        page.prose(#"""
            How far are two planes apart? Their **principal angles** are the smallest angle that a direction of one
            makes with a direction of the other, then the smallest among directions orthogonal to those
            \#(cite: .bjorck1973). If the largest is zero the planes are one. Here it falls to
            \#(cloudAngle, .scientific(0), name: "principal angle in the cloud") radians (\#(figure: "cloud-descent"),
            \#(figure: "plane")), and the error to
            \#(watched.errors.last!, .fixed(5), name: "network's error on the cloud"), where PCA has
            \#(cloudError, .fixed(5), name: "PCA's error on the cloud").

            That no other valley can catch it was proved by
            \#(authors: .baldi1989): the error of a linear autoencoder is not
            convex in $E$ and $D$, but every place where its gradient vanishes is either PCA's plane, or a saddle from
            which a way leads down. But only the *plane* is found. For any invertible $T$ the pair $T E$, $D T^{-1}$
            draws the same pictures, so the network's two axes need be neither orthogonal nor ordered, and they change
            with the seed.

            ## The same on real images

            Now the same with the \#(train.count) training images. How fast does the subspace turn? Swap the last
            component that is kept for the first that is not: the error a pixel rises by
            $(\lambda_k - \lambda_{k+1})/d$. Where this **eigengap** is small, there is next to nothing to gain by
            turning, so gradient descent turns slowly there. We cut twice: at the number of components in 8…32 behind
            which the variance falls by the largest factor, and at \#(size).
            """#)
        let cut = clearestCut(variances, in: 8...wantedSize)
        let sizes = cut == size ? [cut] : [cut, size]
        let batch = min(options.pick(full: 500, quick: 100), train.count)
        let epochs = options.epochs ?? max(15, 1_800 / ((train.count + batch - 1) / batch))
        let networks = sizes.map { LinearAutoencoder(mean: pca.mean, code: $0, using: &random) }
        let descents = try page.cached("autoencoders", key: options) {
            try networks.map { network in
                let count = network.decoder.weight.shape[0]
                let bar = page.progress("Linear autoencoder, \(count) numbers", total: epochs)  // hide
                defer { bar.finish() }  // hide
                let report = { (epoch: Int, error: Double) in  // hide
                    bar.update(to: epoch, status: "error \(NumberFormat.scientific(4).string(error))")
                }
                return try descend(
                    network, train.column, towards: pca.keeping(count), batch: batch, epochs: epochs, rate: 2e-3,
                    looks: 15,
                    seed: options.seed, report: report)
            }
        }
        for (network, descent) in zip(networks, descents) { network.weights = descent.weights }
        let flattenings = zip(sizes, descents).map { count, descent in
            Flattening(
                size: count, gap: gap(variances, count), pcaError: discarded(pca, count, rows: train.count),
                error: descent.errors.last!, angle: descent.angles.last!)
        }
        page.table(  // hide
            "autoencoders",
            columns: [
                Column("Numbers"), "λₖ / λₖ₊₁", Column("PCA, MSE"), Column("Autoencoder, MSE"), Column("Excess"),
                Column("Largest angle (radians)"),
            ],
            rows: flattenings.map {
                [
                    .number($0.size), .number($0.gap, .fixed(3)), .number($0.pcaError, .fixed(6)),
                    .number($0.error, .fixed(6)),
                    .number($0.excess, .percent(3)), .number($0.angle, .significant(3)),
                ]
            },
            caption: """
                Linear autoencoders after \(epochs) epochs on \(train.count) training images, against PCA on the same \
                images: both errors are mean squared errors (MSE) a pixel on those images.
                """)
        try page.figure(  // hide
            "descent",
            .panels(
                [
                    Panel(
                        "Error above PCA's",
                        .lines(
                            zip(flattenings, descents).map { flattening, descent in
                                Series(
                                    "\(flattening.size) numbers", x: descent.epochs.map(Double.init),
                                    y: descent.errors.map { max($0 / flattening.pcaError - 1, 1e-6) }, style: .marked)
                            }, x: "Epoch", y: .log("Excess, as a share of PCA's error"),
                            references: [.horizontal(0.005, "0.5 %")])),
                    Panel(
                        "Angle to PCA's subspace",
                        .lines(
                            zip(flattenings, descents).map { flattening, descent in
                                Series(
                                    "\(flattening.size) numbers", x: descent.epochs.map(Double.init),
                                    y: descent.angles.map { max($0, 1e-7) }, style: .marked)
                            }, x: "Epoch", y: .log("Largest principal angle (radians)"),
                            references: [.horizontal(0.01, "0.01")])),
                ], columns: 2),
            caption: "How the linear autoencoders approach PCA over training.",
            alt: """
                Left, falling curves of the excess errors; right, the angles of the networks over the epochs, on \
                logarithmic axes.
                """)
        let (wide, narrow) = (flattenings[0], flattenings[flattenings.count - 1])  // hide
        let swap = (variances[narrow.size - 1] - variances[narrow.size]) / Double(pixels) / narrow.pcaError  // hide
        let farOff =  // hide
            narrow.excess > 2 * swap  // hide
            ? "The excess is \(NumberFormat.fixed(0).string(narrow.excess / swap)) times that, so other directions are not settled either; longer training would probably turn it further, how far is not tested here."  // hide
            : ""  // hide

        page.prose(#"""
            With \#(wide.size, name: "components at the clearest cut") numbers, where the variance falls by a factor of
            \#(wide.gap, .fixed(2), name: "eigengap at the clearest cut"), the network ends
            \#(wide.excess, .percent(3), name: "excess error at the clearest cut") above PCA's error, and its subspace
            makes an angle of at most \#(wide.angle, .significant(3), name: "angle at the clearest cut") radians with
            PCA's. With \#(narrow.size) numbers (\#(table: "autoencoders"), \#(figure: "descent")) the excess is
            \#(narrow.excess, .percent(3), name: "excess error of the larger network"), and the largest angle
            \#(narrow.angle, .fixed(2), name: "angle of the larger network") radians (a right angle has
            \#(Double.pi / 2, .fixed(2), name: "right angle")). There $\lambda_k$ is only
            \#(narrow.gap, .fixed(3), name: "eigengap of the larger network") times $\lambda_{k+1}$, and taking the
            wrong one of the two costs \#(swap, .percent(3), name: "cost of swapping two components") of the error. \#(markdown: farOff)
            \#(markdown: narrow.excess > 0.005
                ? "So few steps have not brought the error down to PCA's yet, let alone the subspace."
                : narrow.angle > 0.01
                ? "Nearly the least error does not mean nearly the same subspace."
                : "That was enough here for the subspace as well.")
            PCA answers all the same: exactly, in one step, and in order.

            \#(figure: "axes") compares the axes at the clearest cut: the decoder's directions
            \#(markdown: wide.angle <= 0.01
                ? "span nearly the same subspace as PCA's"
                : "do not span PCA's subspace yet"),
            and none of them looks like a principal component.
            """#)
        page.claim(  // hide
            "no linear autoencoder is better than PCA on the training images",
            flattenings.allSatisfy { $0.excess >= -1e-5 } && watched.errors.last! / cloudError - 1 >= -1e-5)
        page.claim("in the cloud the network finds PCA's plane to a hundredth of a radian", cloudAngle <= 0.01)  // hide
        page.goal(  // hide
            "excess error of the linear autoencoders over PCA, the larger of them",
            reached: flattenings.map(\.excess).max()!, target: 0.005, .atMost, .percent(3))
        page.goal(  // hide
            """
            largest principal angle to PCA's subspace at the clearest cut (radians)
            """, reached: wide.angle, target: 0.01,
            .atMost, .significant(3))
        let drawn = min(8, wide.size)  // hide
        try page.figure(  // hide
            "axes",
            .images(
                [
                    signedPictures(pca.components.rows(0..<drawn), image),
                    signedPictures(networks[0].decoder.weight.value.rows(0..<drawn), image),
                ], rowLabels: ["PCA", "decoder"]),
            caption: """
                Two sets of axes for (nearly) one subspace: principal components, and the columns of the linear \
                autoencoder's decoder $D$. \(colours)
                """,
            alt: "Above, clean templates in order; below, mixtures of them in no order.")

        page.prose(#"""
            ## With labels: discriminants

            PCA cares for variance, whatever causes it. If we know the classes, we can ask for what *separates* them:
            directions in which the class means lie far apart compared with the spread inside the classes. That is
            linear discriminant analysis \#(cite: .fisher1936, .rao1948). With $n_c$ images in class $c$ of $K$, mean
            $m_c$, let

            $$ B = \frac{1}{K-1} \sum_{c} n_c \, (m_c - m)(m_c - m)^\top, \qquad
            W = \frac{1}{n-K} \sum_{c} \sum_{i \in c} (x_i - m_c)(x_i - m_c)^\top, $$

            and maximise $w^\top B w \,/\, w^\top W w$. The gradient vanishes where $B w = \lambda W w$: eigenvectors
            again, of the covariance between classes measured with the covariance within as the yardstick. The
            deviations $n_c (m_c - m)$ sum to zero, so $B$ has rank $K - 1$ at most:
            \#(train.classNames.count, name: "classes") classes give no more than
            \#(train.classNames.count - 1, name: "most directions of LDA") directions, however many pixels there are.

            The code is `LDA.swift` among the estimators: with $W = L L^\top$ it takes the singular vectors of the class
            means in coordinates $L^{-1} x$, so that no eigenvectors of a $d \times d$ matrix are needed. $W$ must be
            inverted, and pixels that are never lit make it singular. **Shrinkage** \#(cite: .ledoit2004) mixes in a
            little of the identity, $(1 - \gamma) W + \gamma \frac{\mathrm{tr}\, W}{d} I$, with a $\gamma$ that the
            training images themselves suggest; the fewer images, the larger it gets.
            """#)
        let lda = try LDA(shrinkage: .ledoitWolf).fit(trainPixels, labels: train.labels)
        let shrinkage = NumberFormat.significant(2).string(lda.shrinkage)
        print("LDA keeps \(lda.components.rows) directions; shrinkage \(shrinkage)")

        page.prose(#"""
            ## Without labels, beyond variance: independent components

            Two people talk at once, two microphones record two mixtures: $x = A s$. Can the voices $s$ be had back,
            without knowing $A$? PCA makes the recordings uncorrelated, and scaling them to unit variance makes them
            **white**, with covariance $I$; but any rotation of white data is white. So uncorrelated is not enough. What
            betrays the voices is that a *mixture* of independent signals looks more like a normal distribution than
            each signal by itself does (the central limit theorem). **ICA** turns the whitened data $v$ until each
            coordinate $y = r^\top v$ is as far from normal as it can be. At most one source may be normal itself:
            mixtures of two normal ones betray nothing. FastICA \#(cite: .hyvarinen2000) repeats for
            all rows $r$ of the rotation $R$

            $$ r \leftarrow \mathrm{E}\left[ v \tanh(r^\top v) \right] - \mathrm{E}\left[ 1 - \tanh^2(r^\top v) \right] r, \qquad
            R \leftarrow (R R^\top)^{-1/2} R. $$

            Here $\mathrm{E}$ is the mean over the samples. The first is Newton's step for the contrast
            $\mathrm{E}[\log \cosh y]$, the second makes the rows
            orthonormal again (`ICA.swift`).
            """#)
        let party = CocktailParty()
        let heard = try PCA(count: 2, whiten: true).fit(party.mixed)
        let unmixing = try ICA(count: 2, seed: options.seed).fit(party.mixed)
        let whitened = heard.transform(party.mixed)
        let unmixed = unmixing.transform(party.mixed)
        try page.figure(  // hide
            "party",
            .panels(
                [
                    party.panel("sources", party.sources), party.panel("what the microphones hear", party.mixed),
                    party.panel("whitened by PCA", whitened), party.panel("unmixed by ICA", unmixed),
                ], columns: 2),
            caption: """
                A cocktail party of two: the sources (a sine and a saw tooth), their two mixtures, and what PCA and \
                ICA make of the mixtures.
                """,
            alt: """
                Four panels of two curves each: a sine and a saw tooth; two mixtures; PCA's outputs still look mixed; \
                ICA's are a clean sine and saw tooth.
                """)
        let (byPCA, byICA) = (party.correlations(whitened), party.correlations(unmixed))
        page.claim(  // hide
            """
            ICA unmixes both sources: each correlates with an output to \(0.99, .fixed(2)) at least
            """, byICA.allSatisfy { $0 > 0.99 })

        page.prose(#"""
            After \#(unmixing.iterations, name: "iterations at the party") iterations ICA's outputs correlate with the
            sine to \#(byICA[0], .fixed(4), name: "ICA and the sine") and with the saw tooth to
            \#(byICA[1], .fixed(4), name: "ICA and the saw tooth"); PCA's best are
            \#(byPCA[0], .fixed(4), name: "PCA and the sine") and \#(byPCA[1], .fixed(4), name: "PCA and the saw tooth")
            (\#(figure: "party")). Order, sign and loudness of the sources are lost: no recording tells them.

            On images there are no known sources. ICA still looks for directions whose coordinates are far from normal:
            mostly near zero and now and then large, in the same \#(size)-dimensional subspace that PCA chose.
            """#)
        let ica = try ICA(count: size, seed: options.seed).fit(trainPixels, whitenedBy: small)
        let whitening = departureFromIdentity(
            ica.transform(trainPixels), transposed: true, divisor: Double(train.count - 1))
        let looked = trainPixels.rows(Array(0..<min(5_000, train.count)))
        let (pcaTails, icaTails) = (kurtoses(small.transform(looked)), kurtoses(ica.transform(looked)))
        let byTail = icaTails.indices.sorted { icaTails[$0] > icaTails[$1] }
        let pictured = min(10, size)  // hide
        try page.figure(  // hide
            "independent",
            .images(
                [
                    signedPictures(small.components.rows(0..<pictured), image),
                    signedPictures(ica.components.rows(Array(byTail.prefix(pictured))), image),
                ], rowLabels: ["PCA", "ICA"]),
            caption: """
                Principal components, and the independent components with the heaviest tails: what one unit of each \
                source adds to an image. \(colours)
                """,
            alt: "Above, PCA's templates; below, ICA's templates, each with one particular shape.")
        let change = NumberFormat.scientific(1).string(ica.change)
        print(
            "ICA \(ica.converged ? "converged" : "stopped") after \(ica.iterations) iterations, last change \(change)")
        page.claim("ICA's sources have unit covariance on the training images", whitening <= 0.01)  // hide

        page.prose(#"""
            The **excess kurtosis** of a coordinate is the mean fourth power of its standardised values less 3, which
            makes it 0 for a normal distribution. Over all coordinates its mean is
            \#(pcaTails.reduce(0, +) / Double(size), .fixed(2), name: "mean kurtosis of PCA's coordinates") with PCA and
            \#(icaTails.reduce(0, +) / Double(size), .fixed(2), name: "mean kurtosis of ICA's coordinates") with ICA:
            the greater it is, the fewer components speak in each image while the others are silent. PCA's pictures
            must be orthogonal to one another; ICA's need not, and may look like particular shapes
            (\#(figure: "independent")).

            ## Three maps

            Now the three beside one another, for the same test images: the first two numbers of PCA and of LDA, and
            the two of ICA with the heaviest tails. Colours are classes; only LDA has seen
            labels, and only those of training images.
            """#)
        let mapped = test.prefix(4_000)  // hide
        let mapPixels = mapped.flattened  // hide
        let (pcaMap, ldaMap, icaMap) = (small.transform(mapPixels), lda.transform(mapPixels), ica.transform(mapPixels))  // hide
        func map(_ points: [Point], _ x: Axis, _ y: Axis) -> Figure {  // hide
            .scatter(points, classes: mapped.labels, names: mapped.classNames, x: x, y: y)
        }
        // Two classes have one direction only; PCA's first component then spreads the points.  // hide
        let isPlane = lda.components.rows > 1  // hide
        let discriminants = (0..<mapped.count).map { row in  // hide
            Point(Double(ldaMap[row, 0]), Double(isPlane ? ldaMap[row, 1] : pcaMap[row, 0]))
        }
        try page.figure(  // hide
            "maps",
            .panels(
                [
                    Panel("PCA", map(points(pcaMap, 0, 1), "Component 1", "Component 2")),
                    Panel(
                        "LDA (with labels)",
                        map(discriminants, "Direction 1", isPlane ? "Direction 2" : "PCA's component 1")),
                    Panel("ICA", map(points(icaMap, byTail[0], byTail[1]), "Heaviest tail", "Second heaviest")),
                ], columns: 2),
            caption: """
                \(mapped.count) test images by the first two numbers of PCA and of LDA, and by the two of ICA with the \
                heaviest tails.
                """,
            alt: """
                Three scatter plots coloured by class: PCA spreads the images widely with overlapping classes, LDA \
                moves some classes away from one heap of the others, ICA has most images near the origin with arms \
                along the axes.
                """)

        page.prose(#"""
            \#(figure: "maps"): PCA shows the most variance, ICA the longest tails. LDA
            \#(markdown: isFashion
                ? "puts trousers and shoes far from the rest and leaves the tops in one heap"
                : "separates some classes more clearly than others")\#(markdown: lda.components.rows > 2
                ? ": its other \(lda.components.rows - 2) directions are for those"
                : "").
            None of them is wrong. Two numbers of ICA hide nearly everything on purpose, since each concerns few images.

            ## A classifier's last layer

            A network that learns to name images must, in its last layer, have them where a plane can tell classes
            apart. That layer is a description, too, and a popular one. We train a small network, \#(pixels) → 128 →
            \#(size) → \#(train.classNames.count), by **cross-entropy** on the training labels (the mean negative
            logarithm of the probability that it gives to the right label) and take the \#(size) numbers
            before the end. It has bends (rectified linear units), so it may do what no linear map can. What does it
            cost?
            """#)
        let classifier = Classifier(pixels: pixels, code: size, classes: train.classNames.count, using: &random)
        let blind = Classifier(pixels: pixels, code: size, classes: train.classNames.count, using: &random)
        let present = train.classNames.indices.filter { train.classCounts[$0] > 0 }
        let hidden = present.count > 2 ? present.indices.filter { $0 % 3 == 2 }.map { present[$0] } : [present[1]]
        let seen = train.filtered { !hidden.contains($0) }
        let rounds = options.epochs(full: 6, quick: 20)
        let weights = try page.cached("classifiers", key: options) {
            try [(classifier, train), (blind, seen)].map { network, images in
                let steps = rounds * ((images.count + classifierBatch - 1) / classifierBatch)
                let bar = page.progress("Classifier, \(images.count) images", total: steps)  // hide
                defer { bar.finish() }  // hide
                let report = { (steps: Int) in bar.update(to: steps) }  // hide
                return try trainClassifier(network, on: images, epochs: rounds, seed: options.seed, report: report)
            }
        }
        (classifier.weights, blind.weights) = (weights[0], weights[1])
        let embed = Function(image) { classifier.embed($0) }
        let embedBlind = Function(image) { blind.embed($0) }
        let (lastTrain, lastTest) = (apply(embed, to: train), apply(embed, to: test))
        let (blindTrain, blindTest) = (apply(embedBlind, to: train), apply(embedBlind, to: test))

        page.prose(#"""
            ### What it forgets

            A label does not say how bright an image is. To see how much of that, and of all pixels, is left in a
            description, we forecast it by a *linear* guess (**ridge regression** \#(cite: .hoerl1970), least squares
            with a penalty on the squares of the weights, learned on training images) and
            report the share of the variance explained on test images: 100 % is all, 0 % is what
            the mean image knows.
            """#)
        let asManyAsLDA = pca.keeping(min(lda.components.rows, size))
        let descriptions: [(name: String, train: Tensor, test: Tensor)] = [
            ("PCA", small.transform(trainPixels), small.transform(testPixels)),
            ("PCA, as many as LDA", asManyAsLDA.transform(trainPixels), asManyAsLDA.transform(testPixels)),
            ("LDA", lda.transform(trainPixels), lda.transform(testPixels)),
            ("classifier's last layer", lastTrain, lastTest),
        ]
        let (trainLight, testLight) = (brightness(trainPixels), brightness(testPixels))
        let lightGuess = try linearForecast(descriptions[2].train, descriptions[2].test.rows(shown), trainLight)  // hide
        let lightMistakes = zip(lightGuess.values, testLight.rows(shown).values).map { $0 - $1 }  // hide
        let mistaken = lightMistakes.indices.max { abs(lightMistakes[$0]) < abs(lightMistakes[$1]) }!  // hide
        let lightMistake = lightMistakes[mistaken]  // hide
        let memories = try descriptions.map { name, trainCodes, testCodes in
            Memory(
                name: name, size: trainCodes.shape[1],
                pixels: try explained(trainCodes, testCodes, trainPixels, testPixels),
                brightness: try explained(trainCodes, testCodes, trainLight, testLight))
        }
        page.table(  // hide
            "memories",
            columns: [
                "Description", Column("Numbers"), Column("Pixels explained", best: .highest),
                Column("Brightness explained", best: .highest),
            ],
            rows: memories.map {
                [
                    .text($0.name), .number($0.size), .number($0.pixels, .percent(1)),
                    .number($0.brightness, .percent(1)),
                ]
            },
            caption: """
                Share of the test images' variance that a linear forecast from each description explains. The mean \
                image would explain 0 %.
                """)
        try page.figure(  // hide
            "forgotten",
            .images(
                try [test.pictures(shown)]
                    + descriptions.map { _, trainCodes, testCodes in
                        pictures(
                            try linearForecast(trainCodes, testCodes.rows(shown), trainPixels).reshaped(
                                [shown.count] + image))
                    }, rowLabels: ["original"] + descriptions.map(\.name), columnLabels: test.names(of: shown)),
            caption: "The best linear guess of the pixels from each description.",
            alt: """
                Originals, PCA's blurred reconstructions, and below them guesses from fewer principal components, LDA \
                and the last layer that are blurrier still.
                """)

        page.prose(#"""
            From the last layer a linear guess explains
            \#(memories[3].pixels, .percent(1), name: "pixels explained by the last layer") of the pixels' variance,
            from PCA's \#(size) numbers \#(memories[0].pixels, .percent(1), name: "pixels explained by PCA"); no
            \#(size) linear numbers can give more than PCA's on the training images. Of brightness, which no label asks
            for, the layer still gives
            \#(memories[3].brightness, .percent(1), name: "brightness explained by the last layer"): a network does not
            forget on purpose, it merely has no reason to remember. LDA's directions *are* chosen to ignore what varies
            within a class, and from its \#(memories[2].size, name: "numbers of LDA") numbers
            \#(memories[2].brightness, .percent(1), name: "brightness explained by LDA") of brightness and
            \#(memories[2].pixels, .percent(1), name: "pixels explained by LDA") of the pixels can be guessed, where as
            many principal components give
            \#(memories[1].brightness, .percent(1), name: "brightness explained by PCA of LDA's size") and
            \#(memories[1].pixels, .percent(1), name: "pixels explained by PCA of LDA's size"). \#(figure: "forgotten")
            shows the guesses: LDA has forgotten how \#(markdown: lightMistake > 0 ? "dark" : "bright") the image of
            class \#(markdown: test.names(of: [shown[mistaken]])[0]) is.

            ### What it was never asked

            What the labels did not ask for may also be what we need tomorrow. A second network is trained in the same
            way, but without any image of \#(markdown: quoted(hidden.map { train.classNames[$0] })). Then five nearest
            neighbours among *all* training images name the test images, by each description. Recall is the share of a
            class's test images that get their own name.
            """#)
        let contenders: [(name: String, train: Tensor, test: Tensor)] = [
            ("PCA", descriptions[0].train, descriptions[0].test), ("last layer, all classes seen", lastTrain, lastTest),
            ("last layer, these classes never seen", blindTrain, blindTest),
        ]
        let others = present.filter { !hidden.contains($0) }
        let recalls = contenders.map { _, trainCodes, testCodes in
            [hidden, others].map { recall(trainCodes, testCodes, train.labels, test.labels, of: $0) }
        }
        let guess = 1 / Double(present.count)
        page.table(  // hide
            "held-out",
            columns: [
                "Description", Column("Classes left out", best: .highest), Column("Other classes", best: .highest),
            ],
            rows: (zip(contenders, recalls).map { ($0.name, $1) } + [("random guess", [guess, guess])]).map {
                name, recalls in
                [.text(name), .number(recalls[0], .percent(1)), .number(recalls[1], .percent(1))]
            },
            caption: """
                Recall by five nearest neighbours, \(size) numbers each, on the \(hidden.count) classes that the \
                second network never saw and on the others.
                """)

        page.prose(#"""
            On the classes it never saw, the network's layer recalls
            \#(recalls[2][0], .percent(1), name: "recall of unseen classes, blind network"), which is
            \#(markdown: compared(recalls[2][0], recalls[0][0])) PCA's
            \#(recalls[0][0], .percent(1), name: "recall of unseen classes, PCA"); the layer that had seen them recalls
            \#(recalls[1][0], .percent(1), name: "recall of unseen classes, seeing network"). On the other classes the
            layers have \#(recalls[1][1], .percent(1), name: "recall of other classes, seeing network") and
            \#(recalls[2][1], .percent(1), name: "recall of other classes, blind network"), PCA
            \#(recalls[0][1], .percent(1), name: "recall of other classes, PCA").
            \#(markdown: recalls[2][0] < recalls[0][0] - 0.005
                ? (recalls[2][1] <= recalls[0][1] + 0.005 ? "Even on the classes it was trained for, the second network's layer is no better than PCA, and on the others it is worse." : "It is better than PCA on the classes it was trained for, and worse on the others.") + (recalls[1][0] > recalls[0][0] && recalls[1][1] > recalls[0][1] ? " Only the layer that saw all classes is ahead on both." : "")
                : "Here, what was learned for the other classes carries over to these; nothing in the training asked for that, and nothing guarantees it.")

            ## Where each helps

            Two readers try all descriptions. The **linear probe** is a logistic regression on standardised numbers
            (one linear map, trained by cross-entropy with a penalty of 1 on its squared weights): can planes tell the
            classes apart? **5-NN** takes the majority of five nearest neighbours by
            Euclidean distance: do near images belong together? Both learn from all \#(train.count) training images with
            labels and are scored on \#(test.count) test images. Neither was tuned. LDA and the classifier have used the
            same training labels before; the others have seen none. A **random projection** on \#(size) directions is
            the trivial opponent, and always guessing the most frequent class the floor.
            """#)
        let whitenedPCA = small.whitened
        let linear = Function(image) { networks[networks.count - 1].encode($0) }
        let directions = Tensor((0..<size * pixels).map { _ in random.normal() }, shape: [size, pixels])
        func shadow(_ images: Tensor) -> Tensor { MatrixProduct.multiply(images, directions, transposeB: true) }
        let scores = try page.cached("scores", key: options) {
            let contenders: [(String, Tensor, Tensor)] = [
                ("pixels", trainPixels, testPixels),
                ("random projection", shadow(trainPixels), shadow(testPixels)),
                ("PCA", descriptions[0].train, descriptions[0].test),
                ("PCA, whitened", whitenedPCA.transform(trainPixels), whitenedPCA.transform(testPixels)),
                ("ICA", ica.transform(trainPixels), ica.transform(testPixels)),
                ("linear autoencoder", apply(linear, to: train), apply(linear, to: test)),
                ("PCA, as many as LDA", descriptions[1].train, descriptions[1].test),
                ("LDA", descriptions[2].train, descriptions[2].test),
                ("classifier's last layer", lastTrain, lastTest),
            ]
            let bar = page.progress("Probes", total: contenders.count)  // hide
            defer { bar.finish() }  // hide
            return contenders.map { name, trainCodes, testCodes in
                defer { bar.advance(status: name) }  // hide
                return score(name, trainCodes, testCodes, train.labels, test.labels)
            }
        }
        let frequent = train.classCounts.indices.max { train.classCounts[$0] < train.classCounts[$1] }!  // hide
        let chance = Double(test.labels.count { $0 == frequent }) / Double(test.count)  // hide
        page.table(  // hide
            "scores",
            columns: [
                "Description", Column("Numbers"), Column("Linear probe", best: .highest),
                Column("5-NN", best: .highest),
            ],
            rows: (scores + [Score(name: "always the most frequent class", size: 0, linear: chance, neighbours: chance)])
                .map {
                    [
                        .text($0.name), .number($0.size), .number($0.linear, .percent(1)),
                        .number($0.neighbours, .percent(1)),
                    ]
                },
            caption: "Test accuracy of two readers on \(scores.count) descriptions.")
        let (raw, projection, principal, white, independent) = (scores[0], scores[1], scores[2], scores[3], scores[4])  // hide
        let (network, fair, discriminant, last) = (scores[5], scores[6], scores[7], scores[8])  // hide
        let error = (raw.linear * (1 - raw.linear) / Double(test.count)).squareRoot()  // hide

        page.prose(#"""
            One standard error of an accuracy in \#(table: "scores") is about
            \#(error, .percent(1), name: "standard error of an accuracy"); read smaller differences as none.

            - **PCA** keeps \#(principal.neighbours, .percent(1), name: "5-NN on PCA") by neighbours with \#(size)
              numbers, where all \#(pixels) pixels have \#(raw.neighbours, .percent(1), name: "5-NN on pixels"), and a
              random projection of the same size
              \#(projection.neighbours, .percent(1), name: "5-NN on a random projection"). By planes it has
              \#(principal.linear, .percent(1), name: "linear probe on PCA") against
              \#(raw.linear, .percent(1), name: "linear probe on pixels"):
              \#(markdown: raw.linear > principal.linear + 0.005
                  ? "a plane can use the fine detail that PCA discards"
                  : "the fine detail that PCA discards is no help to a plane here").
            - **ICA** is a rotation of whitened PCA. A linear probe that sees every number at unit variance can undo any
              rotation, so *in principle* PCA and ICA are the same to it: \#(principal.linear, .percent(1)) and
              \#(independent.linear, .percent(1), name: "linear probe on ICA"). A rotation does not change distances
              either, so by neighbours ICA equals whitened PCA,
              \#(independent.neighbours, .percent(1), name: "5-NN on ICA") and
              \#(white.neighbours, .percent(1), name: "5-NN on whitened PCA"). What changes distances is the
              *whitening*: it blows faint directions up to the size of strong ones. ICA helps where single coordinates
              are to mean something, not where a reader mixes them anyway.
            - The **linear autoencoder** has nearly PCA's error, in skewed axes:
              \#(network.linear, .percent(1), name: "linear probe on the linear autoencoder") by planes and
              \#(network.neighbours, .percent(1), name: "5-NN on the linear autoencoder") by neighbours.
            - **LDA** has \#(discriminant.size, name: "numbers of LDA") numbers and reaches
              \#(discriminant.linear, .percent(1), name: "linear probe on LDA") by planes and
              \#(discriminant.neighbours, .percent(1), name: "5-NN on LDA") by neighbours; PCA with as many has
              \#(fair.linear, .percent(1), name: "linear probe on PCA of LDA's size") and
              \#(fair.neighbours, .percent(1), name: "5-NN on PCA of LDA's size").
            - The **classifier's last layer** reaches
              \#(last.linear, .percent(1), name: "linear probe on the last layer") and
              \#(last.neighbours, .percent(1), name: "5-NN on the last layer"). It is the only description here that
              bends, and what it may
              cost stands in \#(table: "memories") and \#(table: "held-out").
            """#)
        page.claim(  // hide
            "ICA equals whitened PCA for both readers to a hundredth",
            abs(independent.linear - white.linear) <= 0.01 && abs(independent.neighbours - white.neighbours) <= 0.01)
        page.claim(  // hide
            "LDA has fewer directions than there are classes", lda.components.rows < train.classNames.count)

        page.prose(#"""
            ## Summary

            - \#(size) principal components hold \#(share, .percent(1)) of the variance of \#(train.count)
              \#(subject.plural); the training error equals the discarded eigenvalues.
            - A linear autoencoder comes within
              \#(flattenings.map(\.excess).max()!, .percent(3), name: "largest excess error") of PCA's error and never
              below it. Where the eigengap is wide its subspace is PCA's to \#(wide.angle, .significant(3)) radians.
            - *What surprised:* with \#(narrow.size) numbers the network's excess error is
              \#(narrow.excess, .percent(3)), and yet its largest angle to PCA's subspace \#(narrow.angle, .fixed(2))
              radians. A small error does not mean that the subspaces are close.
            - LDA's \#(discriminant.size) numbers give a linear probe \#(discriminant.linear, .percent(1)),
              \#(fair.size) of PCA's \#(fair.linear, .percent(1)), all pixels \#(raw.linear, .percent(1)).
            - ICA finds two known sources again, and on images gives both readers what whitened PCA gives them.
            - *What went wrong:* from the last layer \#(memories[3].pixels, .percent(1)) of the pixels' variance can be
              guessed, from PCA \#(memories[0].pixels, .percent(1)); of classes never seen it recalls
              \#(recalls[2][0], .percent(1)), PCA \#(recalls[0][0], .percent(1)). What labels did not ask for is not
              kept reliably.

            ## Exercises
            """#)
        page.exercise(
            """
            Shuffle the pixels of all images by one fixed permutation. How many of the \(few) largest variances \
            that PCA finds change?
            """,
            hint: "A permutation is an orthogonal matrix. What does it do to the eigenvectors of the covariance?",
            answer:
                """
                None: the components are shuffled in the same way, the variances and errors stay. PCA does not \
                know which pixels are neighbours; convolutions (chapter 3) do.
                """,
            value: Double(try variancesChangedByShuffling(some, few, seed: options.seed)), expected: 0, tolerance: 0)
        page.exercise(
            """
            Five images of ten pixels have a covariance matrix (divisor $n - 1$) whose eigenvalues are 4, 2, 1, 1 \
            and zeros. How large is the mean squared error per pixel, over these images, if each is replaced by \
            the mean image?
            """,
            hint: "Put k = 0 into the formula for the error. Which divisor has a variance, and which a mean?",
            answer:
                """
                The sum of all eigenvalues times (n − 1)/n, divided by the number of pixels: 8 · (4/5) / 10 = \
                0.64. This run holds the formula to the mean variance of a pixel, computed in another way.
                """,
            value: 0.64 * discarded(pca, 0, rows: train.count) / meanPixelVariance(train), expected: 0.64,
            tolerance: 1e-3)
        let greatest = Array(pca.explainedVariance.prefix(12))  // hide
        try page.exercise(
            """
            How many components does it take? Return the least number of variances, greatest first, whose sum \
            reaches a share of the sum of all. The variances come in any order.
            """,
            hint: "Sort, then add until the sum is large enough. For the share 0 no component is needed.",
            answer: "Adding the greatest first reaches any sum with the fewest terms.",
            function: FunctionExercise(
                "func componentsNeeded(variances: [Double], share: Double) -> Int", solution: componentsNeeded,
                inputs: [
                    ([4, 2, 1, 1], 0.5), ([1, 4, 1, 2], 0.51), ([4, 2, 1, 1], 1), ([3, 1], 0), ([2, 2, 2, 2, 2], 0.35),
                    (greatest, 0.9), (greatest.reversed(), 0.6),
                ],
                tolerance: 0,
                truth: { variances, share in
                    let sorted = variances.sorted(by: >)
                    let total = variances.reduce(0, +)
                    return (0...sorted.count).first { sorted.prefix($0).reduce(0, +) >= share * total } ?? sorted.count
                }))
        return Results(
            orthonormality: orthonormality, discardedDifference: abs(measured / predicted - 1),
            trainErrors: trainErrors,
            testErrors: testErrors, methodsDifference: methodsDifference, cloudAngle: cloudAngle,
            cloudExcess: watched.errors.last! / cloudError - 1, autoencoders: flattenings, lda: lda.components.rows,
            unmixed: byICA, whitening: whitening, memories: memories, scores: scores)
    }
}
