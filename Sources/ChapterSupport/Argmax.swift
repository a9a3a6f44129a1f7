import System

extension Array where Element: Comparable {
    /// The place of the greatest element, of equals the first: of a few figures that a chapter compares. Tensors have an
    /// `argmax()` of their own.
    public func argmax() -> Int {
        require(!isEmpty, "no elements have no greatest one")
        return indices.reduce(0) { self[$1] > self[$0] ? $1 : $0 }
    }
}
