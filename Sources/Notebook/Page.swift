import Charts
import Document
import Foundation
import Synchronization
import System

/// A literate page: prose, the code between it as it ran, and what that code found.
///
/// `prose` is the only fence. Every line of source between two of them (or from the last to the end of its function) is
/// shown as a code cell; what the cell prints, its tables, figures and claims follow beneath it. Fences stand at the
/// top level of a function; a chapter may have several such functions. Plumbing stays off the page: statements that call
/// the page are not shown (of a cached value its making is), nor are the `return` that ends the function and lines that
/// end in `// hide`, with what follows up to the closing bracket of a bracket they open. What stands
/// elsewhere, a model's loss in a library, say, a page quotes by name: `\(listing:)` in its prose.
///
/// A page is used from one thread.
public final class Page {
    /// A page without files or output, for tests; numbers and claims are recorded as on any other.
    public static var silent: Page { Page(press: nil) }

    /// Every number shown so far, under unique names.
    public private(set) var numbers: [RecordedNumber] = []

    /// Every claim made so far, exercises' answers included.
    public private(set) var claims: [RecordedClaim] = []

    enum Piece {
        case prose(Prose)
        case listing(Listing)
        case cell(code: String, outputs: [Output])
        case exercise(Exercise)
        case beginFold(String)
        case endFold
    }

    enum Output {
        case text(String)
        case figure(name: String, number: Int, alt: String, caption: Prose)
        case table(
            name: String, number: Int, columns: [Block.Column], rows: [[Block.Cell]], caption: Prose)
        case claim(Prose, Bool)
        case goal(Prose, verdict: String, isReached: Bool)
    }

    private(set) var pieces: [Piece] = []
    /// The file that the first prose stands in.
    private(set) var file: String?
    private(set) var figureNumbers: [String: Int] = [:]
    private(set) var tableNumbers: [String: Int] = [:]
    private(set) var works: [Reference] = []
    /// Whether what is added goes into a fold.
    private var isFolding = false
    private var exerciseCount: Int { exercises.count }

    /// What only a writing page has: folders, the captured output, the cache.
    let press: Press?
    /// The first thing that went wrong where nothing can be thrown; the page is then not written.
    private var failure: PageError?
    private var sources: [String: SwiftSource] = [:]
    /// Of the package that the page's source lies in, once a listing has asked for it.
    private var library: Library?

    init(press: Press?) { self.press = press }

    // MARK: Prose

    /// Ends the cell above and begins another.
    /// - Parameter text: Markdown; its numbers are recorded.
    public func prose(_ text: Prose, file: StaticString = #filePath, line: Int = #line) {
        self.file = self.file ?? "\(file)"
        collectOutput()
        press?.endCell()
        let call = source("\(file)")?.call(of: ["prose"], at: line)
        record(text, interpolations: call?.interpolations, context: "prose")
        add(text, file: "\(file)")
        guard let press else { return }
        press.announce(text)
        do {
            let code = try press.code(beneath: call, in: source("\(file)"), file: "\(file)", line: line, text: text)
            pieces.append(.cell(code: code, outputs: []))
            press.beginCell("\(URL(fileURLWithPath: "\(file)").lastPathComponent):\(line)")
        } catch {
            failure = failure ?? error
        }
    }

    /// Text, and the listings in it between what stands before and behind them.
    private func add(_ text: Prose, file: String) {
        var rest = text
        rest.segments = []
        for (index, segment) in text.segments.enumerated() {
            guard case .listing(let names) = segment else {
                rest.segments.append(segment)
                continue
            }
            do {
                guard text.isAlone(index) else {
                    throw PageError(
                        "The listing of \(names.joined(separator: ", ")) in \(file) stands within a line. Give it a "
                            + "line of its own.")
                }
                let listings = try listings(names, file: file)
                pieces.append(.prose(rest))
                rest.segments = []
                pieces += listings.map { .listing($0) }
            } catch {
                failure = failure ?? error as? PageError ?? PageError("\(error)")
            }
        }
        pieces.append(.prose(rest))
    }

