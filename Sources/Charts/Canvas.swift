import Foundation

/// A gnuplot script in the making, laid out in pixels from the top left corner.
///
/// Everything is placed by this side, legends and titles too, so that nothing depends on gnuplot's guesses about room.
struct Canvas {
    let name: String
    let width: Double
    let height: Double
    /// Data files by their ending, written beside the script as "name.ending".
    private(set) var files: [String: Data] = [:]
    private var body = ""
    private var marks = ""

    init(name: String, width: Double, height: Double) {
        self.name = name
        self.width = width.rounded()
        self.height = height.rounded()
    }

    /// The whole script; it runs in the folder that holds it.
    var script: String {
        """
        # Redraw with: gnuplot \(name).gp
        reset
        set encoding utf8
        set terminal pngcairo size \(Int(width)),\(Int(height)) noenhanced background '#ffffff' \
        font 'DejaVu Sans,\(Theme.points(Theme.text))'
        set output '\(name).png'
        set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
        unset key
        unset colorbox
        set multiplot
        \(body)unset multiplot
        unset output

        """
    }

    /// Adds a data file and returns its quoted name for use in the script.
    mutating func file(_ ending: String, _ data: Data) -> String {
        files[ending] = data
        return "'\(name).\(ending)'"
    }

    mutating func add(_ line: String) { body += line + "\n" }

    // MARK: Marks outside or on top of the plots

    enum Alignment: String { case left, center, right }

    /// Text whose middle line is at `y`. With `turned`, reading upwards.
    mutating func text(
        _ text: String, x: Double, y: Double, align: Alignment = .left, size: Double = Theme.text,
        color: String = Theme.ink, bold: Bool = false, turned: Double = 0, boxed: Bool = false
    ) {
        guard !text.isEmpty else { return }
        marks += "set label \(Self.quoted(text)) at \(screen(x, y)) \(align.rawValue)"
        marks += " font 'DejaVu Sans\(bold ? " Bold" : ""),\(Theme.points(size))' textcolor rgb '\(color)' front"
        if turned != 0 { marks += " rotate by \(number(turned))" }
        if boxed { marks += " boxed" }
        marks += "\n"
    }

    mutating func line(
        from a: (x: Double, y: Double), to b: (x: Double, y: Double), color: String, width: Double = 2,
        dashed: Bool = false, behind: Bool = false
    ) {
        marks += "set arrow from \(screen(a.x, a.y)) to \(screen(b.x, b.y)) nohead \(behind ? "back" : "front")"
        marks += " linecolor rgb '\(color)'"
        marks += " linewidth \(number(width))\(dashed ? " dashtype (8,5)" : "")\n"
    }

    mutating func box(x: Double, y: Double, width: Double, height: Double, fill: String) {
        marks += "set object rectangle from \(screen(x, y + height)) to \(screen(x + width, y)) front"
        marks += " fillcolor rgb '\(fill)' fillstyle solid noborder\n"
    }

    mutating func marker(_ shape: Int, x: Double, y: Double, size: Double, color: String) {
        marks += "set label '' at \(screen(x, y)) point pointtype \(shape) pointsize \(number(size))"
        marks += " linecolor rgb '\(color)' linewidth 1.5 front\n"
    }

    /// A mark in terms of the plot to come: any gnuplot `set` command that `unset label, arrow, object` takes back.
    mutating func mark(_ command: String) { marks += command + "\n" }

    /// Issues one plot with the marks gathered so far; they are taken back afterwards, so that none is drawn twice.
    mutating func plot(_ elements: [String]) {
        body += marks
        marks = ""
        body += "plot " + elements.joined(separator: ", \\\n     ") + "\n"
        body += "unset label\nunset arrow\nunset object\n"
    }

    // MARK: Words and numbers

    /// A literal that gnuplot takes as it is. Single quotes leave backquotes, backslashes, `$` and `@` alone. A quote
    /// within becomes a typographic apostrophe: gnuplot's own escape, a doubled quote, ends the literal where it comes
    /// first, and what follows would run. Line breaks and control characters, which no literal can hold, become spaces.
    /// Characters that the figures' font lacks become □: which font stands in, and how large, differs between machines.
    static func quoted(_ text: String) -> String {
        var result = "'"
        for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: result += " "
            case .format: break
            case _ where scalar == "'": result += "’"
            case _ where Theme.hasGlyph(scalar): result.unicodeScalars.append(scalar)
            default: result += "□"
            }
        }
        return result + "'"
    }

    func number(_ value: Double) -> String { Self.number(value) }

    /// Six significant digits: finer than a pixel.
    static func number(_ value: Double) -> String { value.isNaN ? "NaN" : String(format: "%.6g", value) }

    private func screen(_ x: Double, _ y: Double) -> String {
        "screen \(number(x / width)),\(number(1 - y / height))"
    }
}

/// What all figures share.
enum Theme {
    static let ink = "#222222"
    static let faint = "#6b6b6b"
    static let grid = "#e3e3e3"
    static let frame = "#9a9a9a"

