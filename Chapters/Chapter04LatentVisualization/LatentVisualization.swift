import ArgumentParser
import ChapterSupport
import Charts
import Course
import Datasets
import Engine
import Estimators
import Models
import Notebook

public enum LatentVisualization: Chapter {
    public static let place = Course.latentVisualization
    public static let picture = "tsne-map"
    public static let headlines = [
        Headline("of each point's neighbours are kept by a t-SNE map", number: "neighbours kept by t-SNE"),
        Headline("by a PCA map", number: "neighbours kept by PCA"),
        Headline("by a random map", number: "neighbours kept by chance"),
    ]
    public static var subcommands: [any ParsableCommand.Type] { [WeightsCommand<Self>.self] }

    public struct Results: Codable, Sendable {
        public var perplexity: Double
        public var divergences: [Double]
        public var shadowDivergence: Double
        /// For PCA, the usual t-SNE map and a random one, over the samples' mean.
        public var pca: MapScore
        public var tsne: MapScore
        public var random: MapScore
        /// The ways that were compared, by name, and the mean shares of neighbours that they keep.
        public var ways: [String]
        public var kept: [Double]
        /// For every question with a known answer: the data's own, and then the map's at every perplexity, means.
        public var truths: [[Double]]
        public var newImages: Double
        /// How much farther from real images the steps of a walk are than its ends, in the mean, and those of a fade.
        public var walk: Double
        public var crossFade: Double
    }

    /// What the parts of the chapter share.
    struct Codes {
        let data: ImageDataset
        let train: LabelledImages
        let validation: LabelledImages
        let network: BottleneckAutoencoder
        /// Of the test images, `[N, codeSize]`.
        let values: Tensor
        var test: LabelledImages { data.test }
        var labels: [Int] { data.test.labels }
        var names: [String] { data.test.classNames }
        /// Whether what is said of crowds can be said of these.
        var areMany: Bool { values.rows >= 100 }
        /// Whether these are the codes that the committed page shows, of which more can be said.
        let areTheCourses: Bool

        /// The classes to colour some rows by, and their names: ten at most, or colours would stand for two.
        func colours(_ rows: [Int]) -> (classes: [Int], names: [String]) {
            guard names.count > 10 else { return (rows.map { labels[$0] }, names) }
            return (rows.map { min(labels[$0], 9) }, names.prefix(9) + ["others"])
        }
    }

    public static func run(_ page: Page, _ options: Options) throws -> Results {
        try run(page, options, .preset(options))
    }