    private func listings(_ names: [String], file: String) throws -> [Listing] {
        let library = try library ?? Library(root: Chapters.packageRoot(from: file))
        self.library = library
        let listings = try library.listings(names, for: file)
        for listing in listings { try press?.checkAge(of: listing.file) }
        return listings
    }

    /// A question to the reader whose answer is a number: `value`, computed in this run, must lie within `tolerance`
    /// (absolute) of `expected`, what the answer says; if it does not, the run fails, as for a claim. A reader's number
    /// is right within the same tolerance. The call's own source is not shown, and the answer only to instructors.
    public func exercise(
        _ question: Prose, hint: Prose, answer: Prose, value: Double, expected: Double, tolerance: Double,
        file: StaticString = #filePath, line: Int = #line
    ) {
        let exercise = Exercise(
            exerciseCount + 1, question, hint: hint, answer: answer, value: value, expected: expected,
            tolerance: tolerance)
        add(exercise, file: "\(file)", line: line)
        let format = NumberFormat.significant(4)
        numbers.append(
            RecordedNumber(
                name: uniqueName("exercise \(exercise.number)", value), value: value, unit: "",
                tolerance: expected == 0 ? tolerance : tolerance / abs(expected), text: format.string(value),
                sentence: "Exercise \(exercise.number): \(plain(question))"))
    }

    /// A question to the reader whose answer is a Swift function; the worked one must agree with the truth in this run.
    public func exercise(
        _ question: Prose, hint: Prose, answer: Prose, function: FunctionExercise, file: StaticString = #filePath,
        line: Int = #line
    ) throws {
        try throwFailure()
        let path = URL(fileURLWithPath: "\(file)").deletingLastPathComponent()
            .appendingPathComponent("Solutions/\(function.name).swift").path
        guard let data = FileManager.default.contents(atPath: path) else {
            throw PageError("The worked solution of \(function.signature) was looked for at \(path) and is not there.")
        }
        try press?.checkAge(of: path)
        let exercise = Exercise(
            exerciseCount + 1, question, hint: hint, answer: answer, function: function,
            solution: String(decoding: data, as: UTF8.self))
        add(exercise, file: "\(file)", line: line)
    }

    private func add(_ exercise: Exercise, file: String, line: Int) {
        collectOutput()
        let interpolations = source(file)?.call(of: ["exercise"], at: line)?.interpolations
        let parts = [exercise.question, exercise.hint, exercise.answer]
        let count = parts.reduce(0) { $0 + $1.interpolationCount }
        var rest = interpolations?.count == count ? interpolations : nil
        for part in parts {
            record(
                part, interpolations: rest.map { Array($0.prefix(part.interpolationCount)) },
                context: "exercise \(exercise.number)")
            rest?.removeFirst(part.interpolationCount)
        }
        let text = "Exercise \(exercise.number): \(plain(exercise.question))"
        claims.append(RecordedClaim(text: text, holds: exercise.holds))
        pieces.append(.exercise(exercise))
        press?.say("\(exercise.holds ? "✓" : "✗") Exercise \(exercise.number): \(exercise.verdict)")
    }

    /// The exercises so far, in order.
    var exercises: [Exercise] {
        pieces.compactMap { if case .exercise(let exercise) = $0 { exercise } else { nil } }
    }

    /// Folds what follows up to `endFold` behind its title, for a second reading; in a notebook it stands between rules.
    /// - Parameter title: plain.
    public func beginFold(_ title: String) {
        fold(isOpen: true, "\"\(title)\" is to be folded")
        pieces.append(.beginFold(title))
    }

    /// Ends what `beginFold` began.
    public func endFold() {
        fold(isOpen: false, "a fold is to end")
        pieces.append(.endFold)
    }

    private func fold(isOpen: Bool, _ wish: String) {
        collectOutput()
        press?.endCell()
        if isFolding == isOpen {
            let state = isOpen ? "another fold is open: end it first (endFold)" : "none is open (beginFold)"
            failure = failure ?? PageError("On the page \(wish), but \(state).")
        }
        isFolding = isOpen
    }

