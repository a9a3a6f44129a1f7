import Foundation
import System

/// Bars side by side, with errors and values on demand.
struct BarChart {
    let series: [BarSeries]
    let groups: [String]
    let x: String
    let y: Axis
    let format: NumberFormat?
    let references: [ReferenceLine]

    init(
        series: [BarSeries], groups: [String], x: String, y: Axis, format: NumberFormat?, references: [ReferenceLine]
    ) {
        require(!series.isEmpty && !groups.isEmpty, "a bar chart needs at least one bar")
        for bars in series {
            require(
                bars.values.count == groups.count,
                "bars \"\(bars.name)\" have \(bars.values.count) values for \(groups.count) groups")
        }
        require(!y.isLogarithmic, "bars begin at zero, which a logarithmic axis does not have")
        require(
            references.allSatisfy { $0.direction == .horizontal }, "bars can only be compared with horizontal lines")
        self.series = series
        self.groups = groups
        self.x = x
        self.y = y
        self.format = format
        self.references = references
    }

    func draw(_ name: String) -> Canvas {
        let width = 1200.0
        let size = Theme.small
        let legend = Legend(
            entries: series.count < 2
                ? [] : series.enumerated().map { LegendEntry(name: $1.name, sample: .box, color: Theme.color($0)) })

        var ends = [0.0] + references.map(\.position)
        for bars in series {
            for (index, value) in bars.values.enumerated() {
                let error = bars.errors?[index] ?? 0
                ends += [value + error, value - error].filter(\.isFinite)
            }
        }
        let (low, high) = (min(0, ends.min()!), max(0, ends.max()!))
        var axis = y
        if axis.range == nil {
            let room = max(high - low, 1e-12) * (format == nil ? 0.05 : 0.12)
            axis.range = (low < 0 ? low - room : 0)...(high > 0 || low == 0 ? high + room : 0)
        }
        let y = Scale(axis, values: [])
        let x = Scale(Axis("", range: 0...Double(groups.count)), values: [])
        let margins = Frame.margins(x, y)
        let left = margins.left + 12
        let room = width - 40 - margins.left
        // Bars leave no free spot for the names of lines; these stand to the right of the frame.
        let referenceRoom = references.map { Theme.width($0.label, size: size) + 12 }.max() ?? 0
        let right = width - 28 - max(legend.width(in: room), referenceRoom)
        let top = 24 + legend.height(in: room)
        let slot = (right - left) / Double(groups.count)
        let names = groups.map { Theme.wrapped($0, width: slot - 8, size: size, lines: 3) }
        // Names of single long words are turned where they would otherwise be cut.
        let isTurned = groups.joined(separator: " ").split(separator: " ").contains {
            Theme.width(String($0), size: size) > slot - 8
        }
        let longest = min(groups.map { Theme.width($0, size: size) }.max()!, 300)
        let namesHeight = isTurned ? longest * 0.72 + size * 1.3 : Double(names.map(\.count).max()!) * size * 1.25 + 12
        let height = 640 + namesHeight + (self.x.isEmpty ? 0 : size * 1.8)
        let frame = Frame(left: left, top: top, right: right, bottom: 640, x: x, y: y)
        var canvas = Canvas(name: name, width: width, height: height)

        let bare = Frame(
            left: left, top: top, right: right, bottom: 640,
            x: Scale(Axis.unscaled("").ranged(0...Double(groups.count)), values: []), y: y)
        bare.begin(on: &canvas, xTitle: "", yTitle: self.y.title, gridX: false)
        canvas.text(self.x, x: (left + right) / 2, y: height - size * 1.1, align: .center)
        for (index, lines) in names.enumerated() {
            let middle = left + (Double(index) + 0.5) * slot
            if isTurned {
                canvas.text(
                    Theme.shortened(groups[index], width: 300, size: size), x: middle + 6, y: 640 + size * 0.8,
                    align: .right, size: size, turned: 45)
            } else {
                for (line, text) in lines.enumerated() {
                    canvas.text(
                        text, x: middle, y: 640 + 10 + (Double(line) + 0.5) * size * 1.25, align: .center, size: size)
                }
            }
        }

        let barWidth = min(0.8 / Double(series.count), 90 / slot)
        func place(_ group: Int, _ bar: Int) -> Double {
            Double(group) + 0.5 + (Double(bar) - Double(series.count - 1) / 2) * barWidth
        }
        let labels = series.map { $0.values.map { format?.string($0) ?? "" } }
        let widest = labels.joined().map { Theme.width($0, size: size) }.max() ?? 0
        let labelSize = min(size, size * (barWidth * slot - 2) / max(widest, 1))
        let turnsLabels = labelSize < size * 0.68
        var text = ""
        for (bar, bars) in series.enumerated() {
            if bar > 0 { text += "\n\n" }
            for (group, value) in bars.values.enumerated() {
                let middle = place(group, bar)
                let error = bars.errors?[group] ?? 0
                text += "\(canvas.number(middle)) \(canvas.number(value)) \(canvas.number(error))\n"
                guard value.isFinite else { continue }
                if format != nil {
                    let end = frame.pixelY(value >= 0 ? value + error : value - error)
                    let text = labels[bar][group]
                    let size = turnsLabels ? size * 0.8 : labelSize
                    let reach = turnsLabels ? 8 : size * 0.75
                    canvas.text(
                        text, x: frame.pixelX(middle), y: value >= 0 ? end - reach : end + reach,
                        align: turnsLabels ? (value >= 0 ? .left : .right) : .center, size: size,
                        turned: turnsLabels ? 90 : 0)
                }
            }
        }
        let file = canvas.file("dat", Data(text.utf8))
        for line in references {
            let place = frame.pixelY(line.position)
            canvas.line(from: (left, place), to: (right, place), color: Theme.faint, dashed: true)
            canvas.text(line.label, x: right + 8, y: place, size: size, color: Theme.faint)
        }
        legend.draw(on: &canvas, about: frame, room: room)
        let half = canvas.number(barWidth * (series.count > 1 ? 0.46 : 0.42))
        var elements = series.indices.map {
            "\(file) index \($0) using 1:2:($1-\(half)):($1+\(half)):(0):2 with boxxyerror fillstyle solid noborder "
                + "linecolor rgb '\(Theme.color($0))'"
        }
        elements += series.indices.filter { series[$0].errors != nil }.map {
            "\(file) index \($0) using 1:($2-$3):(0):(2*$3) with vectors heads size graph 0.007,90 linewidth 2.5 "
                + "linecolor rgb '\(Theme.ink)'"
        }
        canvas.plot(elements)
        return canvas
    }
}

extension Axis {
    fileprivate func ranged(_ range: ClosedRange<Double>) -> Axis {
        var axis = self
        axis.range = range
        return axis
    }
}
