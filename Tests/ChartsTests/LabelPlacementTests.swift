import Foundation
import Testing

@testable import Charts

/// Labels are judged by plain comparisons here, not by the rectangles' own functions.
@Suite struct LabelPlacementTests {
    typealias Box = LabelPlacement.Box

    private let bounds = Box(x: 60, y: 20, width: 1000, height: 700)
    private let radius = 6.0

    private func places(
        _ points: [Point], _ sizes: [(width: Double, height: Double)?]? = nil, avoiding obstacles: [Box] = []
    ) -> [LabelPlacement.Place?] {
        LabelPlacement.places(
            for: sizes ?? points.indices.map { (40 + Double($0 * 37 % 60), 25) }, at: points, radius: radius,
            in: bounds, avoiding: obstacles)
    }

    /// Points without a pattern, the same at each call.
    private func scattered(_ count: Int) -> [Point] {
        (1...count).map { index in
            func fraction(_ step: Double) -> Double { (Double(index) * step).truncatingRemainder(dividingBy: 1) }
            return Point(60 + 1000 * fraction(0.7548776662), 20 + 700 * fraction(0.5698402910))
        }
    }

    private static let heap = [Point](repeating: Point(700, 300), count: 30)
    private static let corner = [Point](repeating: Point(60, 720), count: 9)

