import Foundation
import Images
import TestSupport
import Testing

@testable import Charts

/// Names that do harm where text is taken for commands, macros, formats or markup.
private let hostile = [
    "`touch pwned`", "a_b^c", "it's", "50% {x} @y \\n", "two\nlines", "Größe 鞋 👟", "\"; system('touch pwned'); #",
    "$x @pi %g",
    "'.system(\"touch pwned\").'", "",
]

private let classes = (0..<40).map { $0 % 10 }
private let points: [Point] = (0..<40).map { (index: Int) -> Point in
    let turn = Double(index)
    return Point(cos(turn) * turn, sin(turn) * turn)
}
private func picture(_ seed: Int, channels: Int = 1) -> ByteImage {
    ByteImage(
        width: 8, height: 6, channels: channels, pixels: (0..<48 * channels).map { UInt8(($0 * 37 + seed * 11) % 256) })
}

private func kinds(_ names: [String]) -> [(String, Figure)] {
    var values = [[Double]](repeating: [Double](repeating: 0, count: 10), count: 10)
    for row in 0..<10 {
        for column in 0..<10 { values[row][column] = Double((row * 7 + column * 3) % 11) - 2 }
    }
    let tiles = (0..<10).map { picture($0) }
    let fine = [[Double]](repeating: points.map(\.x), count: 60)
    let lines = Figure.lines(
        [Series(names[0], y: [3, 2, 1.5, .nan, 1]), Series(names[1], y: [2.5, 2, 1.7, 1.6, 1.55], style: .marked)],
        x: Axis(names[2]), y: Axis(names[3]), references: [.horizontal(1, names[0]), .vertical(2.5, names[1])])
    var result: [(String, Figure)] = []
    func add(_ name: String, _ figure: Figure) { result.append((name, figure)) }
    add("lines", lines)
    add(
        "log",
        .lines(
            [
                Series("a", x: [1, 10, 1000], y: [1, 0.1, 0.001], style: .dashed),
                Series("b", y: [1, 1], style: .markers),
            ],
            x: .log("Numbers kept"), y: .log("Error (nats)")))
    let errors = [0.5, 0.01, 0.002]
    add(
        "errors",
        .lines(
            [
                Series(names[0], x: [1, 10, 100], y: [0.4, 0.1, 0.01], errors: errors),
                Series(names[1], x: [1, 10, 100], y: [0.4, 0.2, 0.1], errors: errors, style: .marked),
            ], x: .log(names[2]), y: .log(names[3])))
    add(
        "scatter",
        .scatter(
            points, classes: classes, names: names, x: Axis(names[4]), y: .unscaled(names[5]),
            references: [.horizontal(0, names[6])]))
    add("plain-scatter", .scatter(points, x: "x (m)", y: "y (m)"))
    add("crossed-scatter", .scatter(points, classes: classes, names: names, crosses: [Point(9, 9)], x: "x", y: "y"))
    add(
        "labelled-scatter",
        .scatter(
            points, labels: points.indices.map { names[$0 % names.count] }, classes: classes, names: names, x: "x",
            y: "y", references: [.vertical(1, names[0])]))
    add(
        "thumbnails",
        .thumbnails((0..<40).map { picture($0) }, at: points, classes: classes, names: names, x: Axis(names[0]), y: "y")
    )
    add("color-thumbnails", .thumbnails((0..<40).map { picture($0, channels: 3) }, at: points, x: "x", y: "y"))
    add(
        "images",
        .images(
            [tiles, (0..<10).map { picture($0, channels: 3) }, tiles],
            rowLabels: Array(names.prefix(3)), columnLabels: names, captions: [names, names, names]))
    add("one-image", .images([[picture(1)]]))
    add("pairs", .pairs([picture(1), picture(2)], over: [picture(3), picture(4)], labels: [names[0], names[1]]))
    add(
        "heatmap",
        .heatmap(values, rows: names, columns: names, x: names[0], y: names[1], legend: names[2], format: .fixed(1)))
    add(
        "signed-heatmap",
        .heatmap(
            [[-1, 2, .nan]], rows: ["r"], columns: ["1", "2", "3"], x: "x", y: "y", legend: "z", format: .fixed(0),
            colors: .diverging))
    add(
        "fine-heatmap",
        .heatmap(fine, rows: [], columns: [], x: "x", y: "y", legend: "z"))
    add(
        "histogram",
        .histogram(
            [Sample(names[0], points.map(\.x)), Sample(names[1], points.map(\.y))], bins: 9, x: Axis(names[2]),
            thresholds: [.vertical(0, names[3]), .vertical(2, names[4])]))
    add("log-histogram", .histogram([Sample("", points.map(\.x))], bins: 9, x: "x", y: .log("Images")))
    add(
        "bars",
        .bars(
            [
                BarSeries(names[0], names.indices.map { Double($0) - 2 }, errors: names.indices.map { _ in 0.5 }),
                BarSeries(names[1], names.indices.map { Double($0) }),
            ], groups: names, x: names[2], y: Axis(names[3]), format: .fixed(1), references: [.horizontal(1, names[4])])
    )
    add(
        "panels",
        .panels(
            [
                Panel(names[0], .scatter(points, classes: classes, names: names, x: "x", y: "y")),
                Panel(names[1], .scatter(points, classes: classes, names: names, x: "x", y: "y")),
            ], columns: 2))
    add("line-panels", .panels([Panel(names[0], lines), Panel(names[1], lines), Panel(names[2], lines)], columns: 2))
    return result
}

