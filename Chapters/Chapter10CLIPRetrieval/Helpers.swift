import Charts
import Engine
import Estimators
import Foundation
import Models
import Notebook

// What the page and its exercises need.

/// The summary's sentence on the part whose data the reader may choose.
func namingSummary(_ zeroShot: CLIPRetrieval.ZeroShot?, _ captions: [CLIPRetrieval.Retrieval]?) -> String {
    let percent = NumberFormat.percent(1).string
    if let zeroShot {
        return
            """
            - Sentences name test images right in \(percent(zeroShot.ensemble)); a supervised classifier of the \
            same size 
            """
                + "in \(percent(zeroShot.supervised)), chance in \(percent(zeroShot.chance))."
    }
    guard let captions else { return "" }
    return "- On your own captions, R@10 is \(percent(captions[1].pictures[2])), with chance at "
        + "\(percent(captions[0].pictures[2]))."
}

/// Which of the two goals on emoji were reached; both ask for ten times chance.
func goalsSummary(_ emoji: CLIPRetrieval.EmojiOutcome) -> String {
    let ratios = (
        all: emoji.amongAll[3] / emoji.amongAll[0],
        unseen: emoji.retrievals[4].pictures[2] / emoji.retrievals[0].pictures[2]
    )
    let times = NumberFormat.fixed(1).string
    func verdict(_ ratio: Double) -> String { "\(ratio >= 10 ? "reached" : "missed") (\(times(ratio)))" }
    return
        "The goal of ten times chance is \(verdict(ratios.all)) among all emoji, and \(verdict(ratios.unseen)) among "
        + "the unseen ones alone."
}

/// In how many numbers, of which more is better, one method is ahead of all others, and in how many behind one of them.
func lead(of own: [Double], over others: [[Double]]) -> (ahead: Int, behind: Int, of: Int) {
    let leads = own.indices.map { index in own[index] - others.map { $0[index] }.max()! }
    return (leads.count { $0 > 1e-9 }, leads.count { $0 < -1e-9 }, own.count)
}

/// Whether the towers' R@1 is that of knowing every factor, within two standard errors of what luck adds or takes.
func reachesBound(_ scenes: ScenesOutcome) -> Bool {
    let (towers, known) = (scenes.retrievals[4], scenes.retrievals[5].pictures[0])
    return towers.pictures[0] > known - 2 * (known * (1 - known) / Double(towers.gallery)).squareRoot()
}

/// The middle of some numbers.
func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
}

/// The loss of pairs [N, D] at a temperature, in nats.
func contrast(_ a: Tensor, _ b: Tensor, temperature: Double) -> Double {
    let scale = Node.constant(Float(log(1 / temperature)))
    let plan = Plan(inputs: [], outputs: [contrastiveLoss(.constant(a), .constant(b), logScale: scale)])
    plan.run()
    return Double(plan.scalar(0))
}

/// The loss of pairs whose texts all have one vector and whose images all have one.
func lossOfIndistinguishable(_ count: Int, temperature: Double) -> Double {
    func rows(_ values: [Float]) -> Tensor { Tensor((0..<count).flatMap { _ in values }, shape: [count, 2]) }
    return contrast(rows([0.6, 0.8]), rows([1, 0]), temperature: temperature)
}

/// The loss of a square table of logits.
func lossOfTable(_ table: [[Double]]) -> Double {
    let count = table.count
    let axes = Tensor((0..<count * count).map { $0 / count == $0 % count ? 1 : 0 }, shape: [count, count])
    return contrast(Tensor(table.joined().map { Float($0) }, shape: [count, count]), axes, temperature: 1)
}

/// The temperature, to a millionth, at which pairs of such a margin cost `loss`; by halving, for the loss grows with
/// it.
func temperature(ofLoss loss: Double, margin: Float, count: Int) -> Double {
    var (low, high) = (0.01, 1.0)
    while high - low > 1e-6 {
        let middle = (low + high) / 2
        if lossOfMargin(margin, count: count, temperature: middle) < loss { low = middle } else { high = middle }
    }
    return (low + high) / 2
}

/// The loss where every cosine of a pair is by `margin` greater than every other: unit vectors along `count` axes and
/// one that all share.
func lossOfMargin(_ margin: Float, count: Int, temperature: Double) -> Double {
    let vectors = Tensor(shape: [count, count + 1]) { target in
        for i in target.indices {
            let (row, column) = (i / (count + 1), i % (count + 1))
            target[i] = column == row ? margin.squareRoot() : column == count ? (1 - margin).squareRoot() : 0
        }
    }
    return contrast(vectors, vectors, temperature: temperature)
}
