import Charts
import Datasets
import Engine
import Estimators
import Notebook

/// How far classes lie apart along directions, as Fisher's ratio of variances.
public struct DiscriminantsOutcome: Codable, Sendable {
    /// Of LDA's directions, the largest first.
    public var ratios: [Double]
    /// Of the first principal component.
    public var component: Double
    /// Components in which LDA looked.
    public var space: Int
}

extension LinearEmbeddings {
    /// The directions that separate classes.
    static func separatingDirections(
        _ page: Page, _ samples: Samples, _ principal: PrincipalComponents, _ settings: Settings
    ) throws -> (map: Sheet, outcome: DiscriminantsOutcome) {
        let train = samples.data.train
        let classes = train.classCounts.count { $0 > 0 }
        // Covariances within classes need some images for each direction.
        let space = max(2, min(settings.discriminantSpace, principal.all.components.rows, (train.count - classes) / 5))
        page.prose(#"""
            ## With labels: what separates

            PCA cares for variance, whatever causes it. If the classes are known, one can ask for what *separates* them:
            directions along which the class means lie far apart compared with the spread inside the classes. That is
            linear discriminant analysis \#(cite: .fisher1936, .rao1948). With the mean $m_c$ of the $n_c$ images of
            class $c$, and $K$ classes, let

            $$ B = \frac{1}{K-1} \sum_{c} n_c \, (m_c - m)(m_c - m)^\top, \qquad
            W = \frac{1}{n-K} \sum_{c} \sum_{i \in c} (x_i - m_c)(x_i - m_c)^\top, $$

            and maximise $w^\top B w \,/\, w^\top W w$. The gradient vanishes where $B w = \lambda W w$. In coordinates
            in which $W$ is the identity this is an eigenvector problem as before: whiten by what is within, then ask
            for the principal directions of what is between. The $n_c (m_c - m)$ sum to zero, so $B$ has rank $K - 1$ at
            most: \#(classes, name: "classes") classes give \#(classes - 1, name: "most directions of LDA") directions,
            however many pixels there are.

            \#(listing: "scatters", "discriminants")

            $W$ must have an inverse, and pixels that are never lit have no spread. So discriminants are sought in the
            codes of the first \#(space, name: "components in which discriminants are sought") principal components
            \#(cite: .belhumeur1997).
            """#)
        let pca = principal.all.keeping(space)
        let codes = pca.transform(samples.train)
        let (between, within) = scatters(codes, labels: train.labels)
        let (ratios, directions) = try discriminants(
            between: between, within: within, count: min(classes + 2, space))
        let rank = min(classes - 1, space)  // hide
        let first = Tensor([1] + [Float](repeating: 0, count: space - 1), shape: [1, space])  // hide
        let component = separation(first, between: between, within: within)  // hide
        page.claim(
            "of three directions more than classes less one, the further ones have next to no separation",
            ratios.dropFirst(rank).allSatisfy { abs($0) <= 1e-3 * ratios[0] })

        page.prose(#"""
            Along the first principal component $\lambda$, the F ratio of the analysis of variance, which is about 1
            where class means differ by chance alone, is
            \#(component, 0, name: "separation along the first component") on the training images; along the first
            discriminant \#(ratios[0], 0, name: "separation along the first discriminant"), by construction the most
            that any direction of these \#(space) dimensions has. Their number was chosen, not tuned.
            """#)
        let kept = directions.rows(0..<rank)  // hide
        let map = Sheet(mean: pca.mean, directions: MatrixProduct.multiply(kept, pca.components))  // hide
        return (map, DiscriminantsOutcome(ratios: [Double](ratios.prefix(rank)), component: component, space: space))
    }
}
