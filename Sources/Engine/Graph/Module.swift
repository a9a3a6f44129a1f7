/// Anything that holds parameters: a layer, or a model made of layers.
///
/// Write a struct whose stored properties are layers and parameters, and add `Module`; nothing needs to be registered.
public protocol Module {}

extension Module {
    /// All parameters with their paths, such as `encoder.layers.0.weight`, in the order of declaration. A parameter
    /// that is reached twice (shared layers) is listed once, under its first path.
    public var namedParameters: [(name: String, parameter: Parameter)] {
        var found: [(name: String, parameter: Parameter)] = []
        var seen: Set<ObjectIdentifier> = []
        // Read-only reflection: it names what is there and never writes.
        func visit(_ value: Any, _ path: String) {
            if let parameter = value as? Parameter {
                if seen.insert(ObjectIdentifier(parameter)).inserted { found.append((path, parameter)) }
                return
            }
            let mirror = Mirror(reflecting: value)
            guard value is any Module || mirror.displayStyle == .collection || mirror.displayStyle == .optional
                || mirror.displayStyle == .tuple
            else { return }
            for (index, child) in mirror.children.enumerated() {
                let label = mirror.displayStyle == .collection ? "\(index)" : child.label ?? "\(index)"
                let isWrapper = mirror.displayStyle == .optional
                visit(child.value, isWrapper ? path : path.isEmpty ? label : "\(path).\(label)")
            }
        }
        visit(self, "")
        return found
    }

    /// All parameters, each once.
    public var parameters: [Parameter] { namedParameters.map(\.parameter) }

    /// The number of trainable numbers.
    public var parameterCount: Int { parameters.filter(\.isTrainable).reduce(0) { $0 + $1.count } }

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
