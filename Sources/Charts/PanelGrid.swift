import Foundation
import System

/// Small multiples: line or scatter figures in a grid, with one legend.
struct PanelGrid {
    let panels: [Panel]
    let columns: Int

    init(panels: [Panel], columns: Int) {
        require(!panels.isEmpty && columns > 0, "\(panels.count) panels in \(columns) columns are no grid")
        self.panels = panels
        self.columns = columns
    }

    private func content(_ panel: Panel) -> any FrameContent {
        switch panel.figure.kind {
        case .lines(let chart): return chart
        case .scatter(let chart): return chart
        default: fatalError("panel \"\(panel.title)\" is neither of lines nor a scatter")
        }
    }

    func draw(_ name: String) -> Canvas {
        let contents = panels.map(content)
        let legends = contents.map(\.legend).filter { !$0.isEmpty }
        for legend in legends {
            require(
                legend.map(\.name) == legends[0].map(\.name),
                "panels share one legend, but some show \(legends[0].map(\.name)) and others \(legend.map(\.name))")
        }
        let size = Theme.small
        let legend = Legend(entries: legends.first ?? [], size: size)
        let columns = min(columns, panels.count)
        let rows = (panels.count + columns - 1) / columns
        let width = 1300.0
        let legendRoom = legend.entries.isEmpty ? 0 : legend.width + 28
        let cellWidth = (width - 20 - legendRoom) / Double(columns)
        let scales = contents.map { $0.scales(wantedX: columns > 2 ? 4 : 5, wantedY: 5) }
        let margins = scales.map { Frame.margins($0.x, $0.y, size: size) }
        let marginLeft = margins.map(\.left).max()! + 6
        let marginBottom = margins.map(\.bottom).max()! + 8
        let titleHeight = size * 1.9
        let plotWidth = cellWidth - marginLeft - 18
        let plotHeight = max(220, plotWidth * (columns == 1 ? 0.45 : 0.86))
        let cellHeight = titleHeight + plotHeight + marginBottom
        let legendHeight = Double(legend.entries.count) * size * 1.55 + titleHeight
        var canvas = Canvas(name: name, width: width, height: max(12 + cellHeight * Double(rows), legendHeight + 20))
        for (index, content) in contents.enumerated() {
            let left = 8 + Double(index % columns) * cellWidth + marginLeft
            let top = 8 + Double(index / columns) * cellHeight + titleHeight
            let frame = Frame(
                left: left, top: top, right: left + plotWidth, bottom: top + plotHeight, x: scales[index].x,
                y: scales[index].y)
            frame.begin(on: &canvas, xTitle: content.x.title, yTitle: content.y.title, size: size)
            let taken = frame.references(
                content.references, avoiding: content.landmarks(frame.x, frame.y), on: &canvas, size: size * 0.9)
            let scale = columns > 1 ? 0.72 : 1
            content.label(on: &canvas, in: frame, scale: scale, avoiding: taken)
            let title = Theme.shortened(panels[index].title, width: plotWidth + 30, size: size * 1.12)
            canvas.text(
                title, x: left + plotWidth / 2, y: top - titleHeight * 0.5, align: .center, size: size, bold: true)
            if index == 0 { legend.draw(on: &canvas, x: width - legend.width - 12, y: top) }
            let elements = content.elements(on: &canvas, ending: "\(index + 1).dat", scale: scale)
            canvas.plot(elements)
        }
        return canvas
    }
}
