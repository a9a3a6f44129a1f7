import ChapterSupport
import Charts
import Datasets
import Estimators
import Notebook

extension MultimodalAutoencoders {
    /// Part 8: maps of the codes, and what neighbours in them share.
    static func latentSpace(
        _ page: Page, _ options: Options, _ settings: Settings, _ test: ScenePairs, _ model: JointModel
    ) throws {
        page.prose(#"""
            ## A look at the space

            The mean codes of pairs, as maps: on the `plane` of two principal components, and `embedded` by t-SNE (chapter
            4). No factor was told to either.
            """#)
        let mapped = test.rows(Array(0..<min(test.count, settings.mapped)))
        let codes = model.codes(mapped, image: true, text: true).means
        let plane = try principalComponents(of: codes, count: 2).transform(codes)
        let embedded = try page.map("t-SNE", of: codes, seed: options.seed)
        try page.figure(
            "map-scenes",
            .thumbnails(
                mapped.images.pictures(Array(0..<mapped.count)), at: points(embedded.embedding),
                x: .unscaled("t-SNE 1"), y: .unscaled("t-SNE 2")),
            caption: """
                The t-SNE map of the codes of \(mapped.count) test pairs, each shown by its picture; pictures that \
                would hide most of others are left out.
                """,
            alt: "Small scenes in the plane; those beside one another are often alike in colour, place or background.")
        let factors = spokenFactors + [.background]
        // Whether nearest neighbours agree, in the codes and on each map.
        let near = factors.map { nearestNeighborAccuracy(of: codes, mapped.labels(of: $0)) }
        let nearOnPlane = factors.map { nearestNeighborAccuracy(of: plane, mapped.labels(of: $0)) }
        let nearOnMap = factors.map { nearestNeighborAccuracy(of: embedded.embedding, mapped.labels(of: $0)) }
        func gains(_ shares: [Double]) -> [Double] { zip(shares, factors).map { gain($0, $1, mapped) } }  // hide
        let meanGains = [near, nearOnPlane, nearOnMap].map { gains($0).reduce(0, +) / Double(factors.count) }  // hide
        let clearest = factors[near.indices.max { gains(near)[$0] < gains(near)[$1] }!]  // hide
        func maps(_ factor: SceneFactor) -> Figure {  // hide
            let (labels, names) = (mapped.labels(of: factor), mapped.design.names(of: factor))
            func panel(_ title: String, _ points: [Point], _ axis: String) -> Panel {
                Panel(
                    title,
                    .scatter(
                        points, classes: labels, names: names, x: .unscaled("\(axis) 1"), y: .unscaled("\(axis) 2")))
            }
            return .panels(
                [panel("PCA", points(plane), "component"), panel("t-SNE", points(embedded.embedding), "t-SNE")],
                columns: 2)
        }
        try page.figure(
            "map-shape", maps(.shape),
            caption: "Maps of the codes of \(mapped.count) test pairs, by the object's shape.",
            alt: "Two maps of points in six colours.")
        try page.figure(
            "map-clearest", maps(clearest),
            caption: """
                Maps of the codes of \(mapped.count) test pairs, by the factor that neighbours share most: \
                \(factorTitle(clearest)).
                """,
            alt: "Two maps of points in a few colours.")
        page.table(
            "near",
            columns: [
                "Factor", Column("In the codes"), Column("On two components"), Column("On the t-SNE map"),
                Column("By chance"),
            ],
            rows: factors.enumerated().map { index, factor in
                let labels = mapped.labels(of: factor)
                return [
                    .text(factorTitle(factor)), .number(near[index], .percent(1)),
                    .number(nearOnPlane[index], .percent(1)), .number(nearOnMap[index], .percent(1)),
                    .number(chanceOfAgreement(labels), .percent(1)),
                ]
            }, caption: "How often a code's nearest other code has the same value of a factor.")

        page.prose(#"""
            How far do neighbours agree, from chance (0) to always (1), on the mean over the factors? By
            \#(meanGains[0], .fixed(2), name: "neighbours' agreement in the codes") in the codes, by
            \#(meanGains[1], .fixed(2), name: "neighbours' agreement on two components") on the plane of two principal
            components, and by \#(meanGains[2], .fixed(2), name: "neighbours' agreement on the t-SNE map") on the t-SNE
            map (\#(figure: "map-scenes"), \#(figure: "map-shape")). What neighbours in the codes share most is
            **\#(markdown: factorTitle(clearest))** (\#(figure: "map-clearest"), \#(table: "near")). A factor may be
            known to the code and yet not rule its distances.
            """#)
    }
}

/// How often two rows picked at random have one label.
func chanceOfAgreement(_ labels: [Int]) -> Double {
    let counts = (0...labels.max()!).map { value in Double(labels.count { $0 == value }) }
    return counts.reduce(0) { $0 + $1 * $1 } / Double(labels.count * labels.count)
}

/// How far the share of neighbours that agree in a factor is from chance to always.
private func gain(_ share: Double, _ factor: SceneFactor, _ pairs: ScenePairs) -> Double {
    let chance = chanceOfAgreement(pairs.labels(of: factor))
    return (share - chance) / (1 - chance)
}
