import System

/// Finds places for the labels of points: pure geometry, in pixels from the top left corner.
///
/// One label after the other takes the best place that is still free, beside its point where there is room and farther
/// out where there is none. Labels lie within `bounds` and cover neither each other nor points, obstacles or the lines
/// that lead from points to labels. The same input gives the same places.
struct LabelPlacement {
    /// A rectangle; `y` is its upper edge.
    struct Box: Equatable {
        var x: Double
        var y: Double
        var width: Double
        var height: Double

        var right: Double { x + width }
        var bottom: Double { y + height }
        var middle: Point { Point(x + width / 2, y + height / 2) }

        func overlaps(_ other: Box) -> Bool {
            x < other.right && other.x < right && y < other.bottom && other.y < bottom
        }

        func holds(_ other: Box) -> Bool {
            x <= other.x && y <= other.y && other.right <= right && other.bottom <= bottom
        }

        /// The point of the rectangle that is nearest to `point`.
        func nearest(to point: Point) -> Point {
            Point(min(max(point.x, x), right), min(max(point.y, y), bottom))
        }

        func distance(to point: Point) -> Double { nearest(to: point).distance(to: point) }

        /// Whether the segment comes inside (Liang & Barsky, 1984).
        func isCrossed(by line: Line) -> Bool {
            var (enters, leaves) = (0.0, 1.0)
            for (start, end, low, high) in [(line.from.x, line.to.x, x, right), (line.from.y, line.to.y, y, bottom)] {
                if start == end {
                    guard start > low && start < high else { return false }
                    continue
                }
                let ends = [(low - start) / (end - start), (high - start) / (end - start)]
                enters = max(enters, ends.min()!)
                leaves = min(leaves, ends.max()!)
            }
            return enters < leaves
        }
    }

    /// A straight line from the rim of a point's marker to its label.
    struct Line: Equatable {
        var from: Point
        var to: Point

        func crosses(_ other: Line) -> Bool {
            func side(_ line: Line, _ point: Point) -> Double {
                (line.to.x - line.from.x) * (point.y - line.from.y)
                    - (line.to.y - line.from.y) * (point.x - line.from.x)
            }
            return side(self, other.from) * side(self, other.to) < 0 && side(other, from) * side(other, to) < 0
        }

        func distance(to point: Point) -> Double {
            let (x, y) = (to.x - from.x, to.y - from.y)
            let square = x * x + y * y
            let share = square > 0 ? ((point.x - from.x) * x + (point.y - from.y) * y) / square : 0
            let t = min(max(share, 0), 1)
            return Point(from.x + t * x, from.y + t * y).distance(to: point)
        }
    }

    struct Place: Equatable {
        var box: Box
        /// Nil where the label stands beside its point.
        var leader: Line?
    }

    let bounds: Box
    let points: [Point]
    /// Half the width of a marker.
    let radius: Double
    let obstacles: [Box]
    /// What each point that stands close to others is pushed by, away from them; of length 0…1.
    private let pushes: [Point]
    /// How far from its point a label stands that has room beside it, and how much farther each next try is.
    private let gap: Double
    private let step: Double
    /// Free room between two labels in one line, which would otherwise read as one.
    private let space: Double
    /// How far points and their labels get in each other's way.
    private let reach: Double
    /// No label is looked for farther out than half the picture.
    private let farthest: Int

    /// - Parameter sizes: width and height of each point's label; nil for a point that has none.
    /// - Returns: A place for each label; nil where there is no label or no room at all.
    static func places(
        for sizes: [(width: Double, height: Double)?], at points: [Point], radius: Double, in bounds: Box,
        avoiding obstacles: [Box] = []
    ) -> [Place?] {
        require(sizes.count == points.count, "\(sizes.count) sizes of labels were given for \(points.count) points")
        let height = sizes.compactMap { $0?.height }.max() ?? 0
        return LabelPlacement(bounds: bounds, points: points, radius: radius, obstacles: obstacles, height: height)
            .places(for: sizes)
    }

    private init(bounds: Box, points: [Point], radius: Double, obstacles: [Box], height: Double) {
        self.bounds = bounds
        self.points = points
        self.radius = radius
        self.obstacles = obstacles
        gap = radius + 3
        step = max(height / 2, 1)
        space = height * 0.35
        let reach = 5 * height
        self.reach = reach
        farthest = max(0, Int(min(bounds.width, bounds.height) / 2 / step))
        pushes = points.map { point in
            var sum = Point(0, 0)
            for other in points where other != point {
                let distance = point.distance(to: other)
                guard distance < reach else { continue }
                let weight = (1 - distance / reach) / distance
                sum = Point(sum.x + (point.x - other.x) * weight, sum.y + (point.y - other.y) * weight)
            }
            let length = sum.distance(to: Point(0, 0))
            return length > 1 ? Point(sum.x / length, sum.y / length) : sum
        }
    }

