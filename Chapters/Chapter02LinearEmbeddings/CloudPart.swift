import ChapterSupport
import Charts
import Engine
import Estimators
import Notebook

/// A linear autoencoder beside PCA of the same size.
public struct Flattening: Codable, Sendable {
    public var size: Int
    /// The mean squared error a number of PCA, and of the network.
    public var pcaError: Double
    public var error: Double
    /// The largest principal angle between the two subspaces, in radians.
    public var angle: Double
    /// How much more the network loses, as a share of PCA's error.
    public var excess: Double { error / pcaError - 1 }
}

extension LinearEmbeddings {
    /// A cloud in three dimensions, flattened by eigenvectors and by gradient descent.
    static func cloud(_ page: Page, _ options: Options, _ settings: Settings) throws -> OverSeeds<Flattening> {
        page.prose(#"""
            ## The sheet that shows most

            Begin where one can still look: at \#(cloudPoints, name: "points of the cloud") points in three dimensions,
            a `flatCloud` with deviations 2, 1 and ¼ along three tilted directions, so that it is nearly flat,
            but along no axis. Let $x_1, \dots, x_n$ be points as columns of $d$ numbers, $m$ their mean and

            $$ C = \frac{1}{n-1} \sum_{i=1}^{n} (x_i - m)(x_i - m)^\top $$

            their **covariance**. Along a unit vector $u$ the points have the variance $u^\top C u$. Which $u$ has the
            most? Under the condition $u^\top u = 1$ with multiplier $\lambda$, the derivative of
            $u^\top C u - \lambda (u^\top u - 1)$ is zero where $C u = \lambda u$. So the answer is an **eigenvector**,
            the variance along it is its eigenvalue, and the largest eigenvalue $\lambda_1$ belongs to the first
            **principal component** \#(cite: .pearson1901, .hotelling1933).

            And which $k$ directions hold most together? Let $u_1, \dots, u_k$ be *any* orthonormal ones, and
            $e_1, e_2, \dots$ the eigenvectors with falling $\lambda_i$. Writing each $u_j$ in eigenvectors,

            $$ \sum_{j=1}^{k} u_j^\top C u_j = \sum_{i=1}^{d} \lambda_i c_i, \qquad c_i = \sum_{j=1}^{k} (u_j^\top e_i)^2. $$

            Here $c_i$ is the squared length of $e_i$'s shadow on the sheet, so $0 \le c_i \le 1$, and the $c_i$ add up
            to $k$. A sum of falling $\lambda_i$ with such weights is greatest when the first $k$ weights are 1 and the
            others 0: **no $k$ directions hold more variance than the first $k$ eigenvectors.** Take these as the rows
            of $U$. The **code** of a point is $z = U(x - m)$, its **reconstruction** $\hat x = m + U^\top z$, and by
            Pythagoras $\lVert x - m \rVert^2 = \lVert z \rVert^2 + \lVert x - \hat x \rVert^2$: what the code does not
            hold, the reconstruction loses. Most variance and least squared error are the same aim. Over all points,

            $$ \frac{1}{n} \sum_i \lVert x_i - \hat x_i \rVert^2 = \frac{n-1}{n} \left( \lambda_{k+1} + \dots + \lambda_d \right). $$

            In the code points are rows, so `project` is $(X - m) U^\top$; `directions` is $U$, and `eigenpairs`
            LAPACK's
            solver.

            \#(listing: "mean", "covariance", "principalSheet", "Sheet")
            """#)
        var random = Random(seed: options.seed)
        let points = flatCloud(cloudPoints, using: &random)
        let (sheet, variances) = try principalSheet(points, count: 2)
        let error = Scores.meanSquaredError(sheet.rebuild(sheet.project(points)), points)
        let library = try PCA(count: 3).fit(points)
        let bySingularValues = try PCA(count: 3, method: .singularValues).fit(points)
        let own = library.transform(points)  // hide
        try page.figure(
            "cloud",
            .panels(
                [
                    Panel("as it comes", seen(points, 0, 2, "Axis 1", "Axis 3")),
                    Panel("by its own axes", seen(own, 0, 2, "Component 1", "Component 3")),
                ], columns: 2),
            caption: "Is this cloud flat? The same points, seen along an axis and along their second component.",
            alt: "Two scatter plots: a tilted oval cloud, and a thin band along the horizontal axis.")
        let pcaError = discarded(library, 2, rows: points.rows)  // hide
        let angle = try PrincipalAngles.between(sheet.directions, library.components.rows(0..<2))[0]  // hide
        let ways = zip(library.explainedVariance, bySingularValues.explainedVariance)  // hide
            .reduce(0) { max($0, abs($1.0 - $1.1)) } / library.explainedVariance[0]
        page.claim(
            "these lines find the plane of the library's PCA, and lose what its discarded eigenvalue says",
            angle <= 1e-3 && abs(error - pcaError) <= 1e-4 * pcaError)

        page.prose(#"""
            On the cloud the two variances are \#(variances[0], 2, name: "first variance of the cloud") and
            \#(variances[1], 2, name: "second variance of the cloud"), and the sheet loses
            \#(error, 4, name: "PCA's error on the cloud") per coordinate. The library's `PCA` does the same with
            care for
            rounding and memory. It also knows the way around $C$: with the centred points as rows of
            $X = P \Sigma V^\top$ (the singular value decomposition), $C = X^\top X/(n-1) = V \Sigma^2 V^\top/(n-1)$, so
            the right singular vectors *are* the eigenvectors, and $\lambda_j = \sigma_j^2/(n-1)$. That is the better
            way where images are fewer than pixels, and where small variances need all their digits; on the cloud the
            two differ by \#(ways, .scientific(0), name: "difference of the two ways") of the largest variance.

            ## A linear network finds the same plane

            Now let a network choose. A **linear autoencoder** multiplies by one matrix to get a code and by another to
            come back, $\hat x = m + D E (x - m)$, and gradient descent makes the mean squared error small. Neither
            variances nor eigenvectors enter.

            \#(listing: "LinearAutoencoder")

            How far are two planes apart? Their **principal angles** \#(cite: .bjorck1973) are the smallest angle that a
            direction of one makes with a direction of the other, then the smallest among directions orthogonal to
            those. If the largest is zero, the planes are one. `looks` notes error and largest angle as training goes
            on, and a `Descent` reads them.
            """#)
        let epochs = 1_000
        let column = DataColumn(points)
        let recipe = TrainingRecipe(
            epochs: epochs, batch: cloudPoints, optimizer: .adam(rate: 0.05), schedule: .cosine(), seed: options.seed)
        let runs = try page.overSeeds("cloud", settings.seeds, from: options.seed) { seed in
            var random = Random(seed: seed)
            let network = LinearAutoencoder(mean: sheet.mean, code: 2, using: &random)
            return try recipe.train(
                network, on: [column],
                noting: looks(at: network, column, towards: sheet.directions, count: 100, of: epochs)
            ) { network.loss($0[0], $1) }
        }
        let descents = runs.values.map(Descent.init)  // hide
        let flattenings = OverSeeds(  // hide
            seeds: runs.seeds,
            values: descents.map { Flattening(size: 2, pcaError: pcaError, error: $0.error, angle: $0.angle) })
        try page.figure(
            "cloud-descent",
            .panels(
                [
                    Panel(
                        "Error above PCA's",
                        .lines(
                            descents.enumerated().map { number, descent in
                                Series(
                                    "start \(number + 1)", x: descent.epochs.map(Double.init),
                                    y: descent.errors.map { max($0 / pcaError - 1, 1e-7) })
                            }, x: "Step", y: .log("Excess, as a share of PCA's error"))),
                    Panel(
                        "Angle to PCA's plane",
                        .lines(
                            descents.enumerated().map { number, descent in
                                Series(
                                    "start \(number + 1)", x: descent.epochs.map(Double.init),
                                    y: descent.angles.map { max($0, 1e-7) })
                            }, x: "Step", y: .log("Largest principal angle (radians)"))),
                ], columns: 2),
            caption: """
                Does every start find the plane? Error and angle of networks that begin differently; what is below \
                10⁻⁷ is drawn there.
                """,
            alt: "Two panels of curves that fall by orders of magnitude; their ends differ by orders of magnitude too.")
        let (angles, excess) = (flattenings[\.angle], flattenings[\.excess])  // hide
        page.claim(
            "in the cloud every network finds PCA's plane to a hundredth of a radian",
            angles.values.allSatisfy { $0 <= 0.01 })

        page.prose(#"""
            From each of \#(settings.seeds, name: "starts in the cloud") random starts it ends in PCA's plane after
            \#(epochs, name: "steps on the cloud") steps: the largest angle left is
            \#(angles.values.max() ?? 0, .scientific(0), name: "principal angle in the cloud") radians
            (\#(figure: "cloud-descent")). The starts end orders of magnitude apart, all of them near.
            That there is no other minimum was proved by \#(authors: .baldi1989) for a covariance of full rank with
            distinct eigenvalues: the error is not convex in $E$ and $D$, but every place where its gradient
            vanishes is either PCA's plane or a
            saddle from which a way leads down. Only the *plane* is found, though. For any invertible $T$ the pair
            $T E$, $D T^{-1}$ draws the same pictures, so the network's two axes need be neither orthogonal nor ordered,
            and they change with the start.
            """#)
        page.claim("no network loses less of the cloud than PCA", excess.values.allSatisfy { $0 >= -1e-5 })
        return flattenings
    }
}

/// Points of the cloud.
private let cloudPoints = 400

/// A flat cloud: normal points with deviations 2, 1 and 0.25 along three orthogonal directions that no axis follows,
/// so that the cloud looks flat from none of them.
private func flatCloud(_ count: Int, using random: inout Random) -> Tensor {
    let directions = Tensor([2, 1, 2, -2, 2, 1, 1, 2, -2].map { $0 / 3 }, shape: [3, 3])
    return MatrixProduct.multiply(
        Tensor(normal: [count, 3], using: &random).scaledColumns(by: [2, 1, 0.25]), directions)
}

/// Two columns of a table, both axes to one scale.
private func seen(_ table: Tensor, _ x: Int, _ y: Int, _ xTitle: String, _ yTitle: String) -> Figure {
    .scatter(points(table, x, y), x: Axis(xTitle, range: -6...6), y: Axis(yTitle, range: -6...6))
}
