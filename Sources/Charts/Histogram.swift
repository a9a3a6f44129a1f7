import Foundation
import System

/// Distributions over shared bins.
struct Histogram {
    let groups: [Sample]
    let bins: Int
    let x: Axis
    let y: Axis
    let thresholds: [ReferenceLine]

    init(groups: [Sample], bins: Int, x: Axis, y: Axis, thresholds: [ReferenceLine]) {
        require(bins > 0, "a histogram needs at least one bin, not \(bins)")
        require(!groups.isEmpty, "a histogram needs at least one group of values")
        require(!x.isLogarithmic, "a histogram's bins lie on a linear axis; take logarithms of the values instead")
        self.groups = groups
        self.bins = bins
        self.x = x
        self.y = y
        self.thresholds = thresholds
    }

    func draw(_ name: String) -> Canvas {
        let (width, height) = (1200.0, 700.0)
        let all = groups.flatMap(\.values).filter(\.isFinite)
        let low = x.range?.lowerBound ?? all.min() ?? 0
        var high = x.range?.upperBound ?? all.max() ?? 1
        if !(high > low) { high = low + 1 }
        let counts = groups.map { counted($0.values, low: low, high: high) }
        let peak = Double(counts.joined().max() ?? 1)

        let vertical = thresholds.filter { $0.direction == .vertical }.map(\.position)
        let x = Scale(self.x, values: [low, high] + vertical, padding: 0.02, wanted: 8)
        let isLogarithmic = self.y.isLogarithmic
        var yAxis = self.y
        // Counts begin at zero; labels of thresholds find room above the highest bar.
        if yAxis.range == nil {
            yAxis.range = isLogarithmic ? 0.8...max(peak, 1) * 4 : 0...max(peak, 1) * (thresholds.isEmpty ? 1.06 : 1.22)
        }
        let y = Scale(yAxis, values: [])
        let legend = Legend(
            entries: groups.count < 2
                ? [] : groups.enumerated().map { LegendEntry(name: $1.name, sample: .box, color: Theme.color($0)) })
        let margins = Frame.margins(x, y)
        let room = width - 40 - margins.left
        let frame = Frame(
            left: margins.left + 12, top: 24 + legend.height(in: room), right: width - 28 - legend.width(in: room),
            bottom: height - margins.bottom - 8, x: x, y: y)
        var canvas = Canvas(name: name, width: width, height: height)
        frame.begin(on: &canvas, xTitle: self.x.title, yTitle: self.y.title, gridX: false)

        let step = (high - low) / Double(bins)
        let floor = isLogarithmic ? y.range.lowerBound : 0
        var text = ""
        var landmarks: [Point] = []
        for (index, counts) in counts.enumerated() {
            if index > 0 { text += "\n\n" }
            text += "\(canvas.number(low)) \(canvas.number(floor))\n"
            for (bin, count) in counts.enumerated() {
                let edge = low + Double(bin) * step
                let level = canvas.number(max(Double(count), floor))
                text += "\(canvas.number(edge)) \(level)\n\(canvas.number(edge + step)) \(level)\n"
                let share = y.fraction(max(Double(count), floor))
                for level in stride(from: 0.0, through: max(share, 0), by: 0.04) {
                    landmarks.append(Point(x.fraction(edge + step / 2), level))
                }
            }
            text += "\(canvas.number(high)) \(canvas.number(floor))\n"
        }
        let file = canvas.file("dat", Data(text.utf8))
        frame.references(thresholds, avoiding: landmarks, on: &canvas)
        legend.draw(on: &canvas, about: frame, room: room)
        let fills = groups.indices.map {
            "\(file) index \($0) using 1:2 with filledcurves y=\(canvas.number(floor)) fillstyle transparent solid 0.35 "
                + "noborder fillcolor rgb '\(Theme.color($0))'"
        }
        let outlines = groups.indices.map {
            "\(file) index \($0) using 1:2 with lines linecolor rgb '\(Theme.color($0))' linewidth 2.5"
        }
        canvas.plot(fills + outlines)
        return canvas
    }

    /// Counts per bin; the last bin holds its upper edge, and values outside the range are not shown.
    private func counted(_ values: [Double], low: Double, high: Double) -> [Int] {
        var counts = [Int](repeating: 0, count: bins)
        for value in values where value >= low && value <= high {
            counts[min(bins - 1, Int((value - low) / (high - low) * Double(bins)))] += 1
        }
        return counts
    }
}
