import ChapterSupport
import Charts
import Engine
import Estimators
import Notebook

extension LinearEmbeddings {
    /// A cloud in three dimensions, flattened by eigenvectors and by gradient descent.
    static func cloud(_ page: Page, _ options: Options, _ settings: Settings) throws -> OverSeeds<Flattening> {
        page.prose(#"""
            ## The plane that holds most

            Begin where one can still look: at \#(cloudPoints, name: "points of the cloud") points in three dimensions
            (`flatCloud`), with standard deviations 2, 1 and ¼ along three tilted directions: nearly flat, but along no
            axis. Let $x_1, \dots, x_n$ be the points, $m$ their mean. Along a unit vector $u$ they have the variance

            $$ \frac{1}{n-1} \sum_{i} \left( u^\top (x_i - m) \right)^2 = u^\top C u, \qquad
            C = \frac{1}{n-1} \sum_{i} (x_i - m)(x_i - m)^\top. $$

            The **covariance** $C$ is symmetric, so it has orthonormal eigenvectors $e_1, \dots, e_d$ with real
            eigenvalues $\lambda_1 \ge \dots \ge \lambda_d$ (spectral theorem). How much do *any* orthonormal
            $u_1, \dots, u_k$ hold together? Write each in the eigenvectors:

            $$ \sum_{j=1}^{k} u_j^\top C u_j = \sum_{i=1}^{d} \lambda_i c_i, \qquad c_i = \sum_{j=1}^{k} (u_j^\top e_i)^2. $$

            Here $c_i$ is the squared length of $e_i$'s shadow on the plane of the $u_j$, so $0 \le c_i \le 1$, and the
            $c_i$ add up to $k$. The sum is greatest when the first $k$ weights are 1: **no $k$ directions hold more
            variance than the first $k$ eigenvectors**, the **principal components** \#(cite: .pearson1901,
            .hotelling1933). For $C = \begin{pmatrix} 2 & 1 \\ 1 & 2 \end{pmatrix}$ they are $(1, 1)/\sqrt 2$ with
            $\lambda_1 = 3$ and $(1, -1)/\sqrt 2$ with $\lambda_2 = 1$.

            Let the first $k$ be the rows of $U$. The **code** of a point is $z = U(x - m)$, its **reconstruction**
            $\hat x = m + U^\top z$, and by Pythagoras
            $\lVert x - m \rVert^2 = \lVert z \rVert^2 + \lVert x - \hat x \rVert^2$: what the code does not hold, the
            reconstruction loses. So most variance and least squared error are one aim, and

            $$ \frac{1}{n} \sum_i \lVert x_i - \hat x_i \rVert^2 = \frac{n-1}{n} \left( \lambda_{k+1} + \dots + \lambda_d \right). $$

            In the code below points are rows, so `project` is $(X - m) U^\top$; `eigenpairs` asks LAPACK for the
            largest eigenvalues and their eigenvectors, and `mean` takes columns' means.

            \#(listing: "covariance", "principalSheet", "Sheet")
            """#)
        var random = Random(seed: options.seed)
        let points = flatCloud(cloudPoints, using: &random)
        let (sheet, variances) = try principalSheet(points, count: 2)
        let error = Scores.meanSquaredError(sheet.rebuild(sheet.project(points)), points)
        let library = try PCA(count: 3).fit(points)  // hide
        let bySingularValues = try PCA(count: 3, method: .singularValues).fit(points)  // hide
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
        let gaps = zip(library.explainedVariance, bySingularValues.explainedVariance).map { abs($0 - $1) }  // hide
        let ways = (gaps.max() ?? 0) / library.explainedVariance[0]  // hide
        page.claim(
            "these lines find the plane of the library's PCA, and lose what its discarded eigenvalue says",
            angle <= 1e-3 && abs(error - pcaError) <= 1e-4 * pcaError)

        let first = Quantity(variances[0], .fixed(2), name: "first variance of the cloud")  // hide
        let second = Quantity(variances[1], .fixed(2), name: "second variance of the cloud")  // hide
        let lost = Quantity(error, .fixed(4), name: "PCA's error on the cloud")  // hide
        let apart = Quantity(ways, .scientific(0), name: "difference of the two ways")  // hide

        page.prose(#"""
            The two variances are \#(first) and \#(second); the mean squared error is \#(lost) per coordinate.
            """#)
        page.beginFold("The same without a covariance: singular values")

        page.prose(#"""
            With the centred points as rows of $X = P \Sigma V^\top$ (the singular value decomposition),
            $C = X^\top X/(n-1) = V \Sigma^2 V^\top/(n-1)$: the right singular vectors *are* the eigenvectors, and
            $\lambda_j = \sigma_j^2/(n-1)$. This is the better way where images are fewer than pixels, and where small
            variances need all their digits. On the cloud the two ways of the library's `PCA` differ by \#(apart) of the
            largest variance.
            """#)
        page.endFold()

        page.prose(#"""
            ## A linear network finds the same plane

            Now let a network choose. A **linear autoencoder** multiplies by one matrix to get a code and by another to
            come back, $\hat x = m + D E (x - m)$, and gradient descent makes the mean squared error small. Neither
            variances nor eigenvectors enter.

            \#(listing: "LinearAutoencoder.encode", "LinearAutoencoder.reconstruct", "LinearAutoencoder.loss")

            \#(listing: "descent")

            How far are two planes apart? Their **principal angles** \#(cite: .bjorck1973) are the smallest angle that a
            direction of one makes with a direction of the other, then the smallest among directions orthogonal to
            those, and so on. If the largest, which stands first in the code, is zero, the planes are one. `look` notes
            it along the way. Adam is gradient descent with a step size for every weight; `.cosine()` lowers its rate to
            zero over the epochs, so curves that level off at the end need not have arrived.
            """#)
        let epochs = 1_000  // hide
        let column = DataColumn(points)  // hide
        let runs = try page.overSeeds("cloud", settings.seeds, from: options.seed) { seed in  // hide
            try descent(
                on: column, mean: sheet.mean, towards: sheet.directions, rate: 0.05, batch: cloudPoints, epochs: epochs,
                every: 10, seed: seed)
        }
        let descents = runs.values.map(Descent.init)  // hide
        let flattenings = OverSeeds(  // hide
            seeds: runs.seeds, values: descents.map { $0.end(size: 2, pcaError: pcaError) })
        func curves(_ number: (Descent, Int) -> Double) -> [Series] {  // hide
            descents.enumerated().map { start, descent in
                Series(
                    "start \(start + 1)", x: descent.epochs.map(Double.init),
                    y: descent.epochs.indices.map { max(number(descent, $0), 1e-7) })
            }
        }
        try page.figure(
            "cloud-descent",
            .panels(
                [
                    Panel(
                        "Error above PCA's",
                        .lines(
                            curves { $0.errors[$1] / pcaError - 1 }, x: "Step",
                            y: .log("Excess, as a share of PCA's error"))),
                    Panel(
                        "Angle to PCA's plane",
                        .lines(curves { $0.angles[$1] }, x: "Step", y: .log("Largest principal angle (radians)"))),
                ], columns: 2),
            caption: """
                Does every start find the plane? Error and angle of networks that begin differently; what is below \
                10⁻⁷ is drawn there.
                """,
            alt: "Two panels of curves that fall by orders of magnitude; their ends differ by orders of magnitude too.")
        let (angles, excess) = (flattenings[\.angle], flattenings[\.excess])  // hide
        let starts = Quantity(Double(settings.seeds), .fixed(0), name: "starts in the cloud")  // hide
        let worst = Quantity(angles.values.max() ?? 0, .scientific(0), name: "principal angle in the cloud")  // hide
        page.claim(
            "in the cloud every network finds PCA's plane to a hundredth of a radian, and none loses less than PCA",
            angles.values.allSatisfy { $0 <= 0.01 } && excess.values.allSatisfy { $0 >= -1e-5 })

        page.prose(#"""
            From each of \#(starts) random starts it ends in PCA's plane: the largest angle left is \#(worst) radians
            (\#(figure: "cloud-descent")). \#(authors: .baldi1989) proved, for a covariance of full rank with distinct
            eigenvalues, that there is no other minimum: the error is not convex in $E$ and $D$, but every place where
            its gradient vanishes is PCA's plane or a saddle with a way down. Only the *plane* is found, though. For any
            invertible $T$ the pair $T E$, $D T^{-1}$ gives the same reconstructions, so the network's axes need be
            neither orthogonal nor ordered, and they change with the start.
            """#)
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
