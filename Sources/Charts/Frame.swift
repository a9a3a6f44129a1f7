import Foundation

/// A rectangle of a canvas with axes: what line, scatter, histogram and bar figures and panels are drawn in.
struct Frame {
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double
    let x: Scale
    let y: Scale

    func pixelX(_ value: Double) -> Double { left + (right - left) * x.fraction(value) }
    func pixelY(_ value: Double) -> Double { bottom - (bottom - top) * y.fraction(value) }

    /// Sets margins, ranges, grid and ticks, and writes tick labels and axis titles.
    func begin(
        on canvas: inout Canvas, xTitle: String, yTitle: String, size: Double = Theme.text, gridX: Bool = true,
        gridY: Bool = true
    ) {
        canvas.add("set lmargin at screen \(canvas.number(left / canvas.width))")
        canvas.add("set rmargin at screen \(canvas.number(right / canvas.width))")
        canvas.add("set tmargin at screen \(canvas.number(1 - top / canvas.height))")
        canvas.add("set bmargin at screen \(canvas.number(1 - bottom / canvas.height))")
        canvas.add("set border 3 linecolor rgb '\(Theme.frame)' linewidth 1.5")
        canvas.add("unset logscale")
        for (axis, scale) in [("x", x), ("y", y)] {
            if scale.isLogarithmic { canvas.add("set logscale \(axis)") }
            canvas.add(
                "set \(axis)range [\(canvas.number(scale.range.lowerBound)):\(canvas.number(scale.range.upperBound))]")
            let ticks =
                scale.ticks.map { "'' \(canvas.number($0.position))" }
                + scale.minorTicks.map { "'' \(canvas.number($0)) 1" }
            if ticks.isEmpty || scale.ticks.allSatisfy({ $0.label.isEmpty }) && scale.minorTicks.isEmpty {
                canvas.add("unset \(axis)tics")
            } else {
                canvas.add("set \(axis)tics nomirror out scale 0.6,0.3 (\(ticks.joined(separator: ", ")))")
            }
        }
        canvas.add("unset grid")
        if gridX || gridY {
            canvas.add(
                "set grid \(gridX ? "xtics" : "") \(gridY ? "ytics" : "") back "
                    + "linetype 1 linecolor rgb '\(Theme.grid)' linewidth 1")
        }
        for tick in x.ticks {
            canvas.text(
                tick.label, x: pixelX(tick.position), y: bottom + size * 0.95, align: .center, size: size * 0.88)
        }
        for tick in y.ticks {
            canvas.text(tick.label, x: left - size * 0.55, y: pixelY(tick.position), align: .right, size: size * 0.88)
        }
        let hasNumbers = x.ticks.contains { !$0.label.isEmpty }
        canvas.text(
            xTitle, x: (left + right) / 2, y: bottom + size * (hasNumbers ? 2.25 : 1), align: .center, size: size)
        canvas.text(
            yTitle, x: left - y.labelWidth(size: size * 0.88) - size * (y.labelWidth(size: 1) > 0 ? 1.5 : 0.9),
            y: (top + bottom) / 2, align: .center, size: size, turned: 90)
    }

    /// Room in pixels that tick labels and titles need left of and below a frame.
    static func margins(_ x: Scale, _ y: Scale, size: Double = Theme.text) -> (left: Double, bottom: Double) {
        let numbers = y.labelWidth(size: size * 0.88)
        let hasNumbers = x.ticks.contains { !$0.label.isEmpty }
        return (numbers + size * (numbers > 0 ? 2.4 : 1.8), size * (hasNumbers ? 3.3 : 2.0))
    }

