import Foundation

/// φ(y) = Σⱼ 1 / (1 + (y − yⱼ)²) at `places` on a line, by way of nodes so far apart. Places lie among the points.
func potentialByNodes(of points: [Double], at places: [Double], spacing: Double) -> [Double] {
    let first = points.min()! - spacing
    func split(_ y: Double) -> (node: Int, rest: Double) {
        let position = (y - first) / spacing
        return (Int(position), position - position.rounded(.down))
    }
    let nodes = 0...split(points.max()!).node + 1
    // Spread: every point gives itself to the two nodes beside it.
    var charges = nodes.map { _ in 0.0 }
    for y in points {
        let (node, rest) = split(y)
        charges[node] += 1 - rest
        charges[node + 1] += rest
    }
    // Convolve: between nodes only a few distances occur.
    let kernel = nodes.map { 1 / (1 + pow(spacing * Double($0), 2)) }
    let potential = nodes.map { i in nodes.reduce(0) { $0 + charges[$1] * kernel[abs(i - $1)] } }
    // Read: between two nodes, in proportion.
    return places.map { y in
        let (node, rest) = split(y)
        return (1 - rest) * potential[node] + rest * potential[node + 1]
    }
}
