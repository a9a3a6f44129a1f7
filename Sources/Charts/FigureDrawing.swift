import Foundation
import System

extension Figure {
    /// The script and data that draw this figure under `name`.
    func canvas(_ name: String) -> Canvas {
        switch kind {
        case .lines(let chart): return chart.draw(name, height: 700)
        case .scatter(let chart): return chart.draw(name, height: 900)
        case .thumbnails(let chart): return chart.draw(name)
        case .images(let grid): return grid.draw(name)
        case .heatmap(let map): return map.draw(name)
        case .histogram(let histogram): return histogram.draw(name)
        case .bars(let chart): return chart.draw(name)
        case .panels(let grid): return grid.draw(name)
        }
    }

    /// The script that draws this figure as "name.png".
    public func script(_ name: String) -> String { canvas(name).script }

    /// Draws this figure into `folder`: "name.gp", its data and "name.png".
    /// - Returns: the names of the files written.
    /// - Throws: `DrawingError` if gnuplot is missing or refuses; `FileFault` where the folder takes no files.
    public func draw(_ name: String, in folder: URL) throws -> [String] {
        let canvas = canvas(name)
        var names: [String] = []
        for (ending, data) in canvas.files.sorted(by: { $0.key < $1.key }) {
            try WholeFile.write(data, to: folder.appendingPathComponent("\(name).\(ending)"), outlastsPower: false)
            names.append("\(name).\(ending)")
        }
        try WholeFile.write(
            Data(canvas.script.utf8), to: folder.appendingPathComponent("\(name).gp"), outlastsPower: false)
        try? FileManager.default.removeItem(at: folder.appendingPathComponent("\(name).png"))
        try Gnuplot.draw(canvas.script, in: folder, name: name)
        return names + ["\(name).gp", "\(name).png"]
    }
}
