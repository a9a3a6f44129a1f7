import ChapterSupport
import Estimators
import Notebook

/// What the one-class protocol found, by seed and class.
struct Bench {
    let runs: OverSeeds<[ClassTrial]>

    /// The trials of the first seed, for what is shown once.
    var first: [ClassTrial] { runs.first }

    /// A number of every class and method: the mean over the classes for every seed.
    func overSeeds(_ number: KeyPath<ClassTrial, [Double]>, _ method: Method) -> Trials {
        runs.trials { Statistics.mean($0.map { $0[keyPath: number][by: method] }) }
    }

    /// The same for a number that has no method.
    func overSeeds(_ number: (ClassTrial) -> Double) -> Trials {
        runs.trials { Statistics.mean($0.map(number)) }
    }

    /// A number for every class: the mean over the seeds.
    func overClasses(_ number: (ClassTrial) -> Double) -> Trials {
        Trials(first.indices.map { place in Statistics.mean(runs.values.map { number($0[place]) }) })
    }

    /// With how many detectors of all seeds and classes a black image stays below the threshold.
    /// - Parameter bound: the share of the validation images below the threshold.
    func passes(_ method: Method, bound: Double) -> Int {
        runs.values.joined().count { $0.blankRanks[by: method] < bound }
    }

    /// How many detectors of a kind there are.
    var count: Int { runs.values.reduce(0) { $0 + $1.count } }

    /// The area under the ROC curve of every class.
    func areas(_ method: Method) -> Trials { overClasses { $0.areas[by: method] } }

    /// The area's mean over the classes, for every seed.
    func mean(_ method: Method) -> Quantity {
        Quantity(overSeeds(\.areas, method), .fixed(3), name: "mean AUROC, \(method.name)")
    }

    /// The mean area of all added up but deep SVDD.
    var sumWithoutDeep: Quantity {
        let place = Method.parts.firstIndex(of: .deep) ?? 0
        return Quantity(overSeeds { $0.areasWithout[place] }, .fixed(3), name: "mean AUROC, all but deep SVDD")
    }

    /// By how much one score's area exceeds another's, class by class.
    func gain(_ method: Method, over other: Method) -> Quantity {
        Quantity(
            areas(method) - areas(other), .fixed(3), name: "gain in AUROC, \(method.name) over \(other.name)")
    }

    /// The mean curve of a class: true positive rates at `falseRates` (vertical averaging; Fawcett, 2006).
    func rates(_ place: Int, _ method: Method) -> [Double] {
        falseRates.indices.map { at in Statistics.mean(runs.values.map { $0[place].rates[by: method][at] }) }
    }

    /// The score with the highest mean.
    var best: Method { Method.allCases[Method.allCases.map { mean($0).value }.argmax()] }

    /// The places of the classes for which the autoencoder's area is lowest and highest.
    var hardest: Int { areas(.autoencoder).values.map { -$0 }.argmax() }
    var easiest: Int { areas(.autoencoder).values.argmax() }
}

extension Quantity {
    /// What a difference says of two methods.
    var verdict: String {
        guard let trials, trials.isClear else { return "no difference was seen" }
        return trials.mean > 0 ? "clearly more" : "clearly less"
    }
}
