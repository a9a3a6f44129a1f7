import Foundation
import Images
import System

/// Rows of pictures on white paper, each pixel magnified to a square of whole screen pixels.
struct ImageGrid {
    let rows: [[ByteImage]]
    let rowLabels: [String]
    let columnLabels: [String]
    let captions: [[String]]

    init(rows: [[ByteImage]], rowLabels: [String], columnLabels: [String], captions: [[String]]) {
        require(rows.contains { !$0.isEmpty }, "a grid of images needs at least one image")
        require(
            rowLabels.isEmpty || rowLabels.count == rows.count,
            "\(rowLabels.count) row labels were given for \(rows.count) rows of images")
        let columns = rows.map(\.count).max() ?? 0
        require(
            columnLabels.isEmpty || columnLabels.count == columns,
            "\(columnLabels.count) column labels were given for \(columns) columns of images")
        require(
            captions.isEmpty || captions.map(\.count) == rows.map(\.count),
            "captions of counts \(captions.map(\.count)) were given for rows of \(rows.map(\.count)) images")
        self.rows = rows
        self.rowLabels = rowLabels
        self.columnLabels = columnLabels
        self.captions = captions
    }

    func draw(_ name: String) -> Canvas {
        let columns = rows.map(\.count).max()!
        let pictureWidth = rows.joined().map(\.width).max()!
        let pictureHeight = rows.joined().map(\.height).max()!
        let margin = 16.0

        // A word may be wider than its tile; text shrinks a little, and columns move apart, rather than cut it.
        let words = (captions.joined() + columnLabels).flatMap { $0.split(whereSeparator: \.isWhitespace) }
        let widestWord = words.map { Theme.width(String($0), size: 1) }.max() ?? 0
        let widestRow = min(230, rowLabels.map { Theme.width($0, size: Theme.small) }.max().map { $0 + 16 } ?? 0)
        let share = (1400 - 2 * margin - widestRow) / Double(columns)
        let size = [Theme.small, 20, 18, 16].first { widestWord * $0 + 8 <= share } ?? 16

        // Labels get up to a fifth of the width; the tiles share the rest at a whole magnification.
        let labelLines = rowLabels.map { Theme.wrapped($0, width: 230, size: size, lines: 3) }
        let labelWidth = labelLines.joined().map { Theme.width($0, size: size) }.max().map { $0 + 16 } ?? 0
        let hasText = !captions.isEmpty || !columnLabels.isEmpty
        let gap = columns > 14 ? 2.0 : hasText ? 6.0 : 8.0
        let room = (1200 - 2 * margin - labelWidth) / Double(columns)
        let roomForWords = min(max(room, widestWord * size + 8), (1400 - 2 * margin - labelWidth) / Double(columns))
        let largest = (150 / Double(pictureWidth)).rounded(.up)
        // gnuplot draws no canvas higher than some thirty thousand pixels.
        let highest = (25_000 / Double(rows.count * pictureHeight)).rounded(.down)
        let magnification = max(1, min(((roomForWords - gap) / Double(pictureWidth)).rounded(.down), largest, highest))
        let tileWidth = magnification * Double(pictureWidth)
        let tileHeight = magnification * Double(pictureHeight)
        let columnWidth = max(tileWidth + gap, min(widestWord * size + 8, roomForWords))

        func wrap(_ text: String) -> [String] { Theme.wrapped(text, width: columnWidth - 4, size: size, lines: 3) }
        let lineHeight = size * 1.25
        let headers = columnLabels.map(wrap)
        let headerHeight = headers.map { Double($0.count) * lineHeight }.max().map { $0 + 6 } ?? 0
        let captionLines = captions.map { $0.map(wrap) }
        let rowHeights = rows.indices.map { row -> Double in
            let lines = captionLines.isEmpty ? 0 : captionLines[row].map(\.count).max() ?? 0
            return tileHeight + (lines > 0 ? Double(lines) * lineHeight + 14 : 0) + (columns > 14 ? 2 : 8)
        }

        let width = 2 * margin + labelWidth + columnWidth * Double(columns)
        let height = 2 * margin + headerHeight + rowHeights.reduce(0, +)
        var canvas = Canvas(name: name, width: max(width, 320), height: height)
        canvas.add("unset border")
        canvas.add("unset tics")
        canvas.add("set lmargin at screen 0")
        canvas.add("set rmargin at screen 1")
        canvas.add("set tmargin at screen 1")
        canvas.add("set bmargin at screen 0")
        canvas.add("set xrange [0:\(canvas.number(canvas.width))]")
        canvas.add("set yrange [0:\(canvas.number(canvas.height))]")

        for (column, lines) in headers.enumerated() {
            for (index, line) in lines.enumerated() {
                let fromBottom = Double(lines.count - index) - 0.5
                canvas.text(
                    line, x: margin + labelWidth + (Double(column) + 0.5) * columnWidth,
                    y: margin + headerHeight - 6 - fromBottom * lineHeight, align: .center, size: size)
            }
        }
        var data = Data()
        var elements: [String] = []
        var top = margin + headerHeight
        for (row, pictures) in rows.enumerated() {
            if !rowLabels.isEmpty {
                let lines = labelLines[row]
                for (index, line) in lines.enumerated() {
                    canvas.text(
                        line, x: margin + labelWidth - 16,
                        y: top + tileHeight / 2 + (Double(index) - Double(lines.count - 1) / 2) * lineHeight,
                        align: .right,
                        size: size)
                }
            }
            for (column, picture) in pictures.enumerated() {
                let middle = (margin + labelWidth + (Double(column) + 0.5) * columnWidth)
                let left = (middle - tileWidth / 2).rounded()
                // gnuplot names the centre of the first pixel, the lower left one.
                let originX = left + magnification / 2
                let originY = canvas.height - (top.rounded() + tileHeight) + magnification / 2
                var element = "binary array=(\(picture.width),\(picture.height)) skip=\(data.count)"
                element += " dx=\(canvas.number(magnification)) dy=\(canvas.number(magnification))"
                element += " origin=(\(canvas.number(originX)),\(canvas.number(originY)))"
                element +=
                    picture.channels == 1
                    ? " format='%uchar' using 1:1:1 with rgbimage"
                    : " format='%uchar%uchar%uchar' using 1:2:3 with rgbimage"
                elements.append(element)
                data.append(contentsOf: picture.bottomUp)
                guard !captionLines.isEmpty else { continue }
                for (index, line) in captionLines[row][column].enumerated() {
                    canvas.text(
                        line, x: middle, y: top + tileHeight + 4 + (Double(index) + 0.5) * lineHeight, align: .center,
                        size: size)
                }
            }
            top += rowHeights[row]
        }
        let file = canvas.file("rgb", data)
        canvas.plot(elements.map { "\(file) \($0)" })
        return canvas
    }
}
