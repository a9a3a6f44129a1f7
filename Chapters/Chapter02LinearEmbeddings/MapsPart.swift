import Charts
import Datasets
import Engine
import Notebook

extension LinearEmbeddings {
    /// Test images in the plane of each method.
    static func threeMaps(_ page: Page, _ samples: Samples, _ maps: LinearMaps, _ settings: Settings) throws {
        let (data, test) = (samples.data, samples.data.test)
        let mapped = test.prefix(settings.mapped)
        let pixels = mapped.flattened
        let (byPCA, byLDA, byICA) = (maps.pca.transform(pixels), maps.lda.project(pixels), maps.ica.project(pixels))
        // Two classes have one direction only; PCA's first component then spreads the points.
        let isPlane = maps.lda.directions.rows > 1
        let separated = (0..<mapped.count).map { row in
            Point(Double(byLDA[row, 0]), Double(isPlane ? byLDA[row, 1] : byPCA[row, 0]))
        }
        let separates =
            data.isFashion
            ? "puts trousers and shoes far from the rest and leaves the tops in one heap"
            : "separates some classes more clearly than others"
        func map(_ points: [Point], _ x: Axis, _ y: Axis) -> Figure {
            .scatter(points, classes: mapped.labels, names: mapped.classNames, x: x, y: y)
        }
        page.prose(#"""
            ## Three maps

            The same test images by the first two numbers of PCA and of LDA, and by the two of ICA with the greatest
            kurtosis. Colours are classes; only LDA has seen labels, and only those of training images.
            """#)
        try page.figure(
            "maps",
            .panels(
                [
                    Panel("PCA", map(points(byPCA, 0, 1), "Component 1", "Component 2")),
                    Panel(
                        "LDA (with labels)",
                        map(separated, "Direction 1", isPlane ? "Direction 2" : "PCA's component 1")),
                    Panel("ICA", map(points(byICA, 0, 1), "Greatest kurtosis", "Second greatest")),
                ], columns: 3),
            caption: "Which plane shows what? \(mapped.count) test images by two numbers of each method.",
            alt: """
                Three scatter plots coloured by class: PCA spreads the images widely with overlapping classes, LDA \
                moves some classes away from one heap of the others, ICA has most images near the origin with arms \
                along the axes.
                """)

        page.prose(#"""
            PCA spreads the images, LDA \#(markdown: separates), and ICA (of its first start) leaves most near
            zero, with arms of those few that each of its two numbers concerns (\#(figure: "maps")).
            """#)
    }
}

/// Two columns of a table as points.
func points(_ table: Tensor, _ x: Int, _ y: Int) -> [Point] {
    (0..<table.rows).map { Point(Double(table[$0, x]), Double(table[$0, y])) }
}