private let garments = [
    "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot",
]

/// Width and height of a PNG whose chunks are all there and whole.
private func size(ofPNG data: Data) throws -> (Int, Int) {
    let bytes = [UInt8](data)
    try #require(Array(bytes.prefix(8)) == [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    func word(_ at: Int) -> Int { bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
    func checksum(_ range: Range<Int>) -> UInt32 {
        ~bytes[range].reduce(~UInt32(0)) { crc, byte in
            (0..<8).reduce(crc ^ UInt32(byte)) { crc, _ in crc & 1 == 1 ? crc >> 1 ^ 0xedb8_8320 : crc >> 1 }
        }
    }
    var index = 8
    var last = ""
    while index < bytes.count {
        let length = word(index)
        last = String(decoding: bytes[index + 4..<index + 8], as: UTF8.self)
        try #require(Int(checksum(index + 4..<index + 8 + length)) == word(index + 8 + length))
        index += length + 12
    }
    try #require(last == "IEND" && index == bytes.count)
    return (word(16), word(20))
}

@Suite struct FigureTests {
    @Test(arguments: [garments, hostile])
    func everyKindIsDrawnAndRedrawnTheSame(_ names: [String]) throws {
        let temporary = try TemporaryFolder()
        let folder = temporary.root.appendingPathComponent("drawn it's `here`")
        let again = temporary.root.appendingPathComponent("again")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileManager.default.createDirectory(at: again, withIntermediateDirectories: true)
        for (name, figure) in kinds(names) {
            let files = try figure.draw(name, in: folder)
            let png = try Data(contentsOf: folder.appendingPathComponent("\(name).png"))
            let canvas = figure.canvas(name)
            #expect(try size(ofPNG: png) == (Int(canvas.width), Int(canvas.height)))
            #expect(canvas.width >= 320 && canvas.width <= 1500, "\(name) is \(canvas.width) wide")
            #expect(!canvas.script.contains(temporary.root.path))

            for file in files where file != "\(name).png" {
                try FileManager.default.copyItem(
                    at: folder.appendingPathComponent(file), to: again.appendingPathComponent(file))
            }
            let result = try shell("gnuplot \(name).gp", in: again)
            #expect(result.status == 0 && result.output.isEmpty, "\(name): \(result.output)")
            #expect(try Data(contentsOf: again.appendingPathComponent("\(name).png")) == png, "\(name) redrawn differs")
        }
        let made = try shell("find '\(temporary.root.path)' . -name pwned").output
        #expect(made.isEmpty, "text was run as a command: \(made)")
    }

    /// A label too long for its place ends after a whole word, and keeps to its lines.
    @Test func longLabelsEndInAnEllipsis() {
        let caption = "in the upper left you can see a large circle, rosy like flamingos"
        let size = Theme.text
        func width(_ text: String) -> Double { Theme.width(text, size: size) + 0.01 }
        #expect(Theme.shortened(caption, width: width(caption), size: size) == caption)
        #expect(Theme.shortened("rosy like flamingos", width: width("rosy like fla…"), size: size) == "rosy like…")
        #expect(Theme.shortened("rosy like flamingos", width: width("rosy like…"), size: size) == "rosy like…")
        #expect(Theme.shortened("rosy like flamingos", width: width("rosy like …"), size: size) == "rosy like…")
        #expect(Theme.shortened("flamingos", width: width("flam…"), size: size) == "flam…")
        let lines = Theme.wrapped(caption, width: width("in the upper left"), size: size, lines: 3)
        #expect(lines.count == 3 && lines[0] == "in the upper left" && lines[2].hasSuffix("…"))
        let words = caption.split(separator: " ").map(String.init)
        let shown = lines.flatMap { $0.replacing("…", with: "").split(separator: " ").map(String.init) }
        #expect(shown == Array(words.prefix(shown.count)), "whole words, in their order")
    }

