import System

/// Anything that holds parameters: a layer, or a model made of layers.
///
/// Write a struct whose stored properties are layers and parameters, and add `Module`; nothing needs to be registered.
public protocol Module {}

extension Module {
    /// All parameters with their paths, such as `encoder.layers.0.weight`, in the order of declaration, those of a
    /// superclass first. A parameter that is reached twice (shared layers) is listed once, under its first path.
    ///
    /// They are found wherever they are stored: in optionals, arrays, dictionaries (in the order of their keys), tuples,
    /// enumerations, and structs and classes that are no modules themselves; but not in what a closure has captured.
    public var namedParameters: [(name: String, parameter: Parameter)] {
        var search = ParameterSearch()
        search.visit(self, "")
        return search.found
    }

    /// All parameters, each once.
    public var parameters: [Parameter] { namedParameters.map(\.parameter) }

    /// The number of trainable numbers.
    public var parameterCount: Int { parameters.filter(\.isTrainable).reduce(0) { $0 + $1.count } }

    /// Holds all parameters at their values: trainers made from now on leave them alone. Running statistics still follow
    /// the batches wherever the module is used in a training pass.
    public func freeze() { parameters.forEach { $0.isFrozen = true } }

    /// Lets trainers made from now on train what `freeze` has held.
    public func unfreeze() { parameters.forEach { $0.isFrozen = false } }

    /// All parameters' numbers one after the other, in the order of `parameters`. Assigning puts them back.
    ///
    /// - Precondition: as many numbers as the parameters hold.
    public var weights: [Float] {
        get { parameters.flatMap(\.value.values) }
        nonmutating set {
            let parameters = parameters
            let count = parameters.reduce(0) { $0 + $1.count }
            require(newValue.count == count, "\(newValue.count) weights do not fit a model of \(count)")
            var start = 0
            for parameter in parameters {
                parameter.value = Tensor(Array(newValue[start..<start + parameter.count]), shape: parameter.shape)
                start += parameter.count
            }
        }
    }
}

/// Read-only reflection: it names what is there and never writes.
private struct ParameterSearch {
    var found: [(name: String, parameter: Parameter)] = []
    /// Parameters and other objects; a class may lead back to itself.
    private var seen: Set<ObjectIdentifier> = []

    mutating func visit(_ value: Any, _ path: String) {
        if value is any WithoutParameters { return }
        if let parameter = value as? Parameter {
            if seen.insert(ObjectIdentifier(parameter)).inserted { found.append((path, parameter)) }
            return
        }
        let mirror = Mirror(reflecting: value)
        if mirror.displayStyle == .class, !seen.insert(ObjectIdentifier(value as AnyObject)).inserted { return }
        visit(mirror, path)
    }

    private mutating func visit(_ mirror: Mirror, _ path: String) {
        if let parent = mirror.superclassMirror { visit(parent, path) }
        func inner(_ label: String) -> String { path.isEmpty ? label : "\(path).\(label)" }
        switch mirror.displayStyle {
        case .optional:
            for child in mirror.children { visit(child.value, path) }
        case .collection:
            for (index, child) in mirror.children.enumerated() { visit(child.value, inner("\(index)")) }
        case .dictionary:
            let entries = mirror.children.map { entry in Mirror(reflecting: entry.value).children.map(\.value) }
            for entry in entries.sorted(by: { Self.isBefore($0[0], $1[0]) }) { visit(entry[1], inner("\(entry[0])")) }
        case .set:
            let count = found.count
            for child in mirror.children { visit(child.value, path) }
            require(
                found.count == count,
                "the parameters in the set “\(path)” have no order that is the same in every run: store them in an array "
                    + "or a dictionary")
        default:
            for (index, child) in mirror.children.enumerated() { visit(child.value, inner(child.label ?? "\(index)")) }
        }
    }

    /// Numbers by size, all else by its text.
    private static func isBefore(_ a: Any, _ b: Any) -> Bool {
        if let a = a as? Int, let b = b as? Int { return a < b }
        return "\(a)" < "\(b)"
    }
}

/// What a search for parameters need not enter: long tables of numbers, and graphs, which only use parameters.
private protocol WithoutParameters {}
extension Array: WithoutParameters where Element: Numeric {}
extension String: WithoutParameters {}
extension Tensor: WithoutParameters {}
extension Node: WithoutParameters {}
extension Plan: WithoutParameters {}
extension Function: WithoutParameters {}
