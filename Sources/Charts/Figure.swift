import Images
import System

/// A picture to be drawn: data and words only; one theme styles every kind.
///
/// Axis titles say what is measured and its unit in brackets, "Time (s)"; a quantity without a unit has none.
/// Drawn by gnuplot from a script and data files that are kept beside the picture.
public struct Figure {
    indirect enum Kind {
        case lines(LineChart)
        case scatter(ScatterChart)
        case thumbnails(ThumbnailChart)
        case images(ImageGrid)
        case heatmap(Heatmap)
        case histogram(Histogram)
        case bars(BarChart)
        case panels(PanelGrid)
    }

    let kind: Kind

    /// Curves over a common axis.
    public static func lines(
        _ series: [Series], x: Axis, y: Axis, references: [ReferenceLine] = []
    ) -> Figure {
        Figure(kind: .lines(LineChart(series: series, x: x, y: y, references: references)))
    }

    /// Points in the plane. With `classes` (an index into `names` for every point) each class has a colour and a marker
    /// shape of its own and an entry in a legend beside the plot. With `labels` (a text for every point, empty for
    /// none) each text stands beside its point, or near it at the end of a thin line; what finds no room is left out.
    /// `crosses` lie above all points, black with a white edge: centres, say.
    public static func scatter(
        _ points: [Point], labels: [String]? = nil, classes: [Int]? = nil, names: [String] = [],
        crosses: [Point] = [], x: Axis, y: Axis, references: [ReferenceLine] = []
    ) -> Figure {
        Figure(
            kind: .scatter(
                ScatterChart(
                    points: points, labels: labels, classes: classes, names: names, crosses: crosses, x: x, y: y,
                    references: references)))
    }

    /// Small pictures at their places in the plane. Grey pictures are drawn as ink on paper: bright pixels opaque, dark
    /// ones clear, in the colour of their class where `classes` is given.
    public static func thumbnails(
        _ pictures: [ByteImage], at points: [Point], classes: [Int]? = nil, names: [String] = [], x: Axis, y: Axis
    ) -> Figure {
        Figure(
            kind: .thumbnails(
                ThumbnailChart(pictures: pictures, points: points, classes: classes, names: names, x: x, y: y)))
    }

    /// Rows of pictures with names for rows and columns and a caption beneath each tile, all optional.
    public static func images(
        _ rows: [[ByteImage]], rowLabels: [String] = [], columnLabels: [String] = [], captions: [[String]] = []
    ) -> Figure {
        Figure(
            kind: .images(
                ImageGrid(rows: rows, rowLabels: rowLabels, columnLabels: columnLabels, captions: captions)))
    }

    /// Rows of originals, each with what became of it directly beneath: `labels` names the two (or more) rows.
    public static func pairs(
        _ originals: [ByteImage], over others: [ByteImage]..., labels: [String], captions: [String] = []
    ) -> Figure {
        Figure(
            kind: .images(
                ImageGrid(rows: [originals] + others, rowLabels: labels, columnLabels: captions, captions: [])))
    }

    /// A table of numbers in colour, rows from the top. With `format` every cell shows its value.
    public static func heatmap(
        _ values: [[Double]], rows: [String], columns: [String], x: String, y: String, legend: String,
        format: NumberFormat? = nil, range: ClosedRange<Double>? = nil, colors: ColorMap = .sequential
    ) -> Figure {
        Figure(
            kind: .heatmap(
                Heatmap(
                    values: values, rows: rows, columns: columns, x: x, y: y, legend: legend, format: format,
                    range: range, colors: colors)))
    }

    /// Distributions over shared bins, laid over one another.
    public static func histogram(
        _ groups: [Sample], bins: Int = 50, x: Axis, y: Axis = "Count", thresholds: [ReferenceLine] = []
    ) -> Figure {
        Figure(kind: .histogram(Histogram(groups: groups, bins: bins, x: x, y: y, thresholds: thresholds)))
    }

    /// Bars side by side: a cluster for every name in `groups`, a colour for every series of bars.
    public static func bars(
        _ series: [BarSeries], groups: [String], x: String = "", y: Axis, format: NumberFormat? = nil,
        references: [ReferenceLine] = []
    ) -> Figure {
        Figure(
            kind: .bars(BarChart(series: series, groups: groups, x: x, y: y, format: format, references: references)))
    }

    /// A grid of line or scatter figures with one legend for all.
    public static func panels(_ panels: [Panel], columns: Int) -> Figure {
        Figure(kind: .panels(PanelGrid(panels: panels, columns: columns)))
    }
}

/// A place in the plane.
public struct Point: Hashable, Sendable {
    /// In the unit of the horizontal axis.
    public var x: Double
    /// In the unit of the vertical axis.
    public var y: Double