    private func check(_ places: [LabelPlacement.Place?], _ points: [Point]) throws {
        let missing = places.indices.filter { places[$0] == nil }
        #expect(missing.isEmpty, "labels without a place: \(missing) of \(places.count)")
        let found = try places.map { try #require($0) }
        for (index, place) in found.enumerated() {
            let box = place.box
            #expect(box.x >= 60 && box.x + box.width <= 1060 && box.y >= 20 && box.y + box.height <= 720)
            for point in points {
                let x = max(box.x - point.x, 0, point.x - box.x - box.width)
                let y = max(box.y - point.y, 0, point.y - box.y - box.height)
                #expect(x * x + y * y >= radius * radius, "label \(index) covers a point")
            }
            for (other, second) in found.enumerated() where other != index {
                let apart =
                    box.x + box.width <= second.box.x || second.box.x + second.box.width <= box.x
                    || box.y + box.height <= second.box.y || second.box.y + second.box.height <= box.y
                #expect(apart, "labels \(index) and \(other) overlap")
                // Along the line, every step lies outside the other label.
                guard let line = place.leader else { continue }
                for step in 1..<100 {
                    let t = Double(step) / 100
                    let x = line.from.x + t * (line.to.x - line.from.x)
                    let y = line.from.y + t * (line.to.y - line.from.y)
                    let isInside =
                        x > second.box.x && x < second.box.x + second.box.width && y > second.box.y
                        && y < second.box.y + second.box.height
                    #expect(!isInside, "the line to label \(index) runs through label \(other)")
                }
            }
            let middle = Point(box.x + box.width / 2, box.y + box.height / 2)
            let away = max(
                abs(middle.x - points[index].x) - box.width / 2, abs(middle.y - points[index].y) - box.height / 2)
            if let line = place.leader {
                let start = hypot(line.from.x - points[index].x, line.from.y - points[index].y)
                #expect(abs(start - radius) < 1e-9, "a line begins at the marker's rim")
                let isAtLabel =
                    line.to.x >= box.x && line.to.x <= box.x + box.width && line.to.y >= box.y
                    && line.to.y <= box.y + box.height
                #expect(isAtLabel, "a line ends at its label")
            } else {
                #expect(away < 2 * radius, "a label without a line stands beside its point")
            }
        }
    }

    @Test func labelsOfCoincidentPointsKeepApart() throws {
        for points in [Self.heap, Self.corner, Self.heap.prefix(12) + scattered(40)] {
            try check(places(points), points)
        }
        #expect(places(Self.heap).contains { $0?.leader != nil }, "thirty labels do not all stand beside one point")
    }

    @Test func labelsOfScatteredPointsKeepApart() throws {
        for count in [1, 2, 25, 70] { try check(places(scattered(count)), scattered(count)) }
    }

    @Test func theSameInputGivesTheSamePlaces() {
        let points = Self.heap + scattered(40)
        #expect(places(points) == places(points))
    }

    @Test func labelsStandBesideTheirPointsWhereThereIsRoom() throws {
        let points = (0..<12).map { Point(160 + Double($0 % 4) * 260, 100 + Double($0 / 4) * 250) }
        for (place, point) in zip(places(points), points) {
            let place = try #require(place)
            #expect(place.leader == nil && place.box.distance(to: point) < 2 * radius)
        }
        // To the right where all is free, to the left at the right edge, above at the bottom in a narrow frame.
        #expect(try #require(places([Point(500, 300)])[0]).box.x > 500)
        #expect(try #require(places([Point(1055, 300)])[0]).box.right < 1055)
        let narrow = LabelPlacement.places(
            for: [(90, 25)], at: [Point(50, 195)], radius: radius, in: Box(x: 0, y: 0, width: 100, height: 200))
        #expect(try #require(narrow[0]).box.bottom < 195)
    }

    @Test func neighboursLabelsPointAwayFromEachOther() throws {
        let found = try places([Point(500, 300), Point(514, 300)]).map { try #require($0).box }
        #expect(found[0].right < 500 && found[1].x > 514)
    }

    @Test func otherPointsStayVisible() throws {
        let grid = (0..<25).map { Point(500 + Double($0 % 5) * 30, 300 + Double($0 / 5) * 30) }
        let sizes = grid.indices.map { $0 == 12 ? (width: 80.0, height: 25.0) : nil }
        let box = try #require(places(grid, sizes)[12]).box
        for point in grid {
            let isInside =
                point.x > box.x - 4 && point.x < box.right + 4 && point.y > box.y - 4 && point.y < box.bottom + 4
            #expect(!isInside, "the label covers the point at \(point)")
        }
    }

    @Test func obstaclesStayFree() throws {
        let wall = Box(x: 500, y: 20, width: 400, height: 400)
        let place = try #require(places([Point(490, 200)], avoiding: [wall])[0])
        #expect(place.box.right <= 500)
    }

    @Test func whatCannotBePlacedIsLeftOut() {
        let points = [Point(500, 300), Point(500, 300), Point(.nan, 3), Point(5000, 300), Point(200, 200)]
        let found = places(points, [nil, (2000, 25), (40, 25), (40, 25), (40, 25)])
        #expect(found.map { $0 != nil } == [false, false, false, false, true])
        #expect(places([]).isEmpty)
    }

    @Test func geometry() {
        let box = Box(x: 10, y: 20, width: 30, height: 10)
        func line(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> LabelPlacement.Line {
            .init(from: Point(a, b), to: Point(c, d))
        }
        #expect(box.isCrossed(by: line(0, 0, 50, 50)) && box.isCrossed(by: line(20, 0, 20, 50)))
        #expect(box.isCrossed(by: line(15, 25, 16, 26)), "a line inside")
        #expect(!box.isCrossed(by: line(0, 0, 9, 50)) && !box.isCrossed(by: line(0, 30, 50, 30)), "along the edge")
        #expect(!box.isCrossed(by: line(0, 0, 10, 20)), "up to the corner")
        #expect(line(0, 0, 2, 2).crosses(line(0, 2, 2, 0)) && !line(0, 0, 2, 2).crosses(line(3, 0, 3, 9)))
        #expect(line(0, 0, 10, 0).distance(to: Point(5, 3)) == 3 && line(0, 0, 10, 0).distance(to: Point(13, 4)) == 5)
        #expect(!box.overlaps(Box(x: 40, y: 20, width: 5, height: 5)), "side by side")
    }

    @Test func labelsAreWrittenInColoursDarkEnoughForText() throws {
        for index in Theme.colors.indices {
            let value = try #require(Int(Theme.textColor(index).dropFirst(), radix: 16))
            let light = [16, 8, 0].map { (shift: Int) -> Double in
                let share = Double(value >> shift & 255) / 255
                return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
            }
            #expect(1.05 / (0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2] + 0.05) >= 4.5)
        }
        #expect(Theme.textColor(0) == Theme.color(0), "what is dark enough stays")
    }

    @Test func everyLabelStandsInTheScript() throws {
        let words = ["red", "it's", "", "`ls`"]
        let points = words.indices.map { Point(Double($0), 1) }
        let chart = Figure.scatter(
            points, labels: words, classes: [0, 1, 1, 0], names: ["a", "b"], x: "x", y: "y",
            references: [.horizontal(1, "one")])
        let lines = chart.canvas("c").script.split(separator: "\n").filter { $0.hasPrefix("set label") }
        #expect(lines.count { $0.hasPrefix("set label 'red' ") && $0.contains(Theme.textColor(0)) } == 1)
        #expect(lines.count { $0.hasPrefix("set label 'it’s' ") && $0.contains(Theme.textColor(1)) } == 1)
        #expect(lines.count { $0.hasPrefix("set label '`ls`' ") } == 1)
        let plain = Figure.scatter(points, labels: words, x: "x", y: "y").canvas("c").script
        #expect(plain.contains("set label 'red' ") && plain.contains(Theme.ink))
        let panels = Figure.panels(
            [Panel("left", .scatter(points, labels: words, x: "x", y: "y")), Panel("right", chart)], columns: 2)
        #expect(panels.canvas("p").script.components(separatedBy: "set label 'red' ").count == 1 + 2)
    }
}
