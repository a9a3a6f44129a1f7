import Foundation
import System

/// A table of numbers in colour.
struct Heatmap {
    let values: [[Double]]
    let rows: [String]
    let columns: [String]
    let x: String
    let y: String
    let legend: String
    let format: NumberFormat?
    let range: ClosedRange<Double>?
    let colors: ColorMap

    init(
        values: [[Double]], rows: [String], columns: [String], x: String, y: String, legend: String,
        format: NumberFormat?, range: ClosedRange<Double>?, colors: ColorMap
    ) {
        let width = values.first?.count ?? 0
        require(width > 0, "a heat map needs at least one row and one column")
        require(
            values.allSatisfy { $0.count == width }, "a heat map's rows differ in length: \(values.map(\.count))")
        require(
            rows.isEmpty || rows.count == values.count, "\(rows.count) row names were given for \(values.count) rows")
        require(
            columns.isEmpty || columns.count == width, "\(columns.count) column names were given for \(width) columns")
        self.values = values
        self.rows = rows
        self.columns = columns
        self.x = x
        self.y = y
        self.legend = legend
        self.format = format
        self.range = range
        self.colors = colors
    }

    func draw(_ name: String) -> Canvas {
        let range = shownRange
        let rowCount = Double(values.count)
        let columnCount = Double(values[0].count)
        let size = Theme.small
        let scale = Scale(Axis(legend, range: range), values: [], wanted: 6)

        // Cells as large as page and text allow; square unless the numbers inside need width.
        let texts = format.map { format in values.map { $0.map { $0.isNaN ? "" : format.string($0) } } }
        let widestText = texts?.joined().map { Theme.width($0, size: size) }.max() ?? 0
        let rowWidth = rows.map { Theme.width($0, size: size) }.max() ?? 0
        let left = 16 + size * 2.4 + min(rowWidth, 320) + 12
        let right = 34 + 30 + 14 + scale.labelWidth(size: size) + size * 2.2 + 12
        let room = 1280 - left - right
        let cell = max(1, min(room / columnCount, 86, 1000 / rowCount))
        let cellWidth = max(cell, min(widestText + 16, room / columnCount))
        let textSize = texts == nil ? 0 : min(size, size * (cellWidth - 6) / max(widestText, 1), cell * 0.6)
        let plotWidth = (cellWidth * columnCount).rounded()
        let plotHeight = max((cell * rowCount).rounded(), 120)

        // Column names that do not fit side by side are turned.
        let columnWidth = columns.map { Theme.width($0, size: size) }.max() ?? 0
        let isCounted = columns.allSatisfy { Double($0) != nil }
        let isTurned = columnWidth > cellWidth - 8 && !isCounted
        let namesHeight = columns.isEmpty ? 8 : isTurned ? min(columnWidth, 320) * 0.72 + size * 1.4 : size * 1.8
        let top = 20.0
        let bottom = top + plotHeight
        // A turned name reaches to the left of its column; the first must not leave the page.
        let frameLeft = max(left, isTurned ? min(columnWidth, 320) * 0.72 - cellWidth / 2 + 16 : 0)
        var canvas = Canvas(
            name: name, width: max(frameLeft + plotWidth + right, 480),
            height: bottom + namesHeight + (x.isEmpty ? 4 : size * 1.9))
        let frameRight = frameLeft + plotWidth

        canvas.add("set lmargin at screen \(canvas.number(frameLeft / canvas.width))")
        canvas.add("set rmargin at screen \(canvas.number(frameRight / canvas.width))")
        canvas.add("set tmargin at screen \(canvas.number(1 - top / canvas.height))")
        canvas.add("set bmargin at screen \(canvas.number(1 - bottom / canvas.height))")
        canvas.add("unset border")
        canvas.add("unset tics")
        canvas.add("set xrange [-0.5:\(canvas.number(columnCount - 0.5))]")
        canvas.add("set yrange [\(canvas.number(rowCount - 0.5)):-0.5]")
        canvas.add("set palette defined (\(stops.enumerated().map { "\($0) '\($1)'" }.joined(separator: ", ")))")
        canvas.add("set cbrange [\(canvas.number(range.lowerBound)):\(canvas.number(range.upperBound))]")
        canvas.add(
            "set colorbox vertical user origin screen \(canvas.number((frameRight + 34) / canvas.width)),"
                + "\(canvas.number(1 - bottom / canvas.height)) size screen \(canvas.number(30 / canvas.width)),"
                + "\(canvas.number(plotHeight / canvas.height)) noborder")
        canvas.add("unset cbtics")

        for (index, text) in rows.enumerated()
        where shows(
            index, of: rows.count, extent: plotHeight, room: size * (rows.allSatisfy { Double($0) != nil } ? 1.8 : 1.1))
        {
            canvas.text(
                Theme.shortened(text, width: 320, size: size), x: frameLeft - 12,
                y: top + (Double(index) + 0.5) * plotHeight / rowCount,
                align: .right, size: size)
        }
        for (index, text) in columns.enumerated()
        where shows(
            index, of: columns.count, extent: plotWidth, room: isTurned ? size * 1.1 : columnWidth + 10)
        {
            let middle = frameLeft + (Double(index) + 0.5) * cellWidth
            canvas.text(
                Theme.shortened(text, width: 320, size: size), x: middle + (isTurned ? size * 0.25 : 0),
                y: bottom + size * (isTurned ? 0.75 : 0.95),
                align: isTurned ? .right : .center, size: size, turned: isTurned ? 45 : 0)
        }
        canvas.text(
            x, x: (frameLeft + frameRight) / 2, y: bottom + namesHeight + size * 0.7, align: .center)
        canvas.text(
            y, x: frameLeft - min(rowWidth, 320) - 12 - size * 1.3, y: (top + bottom) / 2, align: .center, turned: 90)
        for tick in scale.ticks {
            let place = bottom - plotHeight * scale.fraction(tick.position)
            canvas.line(from: (frameRight + 64, place), to: (frameRight + 70, place), color: Theme.frame, width: 1.5)
            canvas.text(tick.label, x: frameRight + 76, y: place, size: size * 0.92)
        }
        canvas.text(
            legend, x: frameRight + 76 + scale.labelWidth(size: size) + size * 1.1, y: (top + bottom) / 2,
            align: .center,
            size: size, turned: 90)

        if let texts, textSize >= 9 {
            for (row, line) in values.enumerated() {
                for (column, value) in line.enumerated() where !value.isNaN {
                    canvas.text(
                        texts[row][column], x: frameLeft + (Double(column) + 0.5) * cellWidth,
                        y: top + (Double(row) + 0.5) * plotHeight / rowCount, align: .center, size: textSize,
                        color: isBright(value, in: range) ? "#000000" : "#ffffff")
                }
            }
        }

        var text = ""
        for (row, line) in values.enumerated() {
            for (column, value) in line.enumerated() {
                text += "\(column) \(row) \(canvas.number(value))\n"
            }
        }
        let file = canvas.file("dat", Data(text.utf8))
        if cell >= 22 {
            // Single cells with a hair of paper between them.
            let (dx, dy) = (0.5 - 0.75 / cellWidth, 0.5 - 0.75 / cell)
            canvas.plot([
                "\(file) using 1:2:($1-\(canvas.number(dx))):($1+\(canvas.number(dx))):($2-\(canvas.number(dy))):"
                    + "($2+\(canvas.number(dy))):3 with boxxyerror fillstyle solid noborder linecolor palette"
            ])
        } else {
            canvas.plot(["\(file) using 1:2:3 with image"])
        }
        return canvas
    }