    /// A point by its coordinates.
    public init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }

    /// Rows of two numbers (a tensor's values of shape [n, 2]) as n points.
    public static func pairs(_ values: [Float]) -> [Point] {
        require(values.count.isMultiple(of: 2), "\(values.count) values are not a whole number of pairs")
        return stride(from: 0, to: values.count, by: 2).map { Point(Double(values[$0]), Double(values[$0 + 1])) }
    }
}

/// An axis: its title with the unit, linear unless made by `log`.
public struct Axis: ExpressibleByStringLiteral {
    var title: String
    var range: ClosedRange<Double>?
    var isLogarithmic = false
    var hidesNumbers = false

    /// A linear axis; without a range it spans the data.
    public init(_ title: String, range: ClosedRange<Double>? = nil) {
        self.title = title
        self.range = range
    }

    public init(stringLiteral title: String) { self.init(title) }

    /// An axis of powers of ten.
    public static func log(_ title: String, range: ClosedRange<Double>? = nil) -> Axis {
        var axis = Axis(title, range: range)
        axis.isLogarithmic = true
        return axis
    }

    /// An axis whose numbers mean nothing by themselves, as those of a t-SNE map: a title and no tick labels.
    public static func unscaled(_ title: String, range: ClosedRange<Double>? = nil) -> Axis {
        var axis = Axis(title, range: range)
        axis.hidesNumbers = true
        return axis
    }
}

/// One curve of a line figure.
public struct Series {
    /// How a curve is drawn.
    public enum Style: Sendable {
        case line, dashed
        /// A line with a marker at every point, for few points.
        case marked
        /// Markers alone.
        case markers
    }

    var name: String
    var x: [Double]
    var y: [Double]
    var errors: [Double]?
    var style: Style

    /// - Parameters:
    ///   - name: stands in the legend.
    ///   - x: where the values lie; 1, 2, 3… if absent, as for epochs.
    ///   - y: in the unit of the vertical axis.
    ///   - errors: how far the truth may lie above and below each value: a band about a line, bars at markers.
    ///   - style: how the curve is drawn.
    public init(
        _ name: String, x: [Double]? = nil, y: [Double], errors: [Double]? = nil, style: Style = .line
    ) {
        let places = x ?? (0..<y.count).map { Double($0 + 1) }
        require(places.count == y.count, "series \"\(name)\" has \(places.count) places for \(y.count) values")
        require(
            errors == nil || errors!.count == y.count,
            "series \"\(name)\" has \(errors?.count ?? 0) errors for \(y.count) values")
        self.name = name
        self.x = places
        self.y = y
        self.errors = errors
        self.style = style
    }

    /// The same in single precision.
    @_disfavoredOverload
    public init(_ name: String, x: [Double]? = nil, y: [Float], style: Style = .line) {
        self.init(name, x: x, y: y.map { Double($0) }, style: style)
    }
}

/// A labelled line across a plot, such as chance or a threshold.
public struct ReferenceLine {
    enum Direction { case horizontal, vertical }

    var direction: Direction
    var position: Double
    var label: String

    /// A line at `y`, in the unit of the vertical axis.
    public static func horizontal(_ y: Double, _ label: String) -> ReferenceLine {
        ReferenceLine(direction: .horizontal, position: y, label: label)
    }

    /// A line at `x`, in the unit of the horizontal axis.
    public static func vertical(_ x: Double, _ label: String) -> ReferenceLine {
        ReferenceLine(direction: .vertical, position: x, label: label)
    }
}

/// Named values whose distribution a histogram shows.
public struct Sample {
    var name: String
    var values: [Double]

    /// `name` stands in the legend.
    public init(_ name: String, _ values: [Double]) {
        self.name = name
        self.values = values
    }

    /// The same in single precision.
    @_disfavoredOverload
    public init(_ name: String, _ values: [Float]) { self.init(name, values.map { Double($0) }) }
}

/// One colour of bars: a value, and optionally a symmetric error, for every group.
public struct BarSeries {
    var name: String
    var values: [Double]
    var errors: [Double]?

    /// `name` stands in the legend. Stops the program unless there is an error for every value, or none.
    public init(_ name: String, _ values: [Double], errors: [Double]? = nil) {
        require(
            errors == nil || errors!.count == values.count,
            "bars \"\(name)\" have \(errors?.count ?? 0) errors for \(values.count) values")
        self.name = name
        self.values = values
        self.errors = errors
    }
}

/// One plot of a grid of small multiples; `figure` is of lines or a scatter.
public struct Panel {
    var title: String
    var figure: Figure

    /// `title` stands above the plot.
    public init(_ title: String, _ figure: Figure) {
        self.title = title
        self.figure = figure
    }
}

/// How a heat map turns numbers into colours.
public enum ColorMap: Sendable {
    /// Dark for little, bright for much (viridis).
    case sequential
    /// Blue below zero, white at zero, red above: for signed values.
    case diverging
}
