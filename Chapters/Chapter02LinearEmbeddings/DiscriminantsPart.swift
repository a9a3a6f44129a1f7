import Charts
import Datasets
import Estimators
import Notebook

extension LinearEmbeddings {
    /// Part 3: the directions that separate classes.
    static func discriminants(_ page: Page, _ samples: Samples) throws -> FittedLDA {
        let (train, trainPixels) = (samples.data.train, samples.trainPixels)
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
        return lda
    }
}
