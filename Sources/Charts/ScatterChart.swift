import Foundation
import Images
import System

/// Points in the plane, by class where classes are given.
struct ScatterChart: FrameContent {
    let points: [Point]
    let labels: [String]?
    let classes: [Int]?
    let names: [String]
    let crosses: [Point]
    let x: Axis
    let y: Axis
    let references: [ReferenceLine]

    init(
        points: [Point], labels: [String]?, classes: [Int]?, names: [String], crosses: [Point], x: Axis, y: Axis,
        references: [ReferenceLine]
    ) {
        checkClasses(classes, names: names, count: points.count)
        require(
            labels == nil || labels!.count == points.count,
            "\(labels?.count ?? 0) labels were given for \(points.count) points")
        self.points = points
        self.labels = labels
        self.classes = classes
        self.names = names
        self.crosses = crosses
        self.x = x
        self.y = y
        self.references = references
    }

    var extent: (x: [Double], y: [Double]) {
        let all = points + crosses
        return (all.map(\.x), all.map(\.y))
    }

    var legend: [LegendEntry] {
        guard classes != nil else { return [] }
        return names.enumerated().map { index, name in
            LegendEntry(name: name, sample: .marker(Theme.shape(index)), color: Theme.color(index))
        }
    }

    func elements(on canvas: inout Canvas, ending: String, scale: Double) -> [String] {
        var text = ""
        for (index, point) in points.enumerated() {
            text += "\(place(point.x)) \(place(point.y))"
            if let classes { text += " \(classes[index])" }
            text += "\n"
        }
        if points.isEmpty { text = "NaN NaN 0\n" }
        let file = canvas.file(ending, Data(text.utf8))
        let size = canvas.number(pointSize(scale))
        let opacity = points.count > 5000 ? 0.6 : points.count > 1000 ? 0.75 : 0.9
        let above = crossed(on: &canvas, ending: ending, scale: scale)
        guard classes != nil else {
            let color = Theme.color(0, opacity: opacity)
            return ["\(file) using 1:2 with points pointtype 7 pointsize \(size) linecolor rgb '\(color)'"] + above
        }
        // Points are drawn in their own order, so that no class lies on top of the others as a whole.
        let colors = names.indices.map { Theme.color($0, opacity: opacity).replacingOccurrences(of: "#", with: "0x") }
        let shapes = names.indices.map { String(Theme.shape($0)) }
        canvas.add("array color[\(names.count)] = [\(colors.joined(separator: ", "))]")
        canvas.add("array shape[\(names.count)] = [\(shapes.joined(separator: ", "))]")
        return [
            "\(file) using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize \(size) "
                + "linecolor rgb variable"
        ] + above
    }

    /// The crosses, twice: wide in white, then narrow in black.
    private func crossed(on canvas: inout Canvas, ending: String, scale: Double) -> [String] {
        guard !crosses.isEmpty else { return [] }
        let text = crosses.map { "\(place($0.x)) \(place($0.y))\n" }.joined()
        let file = canvas.file("crosses.\(ending)", Data(text.utf8))
        return [(3.4, 7.0, "#ffffff"), (3.0, 3.5, "#000000")].map { size, width, color in
            "\(file) using 1:2 with points pointtype 2 pointsize \(canvas.number(size * scale)) "
                + "linewidth \(canvas.number(width * scale)) linecolor rgb '\(color)'"
        }
    }

    /// Many points would run into each other.
    private func pointSize(_ scale: Double) -> Double {
        scale * max(0.55, min(1.5, 14 / Double(max(points.count, 1)).squareRoot() + 0.45))
    }

    func landmarks(_ x: Scale, _ y: Scale) -> [Point] { points.map { Point(x.fraction($0.x), y.fraction($0.y)) } }

    /// Writes labels beside their points, or at the end of a thin line where there is no room beside them.
    func label(on canvas: inout Canvas, in frame: Frame, scale: Double, avoiding obstacles: [LabelPlacement.Box]) {
        guard let labels else { return }
        let size = Theme.small * max(scale, 0.8)
        let texts = labels.map { Theme.shortened($0, width: 360, size: size) }
        let places = LabelPlacement.places(
            for: texts.map { $0.isEmpty ? nil : (Theme.width($0, size: size) + 4, size * 1.05) },
            at: points.map { Point(frame.pixelX($0.x), frame.pixelY($0.y)) },
            // gnuplot's markers of size 1 are seven pixels wide, the pointed ones somewhat more.
            radius: 4 * pointSize(scale),
            in: .init(
                x: frame.left + 3, y: frame.top, width: frame.right - frame.left - 3,
                height: frame.bottom - frame.top - 3),
            avoiding: obstacles)
        for (index, place) in places.enumerated() {
            guard let place else { continue }
            if let line = place.leader {
                canvas.line(
                    from: (line.from.x, line.from.y), to: (line.to.x, line.to.y), color: Theme.frame, width: 1.2,
                    behind: true)
            }
            canvas.text(
                texts[index], x: place.box.middle.x, y: place.box.middle.y, align: .center, size: size,
                color: classes.map { Theme.textColor($0[index]) } ?? Theme.ink)
        }
    }

