import ChapterSupport
import Datasets
import Engine
import Models
import Notebook
import System

extension CLIPRetrieval {
    /// Part 3 where `--data` names a folder with captions of its own.
    static func captions(_ page: Page, _ path: String, _ options: Options, _ settings: Settings) throws -> [Retrieval] {
        let side = options.side ?? 32
        let data = try CaptionedImages.load(
            path: path, side: side, limit: settings.captionedImages, skippingBroken: options.skipBroken == true)
        let split = data.split(testFraction: 0.2, seed: options.seed)
        guard split.train.count >= 16, split.test.count >= 4 else {
            throw DataFault(
                file: path, found: "\(data.count) captioned images", expected: "at least 20",
                advice: "A contrast needs others to tell a pair from; bring more images.")
        }
        page.prose(#"""
            ## Part 3: Your captions

            The images and captions of \#(data.name), at \#(side) × \#(side) pixels:
            \#(split.train.count, name: "captioned training images") images to learn from, with all their captions,
            and \#(split.test.count, name: "captioned test images") to search among, each by its first caption.
            \#(data.notes.joined(separator: " "))
            """#)
        let rows = split.train.flatMap { row in data.captions[row].map { (row, $0) } }
        let reader = TextReader(rows.map(\.1), minimumCount: rows.count > 2_000 ? 3 : 1)
        var random = Random(seed: options.seed).split(5)
        let model = ImageTextModel(
            image: [side, side, 3], vocabulary: reader.vocabulary.count, length: reader.length, layers: 1, code: codeSize,
            using: &random)
        let recipe = TrainingRecipe.contrast(
            rows: rows.count, batch: settings.batch(rows.count), epochs: settings.captionEpochs, rate: 1e-3, decay: 0.1,
            seed: options.seed)
        try page.trained(
            "captions", model,
            on: [data.images.selecting(rows.map(\.0)).column] + reader.read(rows.map(\.1)).columns, by: recipe
        ) { model.loss($0[0], tokens: $0[1], mask: $0[2], $1) }
        let test = data.images.selecting(split.test)
        let found = cosines(model.vectors(reader.read(split.test.map { data.captions[$0][0] })), model.vectors(test))
        let retrievals = [Retrieval.chance(test.count), Retrieval("two towers", found)]  // hide
        page.table(
            "own-captions", columns: Retrieval.columns, rows: retrievals.map(\.cells),
            caption: "Searching among \(test.count) held-out images of \(data.name).")

        page.prose(#"""
            Photographs hold far more than these pictures of one thing, and a few thousand of them are little: do not
            expect much. The models that search photographs well were trained on hundreds of millions of pairs.
            """#)
        return retrievals
    }
}