    // MARK: Findings

    /// States what the run found. A claim that does not hold is shown with ✗ and fails the run's exit code.
    public func claim(_ text: Prose, _ holds: Bool, file: StaticString = #filePath, line: Int = #line) {
        record(text, interpolations: source("\(file)")?.call(of: ["claim"], at: line)?.interpolations, context: "claim")
        claims.append(RecordedClaim(text: plain(text), holds: holds))
        add(.claim(text, holds))
        press?.say("\(holds ? "✓" : "✗") \(plain(text))")
    }

    /// Reports whether a target was reached; a missed one is reported as such and fails nothing.
    public func goal(
        _ text: Prose, reached: Double, target: Double, _ direction: GoalDirection, _ format: NumberFormat,
        unit: String? = nil, file: StaticString = #filePath, line: Int = #line
    ) {
        goal(
            text, number: .init(name: nil, value: reached, unit: unit, tolerance: nil, format: format), target: target,
            direction, format, unit: unit, file: file, line: line)
    }

    func goal(
        _ text: Prose, number: Prose.RecordedNumber, target: Double, _ direction: GoalDirection, _ format: NumberFormat,
        unit: String?, file: StaticString, line: Int
    ) {
        record(text, interpolations: source("\(file)")?.call(of: ["goal"], at: line)?.interpolations, context: "goal")
        let shown = format.text(number.value, spread: number.spread).followed(by: unit)
        record(number, named: "goal: " + plain(text), text: shown, sentence: "Goal: " + plain(text))
        let isReached = direction == .atLeast ? number.value >= target : number.value <= target
        let verdict =
            "\(isReached ? "reached" : "missed"): \(shown), where \(direction == .atLeast ? "at least" : "at most") "
            + "\(format.string(target).followed(by: unit)) was the goal"
        add(.goal(text, verdict: verdict, isReached: isReached))
        press?.say("Goal: \(plain(text)) — \(verdict)")
    }

    /// A picture with a number, a caption, and words for those who cannot see it.
    /// - Parameters:
    ///   - name: lower-case letters, digits and hyphens; names the files and is what `\(figure:)` refers to.
    ///   - alt: what there is to see, for screen readers.
    /// - Throws: `DrawingError` if gnuplot is missing or refuses.
    public func figure(
        _ name: String, _ figure: Figure, caption: Prose, alt: String, file: StaticString = #filePath, line: Int = #line
    ) throws {
        Self.check(name, "figure")
        require(figureNumbers[name] == nil, "the page has two figures named \"\(name)\"")
        require(
            alt.contains { !$0.isWhitespace }, "figure \"\(name)\" needs words for those who cannot see it (alt)")
        try throwFailure()
        record(
            caption, interpolations: source("\(file)")?.call(of: ["figure"], at: line)?.interpolations,
            context: "figure \(name)")
        figureNumbers[name] = figureNumbers.count + 1
        add(.figure(name: name, number: figureNumbers[name]!, alt: alt, caption: caption))
        if let press {
            try press.draw(figure, name)
        } else {
            // The script is put together all the same, so that a test meets what a run would.
            _ = figure.script(name)
        }
    }

    /// A table; its numbers are recorded under the table's, row's and column's names.
    public func table(
        _ name: String, columns: [Column], rows: [[Cell]], caption: Prose, file: StaticString = #filePath,
        line: Int = #line
    ) {
        Self.check(name, "table")
        require(tableNumbers[name] == nil, "the page has two tables named \"\(name)\"")
        let table = Table.laidOut(columns: columns, rows: rows)
        for (index, row) in rows.enumerated() {
            var title = "row \(index + 1)"
            if case .text(let text)? = row.first?.content, !text.isEmpty { title = text }
            for (column, cell) in zip(columns, row) {
                guard case .number(let number, let text, _) = cell.content else { continue }
                let place = "\(name): \(title), \(column.title)"
                record(number, named: place, text: text, sentence: "Table \(place)")
            }
        }
        record(
            caption, interpolations: source("\(file)")?.call(of: ["table"], at: line)?.interpolations,
            context: "table \(name)")
        tableNumbers[name] = tableNumbers.count + 1
        add(.table(name: name, number: tableNumbers[name]!, columns: table.columns, rows: table.rows, caption: caption))
        press?.say(Table.plain(columns: columns, rows: rows))
    }

