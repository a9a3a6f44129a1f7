import Charts
import Datasets
import Engine
import Notebook

extension LinearEmbeddings {
    /// Part 5: test images in the plane of each method.
    ///
    /// - Parameter byTail: ICA's coordinates, those with the heaviest tails first.
    static func threeMaps(_ page: Page, _ data: ImageDataset, _ maps: LinearMaps, byTail: [Int]) throws {
        let (test, lda) = (data.test, maps.lda)
        page.prose(#"""
            ## Three maps

            Now the three beside one another, for the same test images: the first two numbers of PCA and of LDA, and
            the two of ICA with the heaviest tails. Colours are classes; only LDA has seen
            labels, and only those of training images.
            """#)
        let mapped = test.prefix(4_000)  // hide
        let mapPixels = mapped.flattened  // hide
        let pcaMap = maps.pca.transform(mapPixels)  // hide
        let ldaMap = lda.transform(mapPixels)  // hide
        let icaMap = maps.ica.transform(mapPixels)  // hide
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
            \#(markdown: data.isFashion
                ? "puts trousers and shoes far from the rest and leaves the tops in one heap"
                : "separates some classes more clearly than others")\#(markdown: lda.components.rows > 2
                ? ": its other \(lda.components.rows - 2) directions are for those"
                : "").
            None of them is wrong. Two numbers of ICA hide nearly everything on purpose, since each concerns few images.
            """#)
    }
}

/// Two columns of a table as points.
func points(_ table: Tensor, _ x: Int, _ y: Int) -> [Point] {
    (0..<table.rows).map { Point(Double(table[$0, x]), Double(table[$0, y])) }
}
