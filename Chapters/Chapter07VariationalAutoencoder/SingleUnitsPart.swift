import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Foundation
import Models
import Notebook

extension VariationalAutoencoders {
    /// Means over five seeds.
    public struct SceneScore: Codable, Sendable {
        public var beta: Double
        public var error: Double
        public var divergence: Double
        public var validationGap: Double
        public var gap: Double
        /// The gap of each seed.
        public var gapOfSeeds: [Double]
        /// Units that carry more than `leastShare` nats.
        public var active: Double
    }

    /// What single units stand for, and whether dearer information sorts them out.
    ///
    /// - Returns: the scores of every β, and the place of the best among them.
    static func singleUnits(
        _ page: Page, _ options: Options, _ settings: Settings
    ) throws -> (scores: [SceneScore], best: Int) {
        page.prose(#"""
            ## What do single units mean?

            Nothing in the bound says that a unit shall stand for one thing. The **β-VAE** \#(cite: .higgins2017) makes
            information dearer, β > 1, in the hope that units which share the work badly will be sorted out. To measure
            that we need pictures whose causes are known. The package renders such: captioned scenes, of which we take
            those of one disc (`Scenes`),
            \#(markdown: Scenes.design.colours.map { "\($0)" }.joined(separator: " or ")), that stands in
            one of \#(Scenes.design.places, name: "columns of scenes") columns and
            \#(Scenes.rows.count, name: "rows of scenes") rows on a grey ground, up to
            \#(Scenes.design.jitter, .fixed(1), name: "jitter of scenes in pixels") pixels aside at random. Colour,
            column and row are drawn independently. (Fifteen models shall be trained, so the scenes of
            \#(CaptionedScenes.side) × \#(CaptionedScenes.side) pixels are halved to \#(Scenes.side) × \#(Scenes.side),
            each pixel the mean of four.) The decoder is told a pixel's place beside the code \#(cite: .watters2019),
            and pixels are Gaussian with a standard deviation of
            \#(sceneDeviation, .fixed(2), name: "standard deviation of a scene's pixels"): β is relative to that choice.
            For the first \#(cheapShare, .percent(0), name: "share of cheap epochs") of the epochs β is a tenth of what
            it will be: a model that must save nats from its first step gives up units before it knows what they are
            good for.

            \#(listing: "sceneModel", "trainedOnScenes")

            Why fewer rows than columns? The bell $\mathcal{N}(0, I)$ looks the same from all sides. If column and row
            moved as many pixels equally far, the bound would be the same for codes that are turned by any angle, and a
            unit might as well stand for a diagonal. Only factors of different weight have axes of their own in the eyes
            of the bound, because independent noise in each unit fits them best along these axes \#(cite: .rolinek2019).
            """#)
        let scenes = Scenes(count: settings.scenes, seed: options.seed)
        try page.figure(
            "scenes", .images([Array(pictures(scenes.train.tensor(of: Array(0..<12))))]),
            caption: "The first training scenes.",
            alt: "Twelve dark squares, each with one coloured disc at another place.")
        page.prose(#"""
            The **mutual-information gap** \#(cite: .chen2018) asks of each known factor $v$, such as the colour: how
            many nats does the best unit know about it, less what the second best knows, as a share of all there is to
            know?

            $$ \mathrm{MIG} = \frac{1}{|V|} \sum_{v} \frac{I(z_{(1)}; v) - I(z_{(2)}; v)}{H(v)}. $$

            Here $V$ is the set of factors, $H(v)$ the entropy of a factor, and $I(z_j; v)$ the mutual information of a
            unit with it, by how much knowing $z_j$ lowers that entropy; $z_{(1)}$ is the unit for which it is greatest,
            $z_{(2)}$ the next. 1 is a unit for each factor and no leaks; 0 means that two units know equally much.
            Codes are drawn from $q_\phi(z \mid x)$ and counted in twenty bins. (Some take the mean codes instead. But
            the means of a unit that is switched off still differ in the last digits, and bins would make knowledge of
            that; a draw drowns it in noise, as the decoder has it.) No factor reaches the models; factors score them
            afterwards. With $I(a; b) = \sum p(a, b) \log \frac{p(a, b)}{p(a)\, p(b)}$ over the cells of a table of
            counts,

            \#(listing: "mutualInformation", "MutualInformationGap.gap")

            `sceneTrial` takes this gap, the two terms of the bound and the divergence of single units from every model.
            """#)
        let betas = settings.betas
        let seeds = 5
        let choices = betas.flatMap { beta in (0..<seeds).map { (beta: beta, seed: options.seed &+ UInt64($0)) } }
        let sceneRuns = try page.cached("scenes", key: options) {
            let bar = page.progress("Models of scenes", total: choices.count)
            defer { bar.finish() }
            let kept = choices.indices.map { place in [0, 1].map { page.checkpoint("\(place)-\($0)") } }  // hide
            // One a core: each is too small to be worth all of them.
            return try sideBySide(choices.count) { place in
                let (beta, seed) = choices[place]
                defer { bar.advance(status: "β = \(Int(beta))") }
                return try trainedOnScenes(
                    scenes, beta: beta, seed: seed, epochs: settings.sceneEpochs,
                    checkpoints: kept[place]  // hide
                )
            }
        }
        let sceneTrials = try page.cached("scene-trials", key: options) {
            try sideBySide(choices.count) { place in
                let (beta, seed) = choices[place]
                return try sceneTrial(scenes, beta: beta, seed: seed, sceneRuns[place])
            }
        }
        let byBeta = betas.map { beta in sceneTrials.filter { $0.beta == beta } }
        let sceneScores = byBeta.map { trials in  // hide
            SceneScore(
                beta: Double(trials[0].beta), error: trials.mean(\.error), divergence: trials.mean(\.divergence),
                validationGap: trials.mean(\.validationGap), gap: trials.mean(\.gap), gapOfSeeds: trials.map(\.gap),
                active: trials.mean { Double($0.divergences.filter { $0 > leastShare }.count) })
        }
        let untrained = look(at: sceneModel(seed: options.seed), Scenes.images(scenes.test))
        let chance = MutualInformationGap(
            codes: untrained.draws, factors: Scenes.factors.map { scenes.test.labels(of: $0) }
        ).mean
        page.table(
            "gaps",
            columns: [
                Column("β"), Column("Reconstruction error (nats)"), Column("KL (nats)"), Column("MIG", best: .highest),
                Column("s.d. over seeds"),
            ] + Scenes.factors.map { Column("\($0)") },
            rows: zip(byBeta, sceneScores).map { trials, score in
                [
                    .number(score.beta, .fixed(0)), .number(score.error, .fixed(1)),
                    .number(score.divergence, .fixed(2)), .number(score.gap, .fixed(3), tolerance: 0.1),
                    .number(trials.deviation(\.gap), .fixed(3), tolerance: 0.5),
                ]
                    + Scenes.factors.indices.map { factor in
                        .number(trials.mean { $0.gaps[factor] }, .fixed(2), tolerance: 0.2)
                    }
            },
            caption: """
                Models of scenes, means over five seeds, \(scenes.test.count) test scenes: the mutual-information gap, \
                and its parts by factor. An encoder that was never trained has a MIG of \
                \(chance, .fixed(3), name: "MIG of an untrained encoder"). (Pixels are Gaussian, and densities can \
                exceed 1: so the negative errors.)
                """)
        // Validation scenes choose β, and which of its five models is shown.
        let best = byBeta.indices.max { byBeta[$0].mean(\.validationGap) < byBeta[$1].mean(\.validationGap) }!
        let shownPlace = (best * seeds..<(best + 1) * seeds).max {  // hide
            sceneTrials[$0].validationGap < sceneTrials[$1].validationGap
        }!
        let shownTrial = sceneTrials[shownPlace]  // hide
        let sceneNetwork = sceneModel(seed: shownTrial.seed)  // hide
        try sceneNetwork.load(sceneRuns[shownPlace].weights)  // hide
        // The standard error of the difference of two means of five.
        let luck = ((pow(byBeta[best].deviation(\.gap), 2) + pow(byBeta[0].deviation(\.gap), 2)) / 5).squareRoot()
        let timesLuck = (sceneScores[best].gap - sceneScores[0].gap) / luck  // hide
        let factorGaps = Scenes.factors.indices.map { factor in byBeta[best].mean { $0.gaps[factor] } }  // hide
        let factorNames = (  // hide
            best: "\(Scenes.factors[factorGaps.firstIndex(of: factorGaps.max()!)!])",
            worst: "\(Scenes.factors[factorGaps.firstIndex(of: factorGaps.min()!)!])",
            inModelShown: "\(Scenes.factors[shownTrial.gaps.firstIndex(of: shownTrial.gaps.max()!)!])"
        )
        try page.figure(
            "gap-by-beta",
            .lines(
                [
                    Series(
                        "a seed",
                        x: byBeta.flatMap { trials in
                            trials.indices.map { Double(trials[$0].beta) + 0.1 * Double($0 + 1) }
                        },
                        y: byBeta.flatMap { $0.map(\.gap) }, style: .markers),
                    Series("mean of five", x: sceneScores.map(\.beta), y: sceneScores.map(\.gap), style: .marked),
                ], x: "β", y: Axis("Mutual-information gap", range: 0...1)),
            caption: """
                The mutual-information gap on test scenes: every seed, and the mean of five, for three values of β. \
                Seeds stand a little to the right of their β, side by side.
                """,
            alt: "For each of three values of beta five points, spread widely, and a line through their means.")
        // By falling divergence; the share of each factor's entropy.  // hide
        let byDivergence = shownTrial.divergences.indices.sorted {  // hide
            shownTrial.divergences[$0] > shownTrial.divergences[$1]
        }
        let known = byDivergence.map { unit in  // hide
            Scenes.factors.indices.map { shownTrial.information[$0][unit] / shownTrial.entropies[$0] }
        }
        let unitNames = byDivergence.map {  // hide
            "unit \($0 + 1): \(NumberFormat.fixed(1).string(shownTrial.divergences[$0])) nats"
        }
        try page.figure(
            "knows",
            .heatmap(
                known, rows: unitNames, columns: Scenes.factors.map { "\($0)" }, x: "Factor", y: "Unit, and its KL",
                legend: "Share of the entropy known",
                format: .fixed(2), range: 0...1),
            caption: """
                Which unit knows which factor: mutual information as a share of the factor's entropy, β = \
                \(Int(betas[best])), the one of five seeds with the greatest gap on other scenes. The gap of a factor \
                is the greatest number of its column less the second greatest.
                """,
            alt: "A heat map of units by factors; rows of units that are switched off are dark throughout.")
        try page.figure(
            "traversals",
            .images(
                byDivergence.map { traversal(sceneNetwork, unit: $0, steps: 9) }, rowLabels: unitNames,
                columnLabels: (0..<9).map { NumberFormat.fixed(1).string(Double($0) / 2 - 2) }),
            caption: "The same model: one unit at a time from −2 to 2, the others at 0.",
            alt: "A row of nine small scenes for every unit; in some rows the disc moves, in others it hardly changes.")

        page.prose(#"""
            As β rises from \#(betas[0], .fixed(0), name: "least beta") to \#(betas[1], .fixed(0), name: "middle beta"),
            the divergence falls from \#(sceneScores[0].divergence, .fixed(1), name: "KL of scenes at beta 1") to
            \#(sceneScores[1].divergence, .fixed(1), name: "KL of scenes at beta 4") nats and the reconstruction error
            rises by
            \#(sceneScores[1].error - sceneScores[0].error, .fixed(1),
                name: "rise of the error of scenes from beta 1 to 4")
            nats: that is to be expected, since β is their rate of exchange. What becomes of the gap is not. Chosen on
            other scenes, the best β is \#(sceneScores[best].beta, .fixed(0), name: "best beta"), with a MIG of
            \#(sceneScores[best].gap, .fixed(3), name: "MIG at the best beta", tolerance: 0.1) against
            \#(sceneScores[0].gap, .fixed(3), name: "MIG at beta 1", tolerance: 0.1) at β = 1 (\#(table: "gaps"),
            \#(figure: "gap-by-beta")). Between seeds it has a standard deviation of
            \#(byBeta[best].deviation(\.gap), .fixed(3), name: "deviation of the MIG at the best beta", tolerance: 0.5),
            so the difference of the two means is
            \#(sceneScores[best].gap - sceneScores[0].gap, .fixed(2),
                name: "MIG at the best beta less that at beta 1", tolerance: 0.3)
            ± \#(luck, .fixed(2), name: "standard error of that difference", tolerance: 0.3):
            \#(markdown: timesLuck > 3
                ? "far more than its standard error, though with five seeds and the best of three β"
                : timesLuck > 1.5
                ? "about twice its standard error, which makes it likely, not certain, "
                    + "with five seeds and the best of three β"
                : "five seeds are too few to tell it from luck").
            \#(authors: .locatello2019) trained thousands of models and found that the seed counts for as much as the
            objective.

            \#(figure: "knows") and \#(figure: "traversals") show what the luckiest of the five made of it, chosen on
            other scenes; its gap on the test scenes is
            \#(shownTrial.gap, .fixed(2), name: "MIG of the model shown", tolerance: 0.3), while the least of the five
            is \#(byBeta[best].map(\.gap).min()!, .fixed(2), name: "least MIG at the best beta", tolerance: 0.5). On
            average at the best β the factor that a single unit has most to itself is the
            \#(markdown: factorNames.best)\#(markdown: factorNames.best == factorNames.inModelShown
                ? ""
                : " (in the model shown, the \(factorNames.inModelShown))"),
            with a gap of \#(factorGaps.max()!, .fixed(2), name: "greatest gap of a factor", tolerance: 0.2); the one
            that is spread most is the \#(markdown: factorNames.worst), with
            \#(factorGaps.min()!, .fixed(2), name: "least gap of a factor", tolerance: 0.2). What may help? The decoder
            compares a code with a pixel's column and row, so places may be simplest along these two axes. And dear nats
            switch units off, of which fewer can then share a factor: on average
            \#(sceneScores[0].active, .fixed(1), name: "active units at beta 1") are in use at β = 1 and
            \#(sceneScores[2].active, .fixed(1), name: "active units at beta 8") at
            β = \#(markdown: "\(Int(betas[2]))"). There is a price: from the least β to the greatest, the
            reconstruction error rises by
            \#(sceneScores[2].error - sceneScores[0].error, .fixed(1),
                name: "rise of the error of scenes from beta 1 to 8")
            nats.
            """#)
        page.claim(
            """
            with β = \(markdown: "\(Int(betas[1]))") the divergence of scenes falls and their reconstruction error rises
            """, sceneScores[1].divergence < sceneScores[0].divergence && sceneScores[1].error > sceneScores[0].error)
        page.goal(
            "MIG on scenes at the best β, less that at β = 1", reached: sceneScores[best].gap - sceneScores[0].gap,
            target: 0, .atLeast, .fixed(3))
        page.goal(
            "MIG on scenes at the best β", reached: sceneScores[best].gap, target: 0.25, .atLeast, .fixed(3))
        return (sceneScores, best)
    }
}
