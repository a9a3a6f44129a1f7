import Foundation

/// What can be drawn in a frame, alone or as one panel of several.
protocol FrameContent {
    var x: Axis { get }
    var y: Axis { get }
    var references: [ReferenceLine] { get }
    /// What the axes must show.
    var extent: (x: [Double], y: [Double]) { get }
    var legend: [LegendEntry] { get }
    /// The elements of gnuplot's `plot`; `ending` names the data file to be added to the canvas.
    func elements(on canvas: inout Canvas, ending: String, scale: Double) -> [String]
    /// Places that a label should not hide, as shares of the frame.
    func landmarks(_ x: Scale, _ y: Scale) -> [Point]
    /// Writes what belongs to single points of the frame, off `obstacles`.
    func label(on canvas: inout Canvas, in frame: Frame, scale: Double, avoiding obstacles: [LabelPlacement.Box])
}

extension FrameContent {
    func label(on canvas: inout Canvas, in frame: Frame, scale: Double, avoiding obstacles: [LabelPlacement.Box]) {}

    /// The scales for this content, reference lines included.
    func scales(wantedX: Int = 7, wantedY: Int = 6) -> (x: Scale, y: Scale) {
        let horizontal = references.filter { $0.direction == .horizontal }.map(\.position)
        let vertical = references.filter { $0.direction == .vertical }.map(\.position)
        return (
            Scale(x, values: extent.x + vertical, wanted: wantedX),
            Scale(y, values: extent.y + horizontal, wanted: wantedY)
        )
    }

    /// The content as a figure of its own.
    func draw(_ name: String, height: Double) -> Canvas {
        let width = 1200.0
        let legend = Legend(entries: legend)
        let (x, y) = scales()
        let margins = Frame.margins(x, y)
        let room = width - 40 - margins.left
        let frame = Frame(
            left: margins.left + 12, top: 24 + legend.height(in: room), right: width - 28 - legend.width(in: room),
            bottom: height - margins.bottom - 8, x: x, y: y)
        var canvas = Canvas(name: name, width: width, height: height)
        frame.begin(on: &canvas, xTitle: self.x.title, yTitle: self.y.title)
        let taken = frame.references(references, avoiding: landmarks(x, y), on: &canvas)
        label(on: &canvas, in: frame, scale: 1, avoiding: taken)
        legend.draw(on: &canvas, about: frame, room: room)
        let elements = elements(on: &canvas, ending: "dat", scale: 1)
        canvas.plot(elements)
        return canvas
    }
}

/// Curves over a common axis.
struct LineChart: FrameContent {
    let series: [Series]
    let x: Axis
    let y: Axis
    let references: [ReferenceLine]

    var extent: (x: [Double], y: [Double]) {
        (
            series.flatMap(\.x),
            series.flatMap { series in
                series.y + zip(series.y, series.errors ?? []).flatMap { [$0 - $1, $0 + $1] }
            }
        )
    }

    var legend: [LegendEntry] {
        guard series.count > 1 else { return [] }
        return series.enumerated().map { index, series in
            LegendEntry(name: series.name, sample: sample(index, series.style), color: Theme.color(index))
        }
    }

    private func sample(_ index: Int, _ style: Series.Style) -> LegendEntry.Sample {
        switch style {
        case .line: return .line(dashed: false, shape: nil)
        case .dashed: return .line(dashed: true, shape: nil)
        case .marked: return .line(dashed: false, shape: Theme.shape(index))
        case .markers: return .marker(Theme.shape(index))
        }
    }

    func elements(on canvas: inout Canvas, ending: String, scale: Double) -> [String] {
        var text = ""
        for (index, series) in series.enumerated() {
            if index > 0 { text += "\n\n" }
            for (place, (x, y)) in zip(series.x, series.y).enumerated() {
                text += "\(canvas.number(x)) \(canvas.number(y))"
                if let error = series.errors?[place] { text += " \(canvas.number(error))" }
                text += "\n"
            }
            if series.x.isEmpty { text += "NaN NaN\n" }
        }
        let file = canvas.file(ending, Data(text.utf8))
        // Bands and bars lie beneath all curves.
        return errorElements(file, on: canvas, scale: scale) + series.enumerated().map { index, series in
            let color = "linecolor rgb '\(Theme.color(index))'"
            let shape = "pointtype \(Theme.shape(index)) pointsize \(canvas.number(1.7 * scale))"
            let style: String
            switch series.style {
            case .line: style = "lines \(color) linewidth 3"
            case .dashed: style = "lines \(color) linewidth 3 dashtype (8,5)"
            case .marked: style = "linespoints \(color) linewidth 2.5 \(shape)"
            case .markers:
                // Many points would run into each other.
                let size = canvas.number(scale * max(0.55, min(1.7, 17 / Double(max(series.x.count, 1)).squareRoot())))
                style = "points \(color) pointtype \(Theme.shape(index)) pointsize \(size)"
            }
            return "\(file) index \(index) using 1:2 with \(style)"
        }
    }

    private func errorElements(_ file: String, on canvas: Canvas, scale: Double) -> [String] {
        series.enumerated().compactMap { index, series in
            guard series.errors != nil else { return nil }
            let color = Theme.color(index)
            // A logarithmic axis has no place for what reaches down to zero.
            let low = y.isLogarithmic ? "($2>$3?$2-$3:1e-300)" : "($2-$3)"
            switch series.style {
            case .line, .dashed:
                return "\(file) index \(index) using 1:\(low):($2+$3) with filledcurves linecolor rgb '\(color)' "
                    + "fillstyle transparent solid 0.16 noborder"
            case .marked, .markers:
                return "\(file) index \(index) using 1:2:\(low):($2+$3) with yerrorbars linecolor rgb '\(color)' "
                    + "linewidth \(canvas.number(2.5 * scale)) pointtype 0"
            }
        }
    }

    func landmarks(_ x: Scale, _ y: Scale) -> [Point] {
        series.flatMap { series -> [Point] in
            let points = zip(series.x, series.y).map { Point(x.fraction($0), y.fraction($1)) }
            // Between two points of a curve there is ink as well.
            return zip(points, points.dropFirst()).flatMap { a, b in
                (0...24).map { step in
                    let t = Double(step) / 24
                    return Point(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t)
                }
            } + points
        }
    }
}