    private func places(for sizes: [(width: Double, height: Double)?]) -> [Place?] {
        let labelled = points.indices.filter {
            sizes[$0] != nil && points[$0].x.isFinite && points[$0].y.isFinite
                && bounds.distance(to: points[$0]) == 0
        }
        // Labels close around a heap of points wall in those that come later. Then all of them begin farther out, where
        // the way around is longer.
        var nearest = [Int](repeating: 0, count: points.count)
        var best: (places: [Place?], missing: Int)?
        for _ in 0..<6 {
            let places = places(for: sizes, of: labelled, from: nearest)
            let missing = labelled.filter { places[$0] == nil }
            if best == nil || missing.count < best!.missing { best = (places, missing.count) }
            guard !missing.isEmpty else { break }
            for index in labelled where missing.contains(where: { points[$0].distance(to: points[index]) < reach }) {
                nearest[index] = min(nearest[index] + 4, farthest)
            }
        }
        return best!.places
    }

    /// - Parameter nearest: The ring at which each label begins to look for a place.
    private func places(
        for sizes: [(width: Double, height: Double)?], of labelled: [Int], from nearest: [Int]
    ) -> [Place?] {
        var places = [Place?](repeating: nil, count: sizes.count)
        // After the first time, a label may move to a better place that others have left meanwhile.
        for round in 0..<4 {
            let before = places
            for index in labelled where round == 0 || places[index] != nil {
                places[index] = nil
                places[index] = place(of: index, size: sizes[index]!, from: nearest[index], among: places)
            }
            if places == before { break }
        }
        return places
    }

    private func place(
        of index: Int, size: (width: Double, height: Double), from nearest: Int, among places: [Place?]
    ) -> Place? {
        let taken = places.compactMap { $0 }
        for allowsCrossing in [false, true] {
            var best: (place: Place, cost: Double)?
            for ring in nearest...farthest {
                // No place farther out can be better than one that costs less than the way there.
                if let best, best.cost <= Double(ring) { break }
                for (rank, direction) in Self.directions(ring).enumerated() {
                    let place = candidate(index, size, ring: ring, direction)
                    guard isFree(place, of: index, taken, allowsCrossing) else { continue }
                    let cost = Double(ring) + cost(of: place, of: index, direction, rank: ring == 0 ? rank : 0)
                    if best == nil || cost < best!.cost { best = (place, cost) }
                }
            }
            if let best { return best.place }
        }
        return nil
    }

    /// Right and left, above and below, then the corners; farther out, all around.
    private static func directions(_ ring: Int) -> [Point] {
        if ring == 0 { return [(1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (-1, -1), (1, 1), (-1, 1)].map(Point.init) }
        return around
    }

    /// Forty-eight directions, as points on the rim of a square with sides of length 2.
    private static let around: [Point] = (0..<48).map { part in
        let (side, t) = (part / 12, Double(part % 12) / 6 - 1)
        return [Point(1, t), Point(-t, 1), Point(-1, -t), Point(t, -1)][side]
    }

    /// The label whose nearest edge or corner lies in `direction` of the point.
    private func candidate(
        _ index: Int, _ size: (width: Double, height: Double), ring: Int, _ direction: Point
    ) -> Place {
        let point = points[index]
        let length = direction.distance(to: Point(0, 0))
        let distance = gap + Double(ring) * step
        let middle = Point(
            point.x + direction.x * (distance / length + size.width / 2),
            point.y + direction.y * (distance / length + size.height / 2))
        let box = Box(
            x: middle.x - size.width / 2, y: middle.y - size.height / 2, width: size.width, height: size.height)
        guard ring > 0 else { return Place(box: box, leader: nil) }
        let end = box.nearest(to: point)
        let share = radius / end.distance(to: point)
        let start = Point(point.x + (end.x - point.x) * share, point.y + (end.y - point.y) * share)
        return Place(box: box, leader: Line(from: start, to: end))
    }

    private func isFree(_ place: Place, of index: Int, _ taken: [Place], _ allowsCrossing: Bool) -> Bool {
        guard bounds.holds(place.box), !obstacles.contains(where: place.box.overlaps) else { return false }
        if !allowsCrossing, let leader = place.leader, obstacles.contains(where: { $0.isCrossed(by: leader) }) {
            return false
        }
        var wide = place.box
        wide.x -= space
        wide.width += 2 * space
        for other in taken {
            if wide.overlaps(other.box) { return false }
            if let leader = other.leader, place.box.isCrossed(by: leader) { return false }
            guard let leader = place.leader else { continue }
            if other.box.isCrossed(by: leader) { return false }
            if !allowsCrossing, let line = other.leader, leader.crosses(line) { return false }
        }
        return !points.contains { place.box.distance(to: $0) < radius }
    }

    /// What makes one of equally distant places worse than another, in steps of distance.
    private func cost(of place: Place, of index: Int, _ direction: Point, rank: Int) -> Double {
        let length = direction.distance(to: Point(0, 0))
        let along = (direction.x * pushes[index].x + direction.y * pushes[index].y) / length
        var cost = 0.06 * Double(rank) + 1 - along
        for (other, point) in points.enumerated() where other != index && point != points[index] {
            // One cannot tell whose the label is, or what the line leads to.
            if place.leader.map({ $0.distance(to: point) < radius + 2 }) == true { cost += 3 }
            cost += max(0, 0.9 * (1 - (place.box.distance(to: point) - radius) / (2 * gap - radius)))
        }
        return cost
    }
}

extension Point {
    func distance(to other: Point) -> Double {
        let (x, y) = (x - other.x, y - other.y)
        return (x * x + y * y).squareRoot()
    }
}