    /// The values' own range where none is given; about zero for signed values.
    private var shownRange: ClosedRange<Double> {
        if let range { return range }
        let finite = values.joined().filter(\.isFinite)
        var low = finite.min() ?? 0
        var high = finite.max() ?? 1
        if colors == .diverging {
            high = max(abs(low), abs(high))
            low = -high
        }
        if !(high > low) { (low, high) = (low - 0.5, high + 0.5) }
        return low...high
    }

    /// Whether a name has room for a line of its own, or every second, fifth, tenth… is shown.
    private func shows(_ index: Int, of count: Int, extent: Double, room: Double) -> Bool {
        let fitting = extent / room
        let step = [1, 2, 5, 10, 20, 50, 100].first { Double(count) / Double($0) <= fitting } ?? 200
        return index.isMultiple(of: step)
    }

    /// matplotlib's viridis (van der Walt & Smith, 2015) and ColorBrewer's blue–white–red (Brewer, 2003).
    private var stops: [String] {
        switch colors {
        case .sequential:
            return ["#440154", "#472d7b", "#3b528b", "#2c728e", "#21918c", "#28ae80", "#5ec962", "#addc30", "#fde725"]
        case .diverging:
            return ["#2166ac", "#4393c3", "#92c5de", "#d1e5f0", "#f7f7f7", "#fddbc7", "#f4a582", "#d6604d", "#b2182b"]
        }
    }

    /// Whether black text reads better than white on the colour of `value`.
    private func isBright(_ value: Double, in range: ClosedRange<Double>) -> Bool {
        let share = max(0, min(1, (value - range.lowerBound) / (range.upperBound - range.lowerBound)))
        let place = share * Double(stops.count - 1)
        let index = min(Int(place), stops.count - 2)
        func luminance(_ color: String) -> Double {
            let rgb = Int(color.dropFirst(), radix: 16)!
            func linear(_ byte: Int) -> Double { pow(Double(byte & 255) / 255, 2.2) }
            return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb)
        }
        let t = place - Double(index)
        // Equal contrast with black and white lies at a luminance of 0.18.
        return luminance(stops[index]) * (1 - t) + luminance(stops[index + 1]) * t > 0.18
    }
}
