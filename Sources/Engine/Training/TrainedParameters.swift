import System

/// The parameters that a step changes, with their names in the model.
struct TrainedParameters {
    let list: [(name: String, parameter: Parameter)]
    /// Whether these are all that the model has to train. Then nothing else that the loss reaches may be trainable.
    let isEverything: Bool
    private let members: Set<ObjectIdentifier>

    /// - Parameter chosen: nil for all of the model's; otherwise some of them.
    init(of model: some Module, chosen: [Parameter]?) {
        let known = model.namedParameters
        let wanted = Set((chosen ?? known.map(\.parameter)).map(ObjectIdentifier.init))
        let strangers = wanted.subtracting(known.map { ObjectIdentifier($0.parameter) }).count
        require(strangers == 0, "\(strangers) of the parameters to be trained are not the model's")
        list = known.filter { $0.parameter.isTrainable && wanted.contains(ObjectIdentifier($0.parameter)) }
        isEverything = chosen == nil
        members = Set(list.map { ObjectIdentifier($0.parameter) })
    }

    /// These alone, by their places in the list.
    init(_ chosen: [Parameter]) {
        var seen: Set<ObjectIdentifier> = []
        list = chosen.enumerated().map { (name: "\($0)", parameter: $1) }.filter {
            $0.parameter.isTrainable && seen.insert(ObjectIdentifier($0.parameter)).inserted
        }
        isEverything = false
        members = Set(list.map { ObjectIdentifier($0.parameter) })
    }

    func wantsGradient(of parameter: Parameter) -> Bool {
        members.contains(ObjectIdentifier(parameter)) || isEverything && parameter.isTrainable
    }

    /// A trainable parameter without a gradient would silently keep its first values.
    func check(_ reached: Set<ObjectIdentifier>) throws(TrainingError) {
        guard !list.isEmpty else {
            throw .refused("there is nothing to train: no parameter is trainable, or all are frozen")
        }
        let skipped = list.filter { !reached.contains(ObjectIdentifier($0.parameter)) }.map(\.name)
        guard skipped.isEmpty else {
            throw .refused(
                "no gradient of the loss reaches these trainable parameters: "
                    + "\(skipped.joined(separator: ", ")). If that is meant, freeze them (`freeze()`) or name those to be "
                    + "trained (`training:`)")
        }
        let strangers = reached.subtracting(members).count
        guard strangers == 0 else {
            throw .refused(
                "the loss trains \(strangers) parameters that are not the model's: store every layer as a property of the "
                    + "model, or name the parameters to be trained (`training:`)")
        }
    }
}
