import Charts
import Datasets
import Engine
import Estimators
import Notebook

/// How far classes lie apart along directions, as Fisher's ratio of variances.
public struct DiscriminantsOutcome: Codable, Sendable {
    /// Of LDA's directions on the images that they were found from, the largest first.
    public var ratios: [Double]
    /// Of the first of these and of the first principal component, on test images.
    public var first: Double
    public var component: Double
    /// Components in which LDA looked.
    public var space: Int
}

extension LinearEmbeddings {
    /// The directions that separate classes.
    ///
    /// - Parameter samples: whose labels may be used, and test images.
    static func separatingDirections(
        _ page: Page, _ samples: Samples, _ principal: PrincipalComponents, _ settings: Settings
    ) throws -> (map: Sheet, outcome: DiscriminantsOutcome) {
        let (train, test) = (samples.data.train, samples.data.test)
        let classes = train.classCounts.count { $0 > 0 }
        // Covariances within classes need some images for each direction.
        let space = max(2, min(settings.discriminantSpace, principal.all.components.rows, (train.count - classes) / 5))
        page.prose(#"""
            ## With labels: what separates

            PCA cares for variance, whatever causes it. If the classes are known, one can ask for directions along which
            the class means lie far apart compared with the spread inside the classes: linear discriminant analysis
            \#(cite: .fisher1936, .rao1948). With the mean $m_c$ of the $n_c$ images of class $c$, and $K$ classes, let

            $$ B = \frac{1}{K-1} \sum_{c} n_c \, (m_c - m)(m_c - m)^\top, \qquad
            W = \frac{1}{n-K} \sum_{c} \sum_{i \in c} (x_i - m_c)(x_i - m_c)^\top, $$

            and maximise $\lambda = w^\top B w \,/\, w^\top W w$, the F ratio of the analysis of variance, which is
            about 1 where class means differ by chance alone. By the quotient rule its gradient is
            $2 (B w - \lambda W w) / w^\top W w$, zero where $B w = \lambda W w$. Now let the rows of $S$ whiten what is
            within, $S W S^\top = I$, and write $w = S^\top u$: then $S B S^\top u = \lambda u$, an eigenvector problem
            as before. Its solutions are orthogonal in $u$, so $w^\top W w' = 0$: each direction asks for what the ones
            before have left. The $n_c (m_c - m)$ sum to zero, so $B$ has rank $K - 1$ at most: \#(classes) classes give
            \#(classes - 1) directions, however many pixels there are.

            \#(listing: "discriminants")

            $W$ must have an inverse, and where pixels are rarely lit it nearly has none: dividing by a tiny spread
            would make noise large. So discriminants are sought in the codes of the first \#(space) principal components
            \#(cite: .belhumeur1997), a number that was not tuned, and
            from the labels of \#(train.count) training images.
            """#)
        let pca = principal.all.keeping(space)  // hide
        let (between, within) = scatters(pca.transform(samples.train), labels: train.labels)  // hide
        let (ratios, directions) = try discriminants(  // hide
            between: between, within: within, count: min(classes + 2, space))
        let rank = min(classes - 1, space)  // hide
        let judged = scatters(pca.transform(samples.test), labels: test.labels)  // hide
        let first = Tensor([1] + [Float](repeating: 0, count: space - 1), shape: [1, space])  // hide
        let component = separation(first, between: judged.between, within: judged.within)  // hide
        let leading = separation(directions.rows([0]), between: judged.between, within: judged.within)  // hide
        let ofComponent = Quantity(component, .fixed(0), name: "separation along the first component")  // hide
        let ofDiscriminant = Quantity(leading, .fixed(0), name: "separation along the first discriminant")  // hide
        page.claim(
            "asked for three directions more, LDA finds next to no separation in them (a thousandth of the first's)",
            ratios.dropFirst(rank).allSatisfy { abs($0) <= 1e-3 * ratios[0] })

        page.prose(#"""
            On the \#(test.count) test images $\lambda$ is \#(ofComponent) along the first principal component and
            \#(ofDiscriminant) along the first discriminant.
            """#)
        let kept = directions.rows(0..<rank)  // hide
        let map = Sheet(mean: pca.mean, directions: MatrixProduct.multiply(kept, pca.components))  // hide
        return (
            map,
            DiscriminantsOutcome(
                ratios: [Double](ratios.prefix(rank)), first: leading, component: component, space: space)
        )
    }
}