    /// Text reaches the picture: other words give another picture, the same words the same.
    @Test func wordsAreDrawnAsTheyAre() throws {
        let temporary = try TemporaryFolder()
        func png(_ label: String) throws -> Data {
            _ = try Figure.lines([Series("", y: [1, 2])], x: Axis(label), y: "y").draw("a", in: temporary.root)
            return try Data(contentsOf: temporary.root.appendingPathComponent("a.png"))
        }
        #expect(try png("a_b") == png("a_b"))
        #expect(try png("a_b") != png("a b"))
        #expect(try png("a^{b}") != png("a^b"))
        #expect(try png("50%%") != png("50%"))
        #expect(try png("`echo hello`") != png("hello"))
        #expect(try png("two\nlines") == png("two lines"))
    }

    @Test func quotingLeavesNothingToInterpret() {
        #expect(Canvas.quoted("'it's'") == "'’it’s’'")
        #expect(Canvas.quoted("Größe, e\u{301}, ×10⁻³, 鞋, 👟\u{200D}") == "'Größe, é, ×10⁻³, □, □'")
        #expect(Canvas.quoted("a\nb\tc\u{0}d\r\u{2028}e") == "'a b c d  e'")
        #expect(Canvas.quoted("`$x` \\n \"q\"") == "'`$x` \\n \"q\"'")
    }

    @Test func gnuplotsComplaintIsPassedOn() throws {
        let temporary = try TemporaryFolder()
        let error = #expect(throws: DrawingError.self) {
            try Gnuplot.draw("plot nonsense(\n", in: temporary.root, name: "bad")
        }
        #expect(error?.description.contains("bad") == true)
        #expect(error?.description.contains("line") == true, "\(error?.description ?? "")")
        // A long script after an early error must not end this process with a broken pipe.
        let long = "nonsense\n" + String(repeating: "# a line of comment that fills the pipe\n", count: 50_000)
        #expect(throws: DrawingError.self) { try Gnuplot.draw(long, in: temporary.root, name: "long") }
        #expect(throws: DrawingError.self) {
            try Gnuplot.draw("plot x\n", in: temporary.root.appendingPathComponent("no such folder"), name: "nowhere")
        }
    }

    @Test func aMissingGnuplotSaysHowToInstallIt() throws {
        let temporary = try TemporaryFolder()
        let error = #expect(throws: DrawingError.self) {
            try Gnuplot.draw("plot x\n", in: temporary.root, name: "a", path: temporary.root.path)
        }
        #expect(error?.description.contains("make setup") == true)
    }

    @Test func thePixelsOfATileAreThoseOfThePicture() throws {
        // The raw data file holds the last row first, every picture after the other.
        let grid = Figure.images([[picture(1), picture(2)]]).canvas("g")
        let data = [UInt8](try #require(grid.files["rgb"]))
        let first = picture(1).pixels
        #expect(Array(data[0..<8]) == Array(first[40..<48]))
        #expect(Array(data[40..<48]) == Array(first[0..<8]))
        #expect(data.count == 96)
    }

    /// Crosses are drawn after the points, at their places, and the axes reach them.
    @Test func crossesLieAboveThePoints() throws {
        let points = [Point(0, 0), Point(1, 1)]
        let canvas = Figure.scatter(points, crosses: [Point(5, 2)], x: "x", y: "y").canvas("c")
        #expect(canvas.files.values.contains(Data("5 2\n".utf8)))
        let plot = try #require(canvas.script.components(separatedBy: "plot ").last)
        let places = ["pointtype 7", "#ffffff", "#000000"].map { plot.range(of: $0)?.lowerBound }
        #expect(places.allSatisfy { $0 != nil } && zip(places, places.dropFirst()).allSatisfy { $0! < $1! })
        let range = try #require(canvas.script.firstMatch(of: /set xrange \[[^:]*:([0-9.]+)\]/))
        #expect(try #require(Double(range.1)) > 5)
    }

    @Test func pictures() {
        #expect(ByteImage(width: 2, height: 1, intensities: [Float(-1), 2]).pixels == [0, 255])
        #expect(ByteImage(width: 2, height: 1, intensities: [Float(0.5), .nan]).pixels == [128, 0])
        let all = ByteImage.all(width: 1, height: 2, intensities: [0, 1, 1, 0])
        #expect(all.map(\.pixels) == [[0, 255], [255, 0]])
    }

    @Test func ticksAreRoundNumbers() {
        #expect(Scale("", values: [0, 10], padding: 0).ticks.map(\.label) == ["0", "2", "4", "6", "8", "10"])
        #expect(
            Scale("", values: [-0.1, 0.31], padding: 0).ticks.map(\.label) == ["−0.1", "0.0", "0.1", "0.2", "0.3"])
        #expect(
            Scale(.log(""), values: [1, 10000], padding: 0).ticks.map(\.label) == ["1", "10", "100", "1,000", "10,000"])
        #expect(Scale(.log(""), values: [1e-9, 1e-3], padding: 0).ticks.first?.label == "10⁻⁹")
        #expect(Scale("", values: [5, 5]).range.contains(5))
        #expect(Scale("", values: []).range == -0.04...1.04)
    }
}
