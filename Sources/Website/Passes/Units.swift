extension [HTML] {
    /// A number and its percent sign stay on one line.
    func keepingUnits() -> [HTML] {
        map { node in
            switch node {
            case .text(let text): return .text(text.replacing(/(\d) %/) { "\($0.1)\u{a0}%" })
            case .element(var element):
                if !["pre", "code", "math"].contains(element.name) {
                    element.children = element.children.keepingUnits()
                }
                return .element(element)
            }
        }
    }
}