    /// Five significant digits, a tenth of a pixel at the edge of the widest map.
    private func place(_ value: Double) -> String { value.isNaN ? "NaN" : String(format: "%.5g", value) }
}

func checkClasses(_ classes: [Int]?, names: [String], count: Int) {
    guard let classes else { return }
    require(classes.count == count, "\(classes.count) classes were given for \(count) points")
    require(
        classes.allSatisfy(names.indices.contains),
        "a class lies outside 0..<\(names.count), the classes that have names")
}

/// Small pictures at their places in the plane.
struct ThumbnailChart {
    let pictures: [ByteImage]
    let points: [Point]
    let classes: [Int]?
    let names: [String]
    let x: Axis
    let y: Axis

    init(pictures: [ByteImage], points: [Point], classes: [Int]?, names: [String], x: Axis, y: Axis) {
        require(pictures.count == points.count, "\(pictures.count) pictures were given for \(points.count) points")
        checkClasses(classes, names: names, count: points.count)
        self.pictures = pictures
        self.points = points
        self.classes = classes
        self.names = names
        self.x = x
        self.y = y
    }

    func draw(_ name: String) -> Canvas {
        let width = 1200.0
        let height = 1000.0
        let tile = 36.0
        let legend = Legend(
            entries: classes == nil
                ? [] : names.enumerated().map { LegendEntry(name: $1, sample: .box, color: Theme.color($0)) })
        let x = Scale(self.x, values: points.map(\.x), padding: 0.06)
        let y = Scale(self.y, values: points.map(\.y), padding: 0.06)
        require(!x.isLogarithmic && !y.isLogarithmic, "pictures cannot be placed on logarithmic axes")
        let margins = Frame.margins(x, y)
        let frame = Frame(
            left: margins.left + 12, top: 20, right: width - 24 - (legend.entries.isEmpty ? 0 : legend.width + 24),
            bottom: height - margins.bottom - 8, x: x, y: y)
        var canvas = Canvas(name: name, width: width, height: height)
        frame.begin(on: &canvas, xTitle: self.x.title, yTitle: self.y.title, gridX: false, gridY: false)
        legend.draw(on: &canvas, x: frame.right + 24, y: frame.top)

        // One picture hides another unless those that would overlap are left out; the first come stay.
        var shown: [Int] = []
        for (index, point) in points.enumerated() where point.x.isFinite && point.y.isFinite {
            let isFree = shown.allSatisfy {
                abs(frame.pixelX(points[$0].x) - frame.pixelX(point.x)) >= tile
                    || abs(frame.pixelY(points[$0].y) - frame.pixelY(point.y)) >= tile
            }
            if isFree { shown.append(index) }
        }
        let perPixelX = (x.range.upperBound - x.range.lowerBound) / (frame.right - frame.left)
        let perPixelY = (y.range.upperBound - y.range.lowerBound) / (frame.bottom - frame.top)
        var data = Data()
        var elements: [String] = []
        for index in shown {
            let picture = pictures[index]
            let step = tile / Double(max(picture.width, picture.height))
            let place = "center=(\(canvas.number(points[index].x)),\(canvas.number(points[index].y)))"
            var element = "binary array=(\(picture.width),\(picture.height)) skip=\(data.count)"
            element += " dx=\(canvas.number(step * perPixelX)) dy=\(canvas.number(step * perPixelY)) \(place)"
            if picture.channels == 1 {
                let color = Int(Theme.color(classes?[index] ?? 6).dropFirst(), radix: 16)!
                element +=
                    " format='%uchar' using (\(color >> 16)):(\(color >> 8 & 255)):(\(color & 255)):1 with rgbalpha"
            } else {
                element += " format='%uchar%uchar%uchar' using 1:2:3 with rgbimage"
            }
            elements.append(element)
            data.append(contentsOf: picture.bottomUp)
        }
        let file = canvas.file("rgb", data)
        canvas.plot(elements.isEmpty ? ["NaN"] : elements.map { "\(file) \($0)" })
        return canvas
    }
}

extension ByteImage {
    /// The pixels with the last row first, as gnuplot counts rows.
    var bottomUp: [UInt8] {
        let stride = width * channels
        return (0..<height).reversed().flatMap { pixels[$0 * stride..<($0 + 1) * stride] }
    }
}