    /// Text of fixed width, such as a model's summary, as if the cell had printed it.
    public func preformatted(_ text: String) {
        let text = Printable.text(text)
        add(.text(text.hasSuffix("\n") ? text : text + "\n"))
        press?.say(text)
    }

    // MARK: Long work

    /// Where the chapter may leave what its other commands and later runs need, such as a trained model: the chapter's
    /// `modelFolder` for the run without options, a folder beside the page for any other. It need not exist yet.
    /// `nil` on a silent page, which leaves nothing.
    public var modelFolder: URL? { press?.modelFolder }

    /// The value of `make`, kept from an earlier run if nothing that it depends on has changed: the chapter's code up
    /// to and including this call (but not its prose, figures, tables and claims), `key`, the run's options, the number
    /// of threads, the contents of all data sets loaded so far, the cached values made before it on this page, and the
    /// sources of the engine. Kept under `.latent/cache`; a damaged file is computed anew.
    ///
    /// `Data`, `[Float]` and what is `ByteCodable` are kept as they are, anything else as JSON: prefer those for large
    /// values.
    /// A silent page keeps nothing.
    public func cached<Value: Codable>(
        _ name: String, key: some Encodable, file: StaticString = #filePath, line: Int = #line,
        _ make: () throws -> Value
    ) throws -> Value {
        Self.check(name, "cached value")
        try throwFailure()
        guard let press else { return try make() }
        let call = source("\(file)")?.call(of: ["cached", "trained"], at: line)
        return try press.cached(name, key: key, file: "\(file)", cutBehind: call?.endOfClosure, make)
    }

    /// The value of `make`, kept for every chapter that wants the same: whatever else decides it than options, threads,
    /// data and the sources of the libraries must be in `key`, and no line of a chapter may. Otherwise as `cached`.
    public func shared<Value: Codable>(
        _ name: String, key: some Encodable, _ make: () throws -> Value
    ) throws -> Value {
        Self.check(name, "cached value")
        try throwFailure()
        guard let press else { return try make() }
        return try press.shared(name, key: key, make)
    }

    /// Values of one kind, each kept by itself as `cached` keeps one, so that a run that was interrupted loses only
    /// what was under way, and one that wants more computes only these.
    ///
    /// - Parameters:
    ///   - parts: tells the values apart: each is kept under `name`, a hyphen and one of these.
    ///   - number: a name; "seeds", for one: where the chapter's code says `seeds: 5` or `seeds = 5`, another number
    ///     changes no key, so no value may depend on it.
    ///   - make: computes the values at the places that it is given, and hands over each as soon as it is there; on any
    ///     thread. Not called where all are there.
    public func cachedEach<Value: Codable & Sendable>(
        _ name: String, parts: [String], key: some Encodable, ignoringNumber number: String, file: StaticString,
        line: Int, _ make: (_ missing: [Int], _ keep: @Sendable (Int, Value) throws -> Void) throws -> Void
    ) throws -> [Value] {
        let names = parts.map { "\(name)-\($0)" }
        for name in names { Self.check(name, "cached value") }
        try throwFailure()
        guard let press else {
            let values = Mutex([Value?](repeating: nil, count: parts.count))
            try make(Array(parts.indices)) { place, value in values.withLock { $0[place] = value } }
            return values.withLock { $0.compactMap(\.self) }
        }
        let call = source("\(file)")?.call(of: ["overSeeds"], at: line)
        return try press.cachedEach(
            names, key: key, file: "\(file)", cutBehind: call?.endOfClosure, ignoringNumber: number, make)
    }

