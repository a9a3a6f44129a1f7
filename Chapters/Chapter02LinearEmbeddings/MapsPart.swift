import Charts
import Datasets
import Engine
import Notebook

extension LinearEmbeddings {
    /// Test images in the plane of each method.
    static func threeMaps(_ page: Page, _ samples: Samples, _ maps: LinearMaps, _ settings: Settings) throws {
        let (data, test) = (samples.data, samples.data.test)
        page.prose(#"""
            ## Three maps

            Now the three beside one another, for the same test images: the first two numbers of PCA and of LDA, and
            the two of ICA with the heaviest tails. Colours are classes; only LDA has seen labels, and only those of
            training images.
            """#)
        let mapped = test.prefix(settings.mapped)  // hide
        let pixels = mapped.flattened  // hide
        let (byPCA, byLDA, byICA) = (  // hide
            maps.pca.transform(pixels), maps.lda.project(pixels), maps.ica.project(pixels)
        )
        // Two classes have one direction only; PCA's first component then spreads the points.  // hide
        let isPlane = maps.lda.directions.rows > 1  // hide
        let separated = (0..<mapped.count).map { row in  // hide
            Point(Double(byLDA[row, 0]), Double(isPlane ? byLDA[row, 1] : byPCA[row, 0]))
        }
        let separates = data.isFashion  // hide
            ? "puts trousers and shoes far from the rest and leaves the tops in one heap"  // hide
            : "separates some classes more clearly than others"  // hide
        let more = maps.lda.directions.rows - 2  // hide
        let others = (  // hide
            more > 1 ? ", which its other \(more) directions are for" : more == 1 ? "; it has one direction more" : ""
        )
        func map(_ points: [Point], _ x: Axis, _ y: Axis) -> Figure {  // hide
            .scatter(points, classes: mapped.labels, names: mapped.classNames, x: x, y: y)
        }
        try page.figure(
            "maps",
            .panels(
                [
                    Panel("PCA", map(points(byPCA, 0, 1), "Component 1", "Component 2")),
                    Panel(
                        "LDA (with labels)",
                        map(separated, "Direction 1", isPlane ? "Direction 2" : "PCA's component 1")),
                    Panel("ICA", map(points(byICA, 0, 1), "Heaviest tail", "Second heaviest")),
                ], columns: 2),
            caption: """
                Which sheet shows what? \(mapped.count) test images by the first two numbers of PCA and of LDA, and by \
                the two of ICA with the heaviest tails.
                """,
            alt: """
                Three scatter plots coloured by class: PCA spreads the images widely with overlapping classes, LDA \
                moves some classes away from one heap of the others, ICA has most images near the origin with arms \
                along the axes.
                """)

        page.prose(#"""
            PCA shows the most variance, ICA the longest tails, and LDA \#(markdown: separates)\#(markdown: others)
            (\#(figure: "maps")). None of them is wrong. Two numbers of ICA (of its first start) show little of
            most images, since each concerns few.
            """#)
    }
}

/// Two columns of a table as points.
func points(_ table: Tensor, _ x: Int, _ y: Int) -> [Point] {
    (0..<table.rows).map { Point(Double(table[$0, x]), Double(table[$0, y])) }
}
