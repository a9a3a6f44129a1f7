import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Models
import Notebook

extension Clustering {
    /// Lloyd's method, watched; the inertia after every step.
    static func lloyd(
        _ page: Page, _ options: Options, code: Tensor, count k: Int, network: BottleneckAutoencoder
    ) throws -> [Double] {
        page.prose(#"""
            ## $k$-means

            Let $x_1, \dots, x_n$ be the descriptions. $k$-means looks for $k$ centres $c_1, \dots, c_k$ and an
            assignment $a(i)$ of points to centres that make the **inertia** small, the sum of squared distances

            $$ J(a, c) = \sum_{i=1}^{n} \lVert x_i - c_{a(i)} \rVert^2. $$

            Lloyd's method \#(cite: .lloyd1982) takes two steps in turn. *Assign:* with the centres as they are, each
            term is least if its point goes to the nearest centre. *Update:* with the assignment as it is, the sum over
            the points of one cluster is least where its derivative by the centre vanishes, $-2 \sum_i (x_i - c_j) = 0$,
            which is at their mean. So no step can raise $J$; and as there are finitely many assignments, the method
            stops, at a *local* minimum, so the start matters. $k$-means++ \#(cite: .arthur2007) spreads the starts: it
            draws each next centre with a probability proportional to the squared distance to the nearest one drawn
            before.

            \#(listing: "PlainKMeans.starts(from:count:using:)", "PlainKMeans.assign", "PlainKMeans.update")

            A centre in the network's code is a code, so the decoder can draw it. Let `code` be the network's codes of
            the first seed, a row for each image, `k` the number of clusters, and watch where the centres go:
            """#)
        var random = Random(seed: options.seed)
        var clusters = PlainKMeans(code, count: k, using: &random)
        var centres = [clusters.centroids]
        var inertias: [Double] = []
        while inertias.count < 2 || inertias.last! < inertias[inertias.count - 2] {
            clusters.assign()
            clusters.update()
            centres.append(clusters.centroids)
            inertias.append(clusters.inertia)
        }
        let steps = inertias.count - 1  // hide
        let decode = Function([code.elementsPerRow]) { network.decoder($0, .inference).sigmoid() }  // hide
        let watched = Set([0, 1, 4, 8, steps]).filter { $0 <= steps }.sorted()  // hide
        let drawn = watched.map { Array(pictures(decode(centres[$0])).prefix(12)) }  // hide
        try page.figure(
            "lloyd",
            .images(
                drawn, rowLabels: watched.map { $0 == 0 ? "start" : $0 == 1 ? "1 step" : "\($0) steps" },
                columnLabels: (1...min(k, 12)).map { "\($0)" }),
            caption: """
                Where do the centres go? \(k > 12 ? "The first 12 centres" : "The centres"), drawn by the decoder: \
                at the start the code of one image, later the mean code of a cluster.
                """,
            alt: "Rows of pictures, one column a cluster: sharp ones at the start, which become blurred averages.")
        page.claim(
            "the inertia never rises", zip(inertias, inertias.dropFirst()).allSatisfy { $1 <= $0 * (1 + 1e-12) })
        let early = min(4, steps)  // hide
        let fallen = (inertias[0] - inertias[early - 1]) / max(inertias[0] - inertias[steps - 1], 1e-300)  // hide

        page.prose(#"""
            Of \#(steps, name: "steps of k-means") steps, the first \#(early, name: "early steps") do most of the work:
            of the fall in inertia after step 1, \#(percent: 1 - fallen, 0, name: "share of the fall after early steps")
            is left to the others; yet pictures still change there (\#(figure: "lloyd")). From here on, ten such starts
            are taken each time, and the run of lowest inertia is kept, so the clusters of the next figures are others
            than these.
            """#)
        return inertias
    }
}