    public static func run(_ page: Page, _ options: Options, _ settings: Settings) throws -> Results {
        page.prose(#"""
            # What does the latent space look like?

            A network has described every image by \#(codeSize, name: "numbers in a code") numbers. Nobody has ever
            seen a space of so many directions. To look at it we have to press it flat, as a globe is pressed into an
            atlas, and as with an atlas the question is not *whether* something is torn or stretched, but *what*.

            After this chapter you can

            - write t-SNE: its probabilities, its loss, its forces and its steps,
            - measure how far a map can be trusted, and name three questions that it does not answer,
            - walk through latent space from one image to another, and say what that shows that a cross-fade does not.

            Three numbers at the top of `Settings.swift`, beside this page's source, invite change: the `perplexity`
            (\#(number(settings.perplexity))), the `exaggeration` (\#(number(settings.exaggeration))), and how many
            points are mapped (\#(settings.points) at most).

            ## The codes

            """#)
        let data = try ImageDataset.load(options, sidesDivisibleBy: 4)  // hide
            .taking(train: settings.images, test: settings.points)  // hide
        let (train, validation) = data.train.splitForValidation(seed: options.seed)  // hide

        page.prose(#"""
            The data are \#(data.name). \#(data.notes.map { $0 + " " }.joined())The narrow `network` of chapter 3 has
            learned on \#(train.count) training images to squeeze an image into \#(codeSize) numbers and to bring it
            back \#(cite: .hinton2006). What we map are the codes of the \#(data.test.count) test images of `data`, each of
            the shape `image`. **No label is used** for training or for any map; labels colour the points, score the
            finished maps, and choose between which images we walk. And it is *one* network: another training would
            give other codes, and the spreads on this page, over samples and starts, say nothing of that.

            ## Two maps

            The simplest map is a shadow: chapter 2's PCA \#(cite: .pearson1901) turns the cloud of codes until its
            shadow on the wall is as wide as possible, and drops all other directions. The other map is made by
            **t-SNE** \#(cite: .maaten2008), which the next section writes down.
            """#)
        let image = data.imageShape  // hide
        let network = CourseAutoencoders(image: image, seed: options.seed).bottleneck  // hide
        let epochs = options.epochs(full: settings.epochs, quick: settings.epochs, rows: train.count)  // hide
        let recipe = TrainingRecipe.course(epochs: epochs, seed: options.seed)  // hide
        try page.trained("bottleneck-network", network, on: train, validation: validation, by: recipe)
        let codes = apply(Function(image) { network.encode($0) }, to: data.test)
        let perplexity = fitting(settings.perplexity, codes.rows)  // hide
        let exaggeration = settings.exaggeration  // hide
        let pca = try PCA(count: 2).fit(codes)
        let shadow = pca.transform(codes)
        let tsne = TSNE(perplexity: perplexity, exaggeration: exaggeration)
        let fitted = try page.map("t-SNE of the codes", of: codes, by: tsne)
        let map = fitted.embedding

        let part = Codes(  // hide
            data: data, train: train, validation: validation, network: network, values: codes,
            areTheCourses: data.name == "Fashion-MNIST" && options == .full)
        let shown = Array(0..<min(codes.rows, 1_500))  // more points would only hide each other  // hide
        let colours = part.colours(shown)  // hide
        let seen = (  // hide
            part.areTheCourses
                ? ": on the left colours overlap in one cloud, on the right most have patches of their own." : "."
        )
        let look = (  // hide
            part.areTheCourses
            ? " Trousers, bags and boots have patches of their own; sandals lie in several places around the "
                + "sneakers; pullovers, coats and shirts share one." : ""
        )
        try page.figure(
            "tsne-map",
            .panels(
                [
                    Panel(
                        "PCA",
                        inOneUnit(
                            shadow.rows(shown), colours.classes, names: colours.names, x: "Component 1",
                            y: "Component 2")),
                    Panel(
                        "t-SNE",
                        inOneUnit(
                            map.rows(shown), colours.classes, names: colours.names, x: "t-SNE 1", y: "t-SNE 2")),
                ], columns: 2),
            caption: """
                On which map do classes part? \(shown.count) of the \(codes.rows) test codes. Within each panel both \
                axes have the same unit.
                """,
            alt: "The same points in the colours of their classes, by PCA and by t-SNE" + seen)

        page.prose(#"""
            The shadow in \#(figure: "tsne-map") holds
            \#(percent: pca.explainedVarianceRatio.reduce(0, +), name: "variance in the PCA map") of the variance. In it
            no two points are farther apart than in truth, but far points can fall on one spot, and classes that the
            code holds apart on one another. On the right, what lies side by side is meant to be alike, and little
            else is promised.\#(markdown: look)
            """#)
        let pictured = Array(0..<min(codes.rows, 3_000))  // hide
        let axes = axesInOneUnit(map, width: 1_118, height: 920, x: "t-SNE 1", y: "t-SNE 2")  // hide
        try page.figure(
            "thumbnails",
            .thumbnails(data.test.pictures(pictured), at: points(map.rows(pictured)), x: axes.x, y: axes.y),
            caption: """
                What changes from place to place? Test images at their places on the t-SNE map\
                \(data.channels == 1 ? " (the brighter a pixel, the darker its ink)" : ""); of those that would \
                overlap, the first is shown.
                """,
            alt: "A map made of small images\(part.areMany ? "; many of those side by side look alike" : "").")

        page.prose(#"""
            A map in the colours of its labels is easily judged by the labels alone. In the images themselves
            (\#(figure: "thumbnails")) neighbours are alike in more than their class\#(markdown:
                data.name == "Fashion-MNIST" ? ": in length, in the height of a heel" : ""). The code keeps
            that, and no label would have shown it.
            """#)
        let how = try howItWorks(page, options, settings, part, map: map, shadow: shadow, fitted: fitted)  // hide
        let trust = try howFarToTrust(page, options, settings, part, map: map, shadow: shadow)  // hide
        let truths = try questions(page, options, settings, part, trust, fitted)  // hide
        let places = try newPlaces(page, options, settings, part, fitted)  // hide
        try summary(page, options, settings, part, fitted, how, trust, truths, places)  // hide
        return Results(
            perplexity: fitted.perplexity, divergences: fitted.history.map(\.divergence), shadowDivergence: how,
            pca: trust.mean("PCA"), tsne: trust.mean(trust.usual), random: trust.mean("random places"),
            ways: trust.ways, kept: trust.ways.map { trust.kept($0).mean }, truths: truths.table,
            newImages: places.newImages, walk: places.walk.mean, crossFade: places.crossFade.mean)
    }
}

/// A number as a person would write it, with one decimal at most.
func number(_ value: Double) -> String { NumberFormat.fixed(value == value.rounded() ? 0 : 1).string(value) }