    /// For a training inside the closure of `cached` or `shared`: the file that keeps its state from epoch to epoch. A run
    /// that was interrupted leaves it, the next one goes on from it, and it goes when the value is made. nil on a silent
    /// page, and where nothing can be kept.
    /// - Parameter part: tells several trainings of one value apart; lower-case letters, digits and hyphens.
    public func checkpoint(_ part: String = "") -> String? {
        require(
            part.allSatisfy { $0 == "-" || $0.isASCII && ($0.isNumber || $0.isLowercase) },
            "a checkpoint's name consists of lower-case letters, digits and hyphens, but is \"\(part)\"")
        return press?.checkpoint(part)?.path
    }

    /// Shows on the terminal how far long work has come; shows nothing on a silent page.
    public func progress(_ title: String, total: Int) -> ProgressBar {
        ProgressBar(title, total: total, isSilent: press == nil)
    }

    // MARK: Recording

    private func add(_ output: Output) {
        collectOutput()
        append(output)
    }

    private func append(_ output: Output) {
        if case .cell(let code, let outputs)? = pieces.last {
            pieces[pieces.count - 1] = .cell(code: code, outputs: outputs + [output])
        } else {
            pieces.append(.cell(code: "", outputs: [output]))
        }
    }

    /// Takes over what was printed since the last output.
    private func collectOutput() {
        guard let text = press?.takeOutput(), !text.isEmpty else { return }
        append(.text(text))
    }

    private func record(_ text: Prose, interpolations: [String]?, context: String) {
        let names = interpolations?.count == text.interpolationCount ? interpolations : nil
        for (segment, sentence) in zip(text.segments, text.sentences(plain: plain)) {
            switch segment {
            case .number(let number, let shown):
                record(
                    number, named: names.map { SwiftSource.expression($0[number.ordinal]) } ?? context, text: shown,
                    sentence: sentence)
            case .cite(let cited): for work in cited where !works.contains(work) { works.append(work) }
            case .authors(let work): if !works.contains(work) { works.append(work) }
            case .listing(let names) where context != "prose":
                failure =
                    failure
                    ?? PageError(
                        "The listing of \(names.joined(separator: ", ")) stands in \(context): only what page.prose "
                            + "writes can hold one.")
            default: break
            }
        }
    }

    private func record(
        _ number: Prose.RecordedNumber, named fallback: String, text: String, sentence: String
    ) {
        let name = number.name ?? (fallback.count > 80 ? fallback.prefix(79) + "…" : fallback)
        // A number that prose says twice is one number.
        if numbers.contains(where: { $0.name == name && $0.value == number.value && $0.unit == number.unit }) { return }
        numbers.append(
            RecordedNumber(
                name: uniqueName(name, number.value), value: number.value, unit: number.unit,
                tolerance: number.tolerance, spread: number.spread, count: number.count, text: text,
                sentence: sentence))
    }

    private func uniqueName(_ name: String, _ value: Double) -> String {
        let taken = Set(numbers.map(\.name))
        guard taken.contains(name) else { return name }
        return (2...).lazy.map { "\(name) (\($0))" }.first { !taken.contains($0) }!
    }

    private static func check(_ name: String, _ kind: String) {
        require(
            !name.isEmpty && name.allSatisfy { $0 == "-" || $0.isASCII && ($0.isNumber || $0.isLowercase) },
            "a \(kind)'s name consists of lower-case letters, digits and hyphens, but is \"\(name)\"")
    }

    private func source(_ path: String) -> SwiftSource? {
        if let source = sources[path] { return source }
        let source = try? SwiftSource(path: path)
        sources[path] = source
        return source
    }

    /// Throws what went wrong where nothing could be thrown.
    func throwFailure() throws { if let failure { throw failure } }

    /// Ends the last cell. No more can be added.
    func close() throws {
        collectOutput()
        press?.endCell()
        press?.stopCapture()
        if isFolding { failure = failure ?? PageError("The page ends within a fold. End it (endFold).") }
        try throwFailure()
    }
}