    /// Draws reference lines, each label where it hides least of `points`, given as shares of the frame.
    /// - Returns: what the lines and their labels cover, in pixels.
    @discardableResult
    func references(
        _ lines: [ReferenceLine], avoiding points: [Point], on canvas: inout Canvas, size: Double = Theme.small
    ) -> [LabelPlacement.Box] {
        var taken: [(x: ClosedRange<Double>, y: ClosedRange<Double>)] = []
        for line in lines.sorted(by: { $0.position < $1.position }) {
            let labelWidth = Theme.width(line.label, size: size) + 14
            let labelHeight = size * 1.35
            var spots: [(x: Double, y: Double)] = []  // the label's top left corner, in pixels
            switch line.direction {
            case .horizontal:
                let place = pixelY(line.position)
                canvas.line(from: (left, place), to: (right, place), color: Theme.faint, dashed: true)
                for share in [1.0, 0, 0.5, 0.75, 0.25] {
                    let x = left + 6 + (right - left - labelWidth - 12) * share
                    spots += [(x, place - labelHeight - 2), (x, place + 3)]
                }
            case .vertical:
                let place = pixelX(line.position)
                for step in 0..<8 {
                    let y = top + 4 + Double(step) * labelHeight
                    spots += [(place + 5, y), (place - labelWidth - 5, y)]
                }
            }
            func cost(_ spot: (x: Double, y: Double)) -> Int {
                let xs = spot.x...(spot.x + labelWidth)
                let ys = spot.y...(spot.y + labelHeight)
                if xs.lowerBound < left || xs.upperBound > right + 2 || ys.lowerBound < top - 2
                    || ys.upperBound > bottom
                {
                    return .max
                }
                if taken.contains(where: { $0.x.overlaps(xs) && $0.y.overlaps(ys) }) { return .max - 1 }
                let crossed = lines.filter {
                    $0.direction == .vertical
                        ? xs.contains(pixelX($0.position)) : ys.contains(pixelY($0.position))
                }.count
                // A line ends at its own label, as a flag does, so that it need not run through another's.
                let strikes =
                    line.direction == .vertical
                    && taken.contains {
                        $0.x.contains(pixelX(line.position)) && $0.y.upperBound > spot.y
                    }
                return crossed * (line.direction == .vertical ? 1 : 40) + (strikes ? 10000 : 0)
                    + points.count {
                        xs.contains(left + $0.x * (right - left)) && ys.contains(bottom - $0.y * (bottom - top))
                    }
            }
            let costs = spots.map(cost)
            let best = spots[costs.firstIndex(of: costs.min()!)!]
            if line.direction == .vertical {
                let place = pixelX(line.position)
                canvas.line(
                    from: (place, best.y < top + 5 ? top : best.y), to: (place, bottom), color: Theme.faint,
                    dashed: true)
            }
            taken.append((best.x...(best.x + labelWidth), best.y...(best.y + labelHeight)))
            canvas.text(
                line.label, x: best.x + 7, y: best.y + labelHeight / 2, size: size, color: Theme.faint, boxed: true)
        }
        return taken.map {
            .init(
                x: $0.x.lowerBound, y: $0.y.lowerBound, width: $0.x.upperBound - $0.x.lowerBound,
                height: $0.y.upperBound - $0.y.lowerBound)
        }
            + lines.map {
                $0.direction == .vertical
                    ? .init(x: pixelX($0.position) - 1, y: top, width: 2, height: bottom - top)
                    : .init(x: left, y: pixelY($0.position) - 1, width: right - left, height: 2)
            }
    }
}

/// One entry of a legend: a name and how its data are drawn.
struct LegendEntry: Equatable {
    enum Sample: Equatable {
        case line(dashed: Bool, shape: Int?)
        case marker(Int)
        case box
    }

    var name: String
    var sample: Sample
    var color: String
}

/// The names beside a plot, one below the other, or above it in a row where they are few.
struct Legend {
    let entries: [LegendEntry]
    let size: Double

    /// Names are cut where they would take more room than the plot can spare.
    init(entries: [LegendEntry], size: Double = Theme.text) {
        self.entries = entries.map {
            LegendEntry(name: Theme.shortened($0.name, width: 360, size: size), sample: $0.sample, color: $0.color)
        }
        self.size = size
    }

    /// Up to four names that fit into `room` pixels are set in a row above the plot.
    func isRow(in room: Double) -> Bool { entries.count <= 4 && rowWidth <= room }

    /// Room above a plot.
    func height(in room: Double) -> Double { !entries.isEmpty && isRow(in: room) ? size * 1.9 : 0 }

    /// Room to the right of a plot.
    func width(in room: Double) -> Double { entries.isEmpty || isRow(in: room) ? 0 : width + 28 }

    /// Draws the legend at its place about `frame`, of which `room` was asked before.
    func draw(on canvas: inout Canvas, about frame: Frame, room: Double) {
        guard isRow(in: room) else { return draw(on: &canvas, x: frame.right + 28, y: frame.top) }
        var x = frame.left + 4
        for entry in entries {
            draw(entry, on: &canvas, x: x, middle: frame.top - size * 1.1)
            x += sampleWidth + size * 2 + Theme.width(entry.name, size: size)
        }
    }

    private var rowWidth: Double {
        entries.reduce(0) { $0 + sampleWidth + size * 2 + Theme.width($1.name, size: size) }
    }

    var width: Double {
        entries.isEmpty ? 0 : (entries.map { Theme.width($0.name, size: size) }.max() ?? 0) + sampleWidth + size * 0.6
    }

    private var sampleWidth: Double {
        entries.contains { if case .line = $0.sample { true } else { false } } ? size * 2 : size * 0.9
    }

    func draw(on canvas: inout Canvas, x: Double, y: Double) {
        for (index, entry) in entries.enumerated() {
            draw(entry, on: &canvas, x: x, middle: y + (Double(index) + 0.5) * size * 1.55)
        }
    }

    private func draw(_ entry: LegendEntry, on canvas: inout Canvas, x: Double, middle: Double) {
        switch entry.sample {
        case .line(let dashed, let shape):
            canvas.line(
                from: (x, middle), to: (x + sampleWidth, middle), color: entry.color, width: 3, dashed: dashed)
            if let shape {
                canvas.marker(shape, x: x + sampleWidth / 2, y: middle, size: size / 15, color: entry.color)
            }
        case .marker(let shape):
            canvas.marker(shape, x: x + sampleWidth / 2, y: middle, size: size / 13, color: entry.color)
        case .box:
            canvas.box(x: x, y: middle - size * 0.4, width: sampleWidth, height: size * 0.8, fill: entry.color)
        }
        canvas.text(entry.name, x: x + sampleWidth + size * 0.5, y: middle, size: size)
    }
}
