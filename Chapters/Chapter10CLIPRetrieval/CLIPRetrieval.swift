import ChapterSupport
import Datasets
import Engine
import Estimators
import Models
import Notebook

public enum CLIPRetrieval: Chapter {
    public static let number = 10
    public static let slug = "clip-retrieval"
    public static let title = "Which caption belongs to which picture?"

    public struct Results: Codable, Sendable {
        var x = 0.0
    }

    public static func run(_ page: Page, _ options: Options) throws -> Results {
        page.prose("""
            # X
            """)
        let held = heldOutCombinations(43, seed: options.seed)
        let train = CaptionedScenes(
            count: options.rows(full: 20_000, quick: 2_000), seed: 1, selection: .avoiding(held))
        let test = CaptionedScenes(count: 1_000, seed: 2, selection: .avoiding(held))
        let new = CaptionedScenes(count: 1_000, seed: 3, selection: .only(held))
        let reader = TextReader(train.captions.map { $0[0] })
        print(reader.vocabulary.count, reader.length)
        var random = Random(seed: 5)
        let model = ImageTextModel(
            image: [32, 32, 3], vocabulary: reader.vocabulary.count, length: reader.length, layers: 1, using: &random)
        let run = try page.trainedPair(
            "scenes", model, train.images().column, reader.read(train.captions.map { $0[0] }), validation: (test.images().column, reader.read(test.captions.map { $0[0] })),
            epochs: options.epochs(full: 5, quick: 3), rate: 2e-3, options: options)
        print(run.losses, run.validationLosses, run.temperatures)
        let encode = Function([32, 32, 3]) { model.encode(images: $0) }
        for (name, scenes) in [("test", test), ("new", new)] {
            let v = apply(encode, to: scenes.images())
            let t = model.vectors(reader.read(scenes.captions.map { $0[0] }))
            let m = RetrievalMetrics(similarities: MatrixProduct.multiply(t, v, transposeB: true))
            print(name, m.recall(at: 1), m.recall(at: 10), m.medianRank)
            let p = model.vectors(reader.read(SceneFacts.all.map(\.sentence)))
            let s = MatrixProduct.multiply(v, p, transposeB: true)
            var right = 0, one = 0, exact = 0, hard = 0
            for row in 0..<scenes.count {
                let values = s.rows([row]).values
                let best = values.firstIndex(of: values.max()!)!
                let truth = SceneFacts(scenes.scenes[row].objects[0])
                let d = SceneFacts.all[best].differences(from: truth)
                if d == 0 { right += 1 }
                if d <= 1 { one += 1 }
                if SceneFacts.all[best] == truth { exact += 1 }
                let c = SceneFacts.all.indices.filter { SceneFacts.all[$0].size == truth.size && SceneFacts.all[$0].differences(from: truth) <= 1 }
                if SceneFacts.all[c.max { values[$0] < values[$1] }!] == truth { hard += 1 }
            }
            print(name, "combination", right, "one off", one, "exact", exact, "hard", hard)
        }
        return Results()
    }
}