    /// Text heights in pixels, chosen to be readable when a figure is shown at half its size.
    static let text = 25.0
    static let small = 22.0

    /// Okabe & Ito's palette, which colour-blind readers can tell apart; its yellow is darkened for white paper, and
    /// brown and grey are added for a ninth and tenth class.
    static let colors = [
        "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000", "#b8a500", "#7f4a1e", "#8c8c8c",
    ]

    /// gnuplot's point types: full and open circles, squares, triangles, diamonds, a pentagon and a cross.
    static let shapes = [7, 5, 9, 13, 11, 15, 6, 4, 8, 2]

    static func color(_ index: Int) -> String { colors[index % colors.count] }
    static func shape(_ index: Int) -> Int { shapes[index % shapes.count] }

    /// `color` with the given opacity, as gnuplot writes it: transparency first.
    static func color(_ index: Int, opacity: Double) -> String {
        String(format: "#%02x", Int((1 - opacity) * 255)) + color(index).dropFirst()
    }

    /// `color` made dark enough for text on white paper: a contrast of at least 4.5 (WCAG 2, 2008).
    static func textColor(_ index: Int) -> String {
        let value = Int(color(index).dropFirst(), radix: 16)!
        let channels = [value >> 16, value >> 8 & 255, value & 255].map(Double.init)
        func luminance(_ factor: Double) -> Double {
            zip(channels, [0.2126, 0.7152, 0.0722]).reduce(0) { sum, part in
                let share = part.0 * factor / 255
                return sum + part.1 * (share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4))
            }
        }
        let factor = stride(from: 1, to: 0, by: -0.02).first { 1.05 / (luminance($0) + 0.05) >= 4.5 } ?? 0
        return "#" + channels.map { String(format: "%02x", Int($0 * factor)) }.joined()
    }

    /// pngcairo takes font sizes in points of 4/3 pixels.
    static func points(_ pixels: Double) -> String { Canvas.number(pixels * 0.75) }

    /// The width in pixels of `text` set in DejaVu Sans of height `size`, by the font's own advance widths.
    static func width(_ text: String, size: Double = Theme.text, bold: Bool = false) -> Double {
        let hundredths = text.unicodeScalars.reduce(0) { sum, scalar in
            (32..<127).contains(scalar.value)
                ? sum + advances[Int(scalar.value) - 32] : sum + (scalar.value < 32 ? 32 : 75)
        }
        return Double(hundredths) / 100 * size * (bold ? 1.12 : 1)
    }

    /// Breaks `text` at spaces into at most `lines` lines of `width` pixels; what does not fit ends in an ellipsis.
    static func wrapped(_ text: String, width: Double, size: Double, lines: Int) -> [String] {
        var result: [String] = []
        for word in text.split(whereSeparator: \.isWhitespace).map(String.init) {
            if let last = result.last, Theme.width(last + " " + word, size: size) <= width {
                result[result.count - 1] = last + " " + word
            } else {
                result.append(word)
            }
        }
        if result.count > lines {
            result = Array(result.prefix(lines - 1)) + [result.dropFirst(lines - 1).joined(separator: " ")]
        }
        return result.map { shortened($0, width: width, size: size) }
    }

    /// As many whole words as fit with an ellipsis; letters of the first word, if not even that fits.
    static func shortened(_ text: String, width: Double, size: Double) -> String {
        guard Theme.width(text, size: size) > width else { return text }
        var kept = text[...]
        while !kept.isEmpty, Theme.width(kept + "…", size: size) > width { kept.removeLast() }
        if text[kept.endIndex] != " ", let space = kept.lastIndex(of: " ") { kept = kept[..<space] }
        while kept.last == " " { kept.removeLast() }
        return kept + "…"
    }

    /// Whether DejaVu Sans, regular and bold, has the character: letters from left to right, and signs.
    static func hasGlyph(_ scalar: Unicode.Scalar) -> Bool { glyphs.contains { $0.contains(scalar.value) } }

    private static let glyphs: [ClosedRange<UInt32>] = [
        0x20...0x7E, 0xA0...0xAC, 0xAE...0x2E9, 0x38E...0x3A1, 0x3A3...0x482, 0x48A...0x525, 0x531...0x556,
        0x561...0x587, 0x10D0...0x10FC, 0x1E00...0x1EFB, 0x2010...0x2027, 0x2030...0x205E, 0x2070...0x2071,
        0x2074...0x208E, 0x20A0...0x20B5, 0x2100...0x2109, 0x210B...0x2149, 0x2150...0x2185, 0x2190...0x2311,
        0x2460...0x2469, 0x2500...0x269C, 0x270C...0x2727,
    ]

    // The printable ASCII characters, in hundredths of the font's height.
    private static let advances = [
        32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34,
        84,
        84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68, 99, 69,
        61,
        69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63,
        59,
        82, 59, 59, 52, 64, 34, 64, 84,
    ]
}
