import ChapterSupport
import Datasets
import Engine
import Estimators
import Foundation
import Models
import Notebook

public enum OrthogonalRegularization: Chapter {
    public static let number = 11
    public static let slug = "orthogonal-regularization"
    public static let title = "How do we stop two modalities from saying the same thing twice?"

    public struct Results: Codable, Sendable {
    }

    public static func run(_ page: Page, _ options: Options) throws -> Results {
        page.prose("# Trying")
        let clock = ContinuousClock()
        var t = clock.now
        func lap(_ s: String) { print(s, clock.now - t); t = clock.now }
        let n = options.rows(full: 8_000, quick: 1_500)
        let trainScenes = CaptionedScenes(count: n, seed: options.seed &* 3 &+ 1)
        let list = WordList(trainScenes)
        let train = Views(trainScenes, list)
        let test = Views(CaptionedScenes(count: 4_000, seed: options.seed &* 3 &+ 3), list)
        lap("data")
        let spec = ProcessInfo.processInfo.environment["TRIALS"] ?? "none:0"
        let batch = Int(ProcessInfo.processInfo.environment["BATCH"] ?? "200")!
        for s in spec.split(separator: ",") {
            let p = s.split(separator: ":")
            let trial = Trial(penalty: Penalty(rawValue: String(p[0]))!, weight: Double(p[1])!)
            let training = Training(trial, words: list.count, seed: options.seed)
            try training.train(on: train, batch: batch, epochs: options.epochs(full: 8, quick: 4), seed: options.seed) { _ in }
            lap("\(s) train")
            let net = training.network
            let (ctr, cte) = (net.codes(train), net.codes(test))
            lap("codes")
            let (rtr, rte) = (Redundancy(ctr), Redundancy(cte))
            print(s, "train", rtr.meanSquare, rtr.greatest, "test ms", rte.meanSquare, "rms", rte.rootMeanSquare, rte.greatest, "careless", rte.careless)
            for (a, b) in Part.separate { print(a, b, CrossCorrelation(cte[a], cte[b]).meanSquare) }
            print("agree", CrossCorrelation(cte[.pictureShared], cte[.captionShared]).meanSquare)
            let rd = net.readings(cte, test).map(\.accuracy); print("readers", rd.reduce(0,+)/Double(rd.count), rd.map { Int($0*1000) })
            lap("redundancy")
            let k = 0..<min(n, 4000)
            func cut(_ l: [[Int]]) -> [[Int]] { l.map { Array($0[k]) } }
            for part in Part.allCases {
                print(part, "lin", Probe.linear.accuracies(Fact.allCases, train: (ctr[part].rows(k), cut(train.labels)), test: (cte[part], test.labels)).map { Int($0 * 1000) })
            }
            lap("linear probes")
            for part in Part.allCases {
                print(part, "knn", Probe.neighbors.accuracies(Fact.allCases, train: (ctr[part].rows(k), cut(train.labels)), test: (cte[part], test.labels)).map { Int($0 * 1000) })
            }
            lap("knn probes")
            print("whole", Probe.linear.accuracies(Fact.allCases, train: (joined(ctr.parts).rows(k), cut(train.labels)), test: (joined(cte.parts), test.labels)).map { Int($0 * 1000) })
            lap("whole probes")
        }
        return Results()
    }
}
