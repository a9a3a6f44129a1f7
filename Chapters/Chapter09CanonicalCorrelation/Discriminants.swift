import Datasets
import Engine
import Estimators

/// The directions of LDA and of CCA with one-hot labels, found from the same samples.
struct Discriminants {
    let lda: FittedLDA
    let cca: FittedCCA
    /// |cosine| of every pair of directions.
    let cosines: [Double]
    /// `(n − K)/(K − 1) · ρ²/(1 − ρ²)`: what LDA calls the separation.
    let separations: [Double]
    /// The principal components that both had to work with.
    let components: Int

    /// - Parameter images: labelled; their principal components are taken, 50 at most, so that nothing is singular.
    init(_ images: LabelledImages, pixels: Tensor) throws {
        let classes = images.classCounts.count { $0 > 0 }
        let most = max(1, min(50, pixels.elementsPerRow, (images.count - classes) / 2))
        let pca = try PCA(count: most).fit(pixels)
        let count = max(1, pca.explainedVariance.count { $0 > 1e-5 * pca.explainedVariance[0] })
        components = count
        let codes = pca.keeping(count).whitened.transform(pixels)
        lda = try LDA().fit(codes, labels: images.labels)
        cca = try CCA().fit(codes, images.oneHot(of: Array(0..<images.count)))
        let shared = min(lda.components.rows, cca.correlations.count)
        let (a, b) = (cca.xWeights, lda.components)
        cosines = (0..<shared).map { cosine(a.rows([$0]).values, b.rows([$0]).values) }
        let degrees = Double(images.count - classes) / Double(classes - 1)
        separations = cca.correlations.prefix(shared).map { degrees * $0 * $0 / (1 - $0 * $0) }
    }
}

/// |cosine| of two directions.
private func cosine(_ a: [Float], _ b: [Float]) -> Double {
    func dot(_ a: [Float], _ b: [Float]) -> Double { zip(a, b).reduce(0) { $0 + Double($1.0) * Double($1.1) } }
    return abs(dot(a, b)) / (dot(a, a) * dot(b, b)).squareRoot()
}
