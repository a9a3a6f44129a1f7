import Charts
import Document

/// Markdown with live numbers, cross references and citations in it; written as a string literal.
///
/// ```swift
/// func result(_ accuracy: Double, images: Int, on page: Page) {
///     page.prose("""
///         \(figure: "confusion") shows accuracy \(accuracy, .percent(1)) on \(images) images \(cite: .lloyd1982).
///         """)
/// }
/// ```
/// Every number written this way is recorded in `results.json`. With mathematics in the text, use a raw literal
/// (`#"""…"""#`), so that `$\alpha$` needs no doubled backslashes; interpolations then read `\#(…)`.
public struct Prose: ExpressibleByStringInterpolation {
    enum Segment {
        /// As it stands in the source.
        case text(String)
        /// Markdown made by the run.
        case value(String)
        case number(RecordedNumber, String)
        case figure(String)
        case table(String)
        case cite([Reference])
        case authors(Reference)
        /// Declarations by their names.
        case listing([String])
    }

    /// A number to be recorded; the name is nil where the page is to find one.
    struct RecordedNumber {
        var name: String?
        var value: Double
        var unit: String
        var tolerance: Double
        /// The standard deviation and the number of the trials whose mean this is; nil for a number measured once.
        var spread: Double?
        var count: Int?
        /// Which of the literal's interpolations it is, from zero.
        var ordinal = 0

        init(
            name: String?, value: Double, unit: String?, tolerance: Double?, format: NumberFormat,
            trials: Trials? = nil
        ) {
            self.name = name
            self.value = value
            self.unit = format.unit(unit)
            self.tolerance = format.tolerance(tolerance)
            spread = trials?.standardDeviation
            count = spread == nil ? nil : trials?.count
        }
    }

    var segments: [Segment]
    var interpolationCount = 0

    /// Whether nothing but a line's ends stands beside a segment.
    func isAlone(_ index: Int) -> Bool {
        func isLine(_ index: Int, _ text: (String) -> String) -> Bool {
            guard segments.indices.contains(index) else { return true }
            guard case .text(let words) = segments[index] else { return false }
            let edge = text(words)
            return edge.allSatisfy { $0 == " " }
        }
        return isLine(index - 1) { String($0.reversed().prefix { !$0.isNewline }) }
            && isLine(index + 1) { String($0.prefix { !$0.isNewline }) }
    }

    public init(stringLiteral value: String) { segments = [.text(value)] }
    public init(stringInterpolation: Interpolation) {
        segments = stringInterpolation.segments
        interpolationCount = stringInterpolation.count
    }

    public struct Interpolation: StringInterpolationProtocol {
        var segments: [Segment] = []
        var count = 0

        public init(literalCapacity: Int, interpolationCount: Int) {}

        public mutating func appendLiteral(_ literal: String) { segments.append(.text(literal)) }

        private mutating func add(_ segment: Segment) {
            segments.append(segment)
            count += 1
        }

        /// A number that is recorded, and how the text has it.
        mutating func add(_ number: RecordedNumber, _ text: String) {
            var number = number
            number.ordinal = count
            add(.number(number, text))
        }

        /// A real number, written in `format` and recorded.
        /// - Parameters:
        ///   - name: the number's name in `results.json`; taken from the source text of the expression if absent.
        ///   - unit: follows the number in the text ("nats"); percentages bring their own.
        ///   - tolerance: relative difference at which another run still counts as agreeing.
        public mutating func appendInterpolation(
            _ value: Double, _ format: NumberFormat, name: String? = nil, unit: String? = nil, tolerance: Double? = nil
        ) {
            add(
                RecordedNumber(name: name, value: value, unit: unit, tolerance: tolerance, format: format),
                format.string(value).followed(by: unit))
        }

        /// A single-precision number, written in `format` and recorded.
        @_disfavoredOverload
        public mutating func appendInterpolation(
            _ value: Float, _ format: NumberFormat, name: String? = nil, unit: String? = nil, tolerance: Double? = nil
        ) {
            appendInterpolation(Double(shortest: value), format, name: name, unit: unit, tolerance: tolerance)
        }

        /// A whole number, recorded; written with thousands separated unless `format` says otherwise.
        public mutating func appendInterpolation(
            _ value: Int, _ format: NumberFormat = .integer, name: String? = nil, unit: String? = nil,
            tolerance: Double? = nil
        ) {
            appendInterpolation(Double(value), format, name: name, unit: unit, tolerance: tolerance)
        }

        /// A sentence of its own, with the numbers in it: for what only some runs have to say.
        public mutating func appendInterpolation(_ sentence: Prose) {
            segments += sentence.segments.map { segment in
                switch segment {
                // Its words stand elsewhere in the source, where nobody looks for those of this text.
                case .text(let text): return .value(text)
                case .number(var number, let shown):
                    number.ordinal = count
                    return .number(number, shown)
                default: return segment
                }
            }
            count += 1
        }

        /// Text as it is to be read: characters that Markdown would take for marks are escaped.
        public mutating func appendInterpolation(_ text: String) { add(.value(Markdown.escaped(text))) }

        /// Text in code style.
        public mutating func appendInterpolation(code text: String) { add(.value(Markdown.code(text))) }

        /// Markdown made by the run: emphasis, code and formulas, but no tags and no links, since names from data may
        /// stand in it.
        public mutating func appendInterpolation(markdown text: String) { add(.value(Markdown.harmless(text))) }

        /// "Figure 3", linked to the figure of that name, which may come later on the page.
        public mutating func appendInterpolation(figure name: String) { add(.figure(name)) }

        /// "Table 2", linked to the table of that name, which may come later on the page.
        public mutating func appendInterpolation(table name: String) { add(.table(name)) }

        /// "(Lloyd, 1982; Arthur & Vassilvitskii, 2007)"; the works are listed at the page's end.
        public mutating func appendInterpolation(cite works: Reference...) { add(.cite(works)) }

        /// "Lloyd (1982)", for a work that is the sentence's subject.
        public mutating func appendInterpolation(authors work: Reference) { add(.authors(work)) }

        /// The declarations of these names as they stand in the source that was compiled, on a line of its own in what
        /// `page.prose` writes: `\(listing: "DiagonalGaussian.sample(noise:)", "DiagonalGaussian.divergence")`.
        ///
        /// A name is that of something at a file's top level or in a type (`Type.member`), with the labels of its
        /// arguments where it has namesakes: `Type.init(_:count:)`, `Type.subscript(_:)`, `Type.+(_:_:)`. It is looked
        /// for in the folder of the page's source, then in `Sources`; one that is not found, or not the only one, fails
        /// the run, a silent page's as well. Shown is what the program does: no doc comments, access words, attributes,
        /// nor statements that are one `require(…)`.
        public mutating func appendInterpolation(listing names: String...) { add(.listing(names)) }
    }
}

extension NumberFormat {
    func unit(_ given: String?) -> String {
        if let given { return given }
        switch self {
        case .percent, .points: return "fraction"
        case .fixed, .integer, .scientific, .significant: return ""
        }
    }

    /// Counts are to come out exactly; measured numbers to one part in a hundred, which leaves room for another
    /// machine's rounding.
    func tolerance(_ given: Double?) -> Double {
        if let given { return given }
        return self == .integer ? 0 : 0.01
    }
}

extension Double {
    /// The double whose shortest decimal text is that of `value`: 0.1 rather than 0.10000000149011612.
    init(shortest value: Float) { self = value.isFinite ? Double(value.description)! : Double(value) }
}
