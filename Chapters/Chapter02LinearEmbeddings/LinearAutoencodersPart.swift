import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Notebook

/// What the part on linear autoencoders leaves for later parts, the summary and the tests.
struct LinearAutoencodersOutcome {
    /// In the cloud, the largest principal angle between the network's plane and PCA's, in radians.
    var cloudAngle: Double
    /// How much more the network loses of the cloud, as a share of PCA's error.
    var cloudExcess: Double
    /// On images: at the clearest cut, and with as many numbers as the larger descriptions have.
    var flattenings: [LinearEmbeddings.Flattening]
    /// The network of the last of these.
    var autoencoder: LinearAutoencoder
}

extension LinearEmbeddings {
    /// Part 2: gradient descent against PCA, on a cloud and on images.
    static func linearAutoencoders(
        _ page: Page, _ options: Options, _ data: ImageDataset, _ components: PrincipalComponents,
        using random: inout Random
    ) throws -> LinearAutoencodersOutcome {
        let (train, image, pixels) = (data.train, data.imageShape, data.train.imageSize)
        let (pca, variances, size) = (components.all, components.all.explainedVariance, components.size)
        page.prose(#"""
            ## A linear network finds the same plane

            Now let a network choose. A **linear autoencoder** multiplies by one matrix to get a code and by another to
            come back, $\hat x = m + D E (x - m)$, and gradient descent makes the mean squared error small, a batch
            of images at a time; an **epoch** is one pass through all training images. Nobody tells
            it about variances or eigenvectors. In three dimensions (`LinearAutoencoder.swift` beside this page's
            source) we can watch: a flat cloud of points, with deviations 2, 1 and ¼ along three tilted directions, is
            squeezed into two numbers, 3 → 2 → 3. \#(figure: "cloud") shows the cloud.
            """#)
        let cloud = flatCloud(400, using: &random)
        let cloudPCA = try PCA(count: 3).fit(cloud)
        let cloudNetwork = LinearAutoencoder(mean: cloudPCA.mean, code: 2, using: &random)
        let (cloudColumn, cloudEpochs) = (DataColumn(cloud), 1_000)
        let cloudRecipe = TrainingRecipe.descent(epochs: cloudEpochs, batch: 400, rate: 0.05, seed: options.seed)
        let cloudRun = try cloudRecipe.train(
            cloudNetwork, on: [cloudColumn],
            noting: looks(
                at: cloudNetwork, cloudColumn, towards: cloudPCA.keeping(2), count: 100, of: cloudEpochs,
                keepsDecoders: true)
        ) { cloudNetwork.loss($0[0], $1) }
        let watched = Descent(cloudRun)
        let cloudError = discarded(cloudPCA, 2, rows: 400)
        let cloudAngle = watched.angles.last!
        let cloudExcess = watched.errors.last! / cloudError - 1  // hide
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
        let descents = try zip(sizes, networks).map { count, network in
            let run = try page.trained(
                "linear-autoencoder-\(count)", network, on: [train.column],
                by: .descent(epochs: epochs, batch: batch, rate: 2e-3, seed: options.seed),
                noting: looks(at: network, train.column, towards: pca.keeping(count), count: 15, of: epochs)
            ) { network.loss($0[0], $1) }
            return Descent(run)
        }
        let autoencoder = networks[networks.count - 1]
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
            wrong one of the two costs \#(swap, .percent(3), name: "cost of swapping two components") of the
            error. \#(markdown: remainder(narrow.excess, swap))
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
            flattenings.allSatisfy { $0.excess >= -1e-5 } && cloudExcess >= -1e-5)
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
                autoencoder's decoder $D$. \(signedPicturesNote)
                """,
            alt: "Above, clean templates in order; below, mixtures of them in no order.")
        return LinearAutoencodersOutcome(
            cloudAngle: cloudAngle, cloudExcess: cloudExcess, flattenings: flattenings, autoencoder: autoencoder)
    }
}

/// The number of components in `range` behind which the variance falls by the greatest factor: where a cut is clearest.
private func clearestCut(_ variances: [Double], in range: ClosedRange<Int>) -> Int {
    let counts = range.clamped(to: 1...max(1, variances.count - 1))
    return counts.max { gap(variances, $0) < gap(variances, $1) }!
}

/// How many times the variance of component `count` is that of the next.
private func gap(_ variances: [Double], _ count: Int) -> Double {
    variances[count - 1] / variances[min(count, variances.count - 1)]
}

/// A sentence on an excess error far above that of one exchange of neighbouring components, which costs `swap`.
private func remainder(_ excess: Double, _ swap: Double) -> String {
    guard excess > 2 * swap else { return "" }
    return """
        The excess is \(NumberFormat.fixed(0).string(excess / swap)) times that, so other directions are not settled \
        either; longer training would probably turn it further, how far is not tested here.
        """
}

// MARK: The cloud in three dimensions

/// A flat cloud: normal points with deviations 2, 1 and 0.25 along three orthogonal directions that no axis follows,
/// so that the cloud looks flat from none of them.
private func flatCloud(_ count: Int, using random: inout Random) -> Tensor {
    let directions = Tensor([2, 1, 2, -2, 2, 1, 1, 2, -2].map { $0 / 3 }, shape: [3, 3])
    let deviations: [Float] = [2, 1, 0.25]
    return Tensor(
        (0..<count).flatMap { _ in
            let along = deviations.map { $0 * random.normal() }
            return (0..<3).map { axis in (0..<3).reduce(Float(0)) { $0 + along[$1] * directions[$1, axis] } }
        }, shape: [count, 3])
}

/// The cloud and its projection on the plane that a decoder can draw, seen along the line where that plane meets PCA's:
/// both planes appear as lines then, with the angle between them. One panel a look.
private func edgeOnViews(_ descent: Descent, _ cloud: Tensor, _ pca: FittedPCA, looks: [Int]) -> [Panel] {
    let seen = pca.transform(cloud).values.map { Double($0) }
    let points = stride(from: 0, to: seen.count, by: 3).map { Array(seen[$0..<$0 + 3]) }
    return looks.map { look in
        // The network's plane by its unit normal, in the coordinates of the principal components.
        let rows = Tensor(descent.decoders[look], shape: [2, 3])
        let drawn = MatrixProduct.multiply(rows, pca.components, transposeB: true).values.map { Double($0) }
        let (a, b) = (Array(drawn[..<3]), Array(drawn[3...]))
        var normal = [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
        let length = normal.reduce(0) { $0 + $1 * $1 }.squareRoot()
        normal = normal.map { $0 / max(length, .leastNormalMagnitude) }
        // Within PCA's plane, the direction that the other plane rises along.
        let tilt = (normal[0] * normal[0] + normal[1] * normal[1]).squareRoot()
        let across = tilt > 1e-9 ? [normal[0] / tilt, normal[1] / tilt] : [1, 0]
        func view(_ point: [Double]) -> Point { Point(across[0] * point[0] + across[1] * point[1], point[2]) }
        let projected = points.map { point in
            let off = zip(point, normal).reduce(0) { $0 + $1.0 * $1.1 }
            return zip(point, normal).map { $0 - off * $1 }
        }
        return Panel(
            "epoch \(descent.epochs[look])",
            .scatter(
                points.map(view) + projected.map(view),
                classes: points.map { _ in 0 } + points.map { _ in 1 }, names: ["cloud", "network"],
                x: Axis("Across the common line", range: -6...6), y: Axis("Off PCA's plane", range: -6...6)))
    }
}
