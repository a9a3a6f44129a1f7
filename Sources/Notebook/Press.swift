import Charts
import Document
import Foundation
import Synchronization
import System

/// What a writing page has and a silent one lacks: the terminal, the cache, and the folder that the page goes to.
final class Press {
    struct Job {
        var place: Place
        /// All chapters of the course, in their order.
        var course: [Place] = []
        /// The figure and the numbers that stand for the chapter.
        var picture = ""
        var headlines: [Headline] = []
        var edition = Edition.student
        var options: Options
        /// The package's folder.
        var root: URL
        /// The folder for what is not committed; that of the package unless given.
        var state: URL?
        /// The folder that gets `README.md` and the rest.
        var output: URL
        var usesCache = true
        /// When the running program was built; nil if unknown.
        var built: Date?

        /// "05-clustering"
        var name: String { place.folder }
    }

    let job: Job
    private let state: URL
    private let capture: OutputCapture
    private let cache: Cache
    /// Of all chapters.
    private let sharedCache: Cache
    /// For commands that want a value without a run.
    private var kept: KeptValues
    private let age: SourceAge
    /// Holds the output's folder until the run ends, so that two runs cannot mix their files.
    private let lock: FolderLock
    private let work: WorkFolder
    private var staging: URL { work.url }
    /// Folders made for the output, the outermost first.
    private let made: [URL]
    /// Inputs noted before this page began belong to others.
    private let inputsBefore = Inputs.count
    /// The value that is being computed, for its checkpoints.
    private var underWay: (cache: Cache, name: String, key: String)?
    private var saysCacheFails = true
    /// Output taken while something was said in between.
    private var pending = ""
    private var figureFiles: [String] = []
    private var upstreamKeys: [String] = []
    private var cachedNames: Set<String> = []
    private lazy var engineDigest = cache.engineDigest()
    private let start = DispatchTime.now()
    private var cellName: String?
    private var cellStart = DispatchTime.now()
    private var times: [(name: String, seconds: Double)] = []

    /// Whatever would keep the finished page from being written is found here, before any work.
    init(_ job: Job) throws {
        self.job = job
        state = job.state ?? Chapters.stateFolder(job.root)
        cache = Cache(folder: state.appendingPathComponent("cache/\(job.name)"), root: job.root)
        sharedCache = Cache(folder: state.appendingPathComponent("cache/shared"), root: job.root)
        kept = try KeptValues(root: job.root, state: state, chapter: job.name, job.options)
        age = SourceAge(built: job.built, memory: state.appendingPathComponent("sources"))
        let made = try Folder.make(job.output)
        do {
            lock = try FolderLock(job.output)
            try WholeFile.checkFolder(job.output)
            work = try WorkFolder(in: state.appendingPathComponent("staging"), name: job.name)
            capture = try OutputCapture()
        } catch {
            Self.remove(made)
            throw error
        }
        self.made = made
        WholeFile.sweep(job.output)
        try capture.start()
    }

    deinit { Self.remove(made) }

    /// Takes back folders that were made and are still empty.
    private static func remove(_ folders: [URL]) { for folder in folders.reversed() { rmdir(folder.path) } }

    // MARK: Terminal

    /// Writes a line to the terminal that is no part of the page.
    func say(_ text: String) {
        pending += capture.stop()
        print(Printable.text(text))
        try? capture.start()
    }

    /// What was printed since the last call.
    func takeOutput() -> String {
        let text = Printable.text(pending + capture.stop())
        pending = ""
        try? capture.start()
        return text
    }

    func stopCapture() { pending += capture.stop() }

    /// Shows the headings of a text, so that one sees on the terminal where the run is.
    func announce(_ text: Prose) {
        for segment in text.segments {
            guard case .text(let text) = segment else { continue }
            for line in text.split(separator: "\n") where line.hasPrefix("#") {
                say("\n\(line.drop { $0 == "#" || $0 == " " })")
            }
        }
    }

    // MARK: Source

    /// The code beneath a fence, after making sure that the source is the one that runs.
    func code(
        beneath call: SwiftSource.Call?, in source: SwiftSource?, file: String, line: Int, text: Prose
    ) throws(PageError) -> String {
        guard let source else {
            throw PageError(
                "The page's source \(file) cannot be read, but a page shows the code that ran. Build and run the chapter "
                    + "where its sources lie.")
        }
        try age.check(file)
        guard let call, Self.words(of: text).allSatisfy({ call.text.contains($0) }) else {
            throw PageError(
                "\(file):\(line) does not hold the text that ran: the source has changed since the program was built. "
                    + "Rebuild it (swift build) and run it again.")
        }
        return source.cell(beneath: call).code
    }

    /// Throws if `file` is not the one that the program was built from.
    func checkAge(of file: String) throws { try age.check(file) }

    /// Only the run without options may replace what other programs use.
    var modelFolder: URL {
        job.options == .full
            ? state.appendingPathComponent("models/\(job.name)") : job.output.appendingPathComponent("models")
    }

    /// Stretches of `text` that its source must hold letter by letter: words without marks that a literal may escape.
    private static func words(of text: Prose) -> [String] {
        text.segments.flatMap { segment -> [String] in
            guard case .text(let text) = segment else { return [] }
            return text.split { !($0.isASCII && $0.isLetter) }.filter { $0.count > 3 }.map(String.init)
        }
    }

    // MARK: Cells

    func beginCell(_ name: String) {
        cellName = name
        cellStart = .now()
    }

    func endCell() {
        guard let cellName else { return }
        times.append((cellName, Self.seconds(since: cellStart)))
        self.cellName = nil
    }

    private static func seconds(since start: DispatchTime) -> Double {
        Double(DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds) / 1e9
    }

    func draw(_ figure: Figure, _ name: String) throws { figureFiles += try figure.draw(name, in: staging) }

    func cached<Value: Codable>(
        _ name: String, key: some Encodable, file: String, cutBehind cut: Int?, _ make: () throws -> Value
    ) throws -> Value {
        let code = try Cache.codeDigest(file: file, cutBehind: cut)
        return try value(in: cache, name, key: key, dependingOn: [code] + upstreamKeys, make)
    }

    func shared<Value: Codable>(_ name: String, key: some Encodable, _ make: () throws -> Value) throws -> Value {
        try value(in: sharedCache, name, key: key, dependingOn: [], make)
    }

    /// The value, from the cache or made and kept there.
    private func value<Value: Codable>(
        in cache: Cache, _ name: String, key: some Encodable, dependingOn digests: [String], _ make: () throws -> Value
    ) throws -> Value {
        let digest = try self.digest(name, of: Value.self, key: key, dependingOn: digests)
        // A value within another is made only when that one is, so nothing behind it may depend on its having been.
        if underWay == nil { upstreamKeys.append(digest) }
        let entry = KeptValues.Entry(
            name: name, type: KeptValues.Entry.name(of: Value.self), key: digest,
            isShared: cache.folder == sharedCache.folder)
        // Without the cache nothing is read, but what is computed is kept for the next run.
        if job.usesCache {
            if let value = cache.load(name, key: digest, as: Value.self, note: { note($0) }) {
                try keeping { try kept.add(entry) }
                return value
            }
        } else {
            cache.removeCheckpoints(name, key: digest)
        }
        let outer = underWay
        underWay = (cache, name, digest)
        defer { underWay = outer }
        let value = try make()
        try keeping {
            try cache.store(value, name, key: digest)
            cache.removeCheckpoints(name, key: digest)
            try kept.add(entry)
        }
        return value
    }

    /// Values of one kind, each kept by itself: `make` is told which are missing, and hands over each when it is there,
    /// from any thread.
    func cachedEach<Value: Codable & Sendable>(
        _ names: [String], key: some Encodable, file: String, cutBehind cut: Int?, ignoringNumber number: String,
        _ make: (_ missing: [Int], _ keep: @Sendable (Int, Value) throws -> Void) throws -> Void
    ) throws -> [Value] {
        let code = try Cache.codeDigest(file: file, cutBehind: cut, ignoringNumber: number)
        let upstream = [code] + upstreamKeys
        let digests = try names.map { try digest($0, of: Value.self, key: key, dependingOn: upstream) }
        upstreamKeys += digests
        let loaded = zip(names, digests).map { name, digest in
            job.usesCache ? cache.load(name, key: digest, as: Value.self) { note($0) } : nil
        }
        let found = Mutex<(values: [Value?], fault: FileFault?)>((loaded, nil))
        let missing = names.indices.filter { loaded[$0] == nil }
        if !missing.isEmpty {
            // One at a time: storing also removes old values of the name.
            try make(missing) { [cache] place, value in
                try found.withLock { found in
                    found.values[place] = value
                    do {
                        try cache.store(value, names[place], key: digests[place])
                    } catch let fault as FileFault {
                        found.fault = found.fault ?? fault
                    }
                }
            }
        }
        let (values, fault) = found.withLock { $0 }
        try keeping {
            if let fault { throw fault }
            for (name, digest) in zip(names, digests) {
                try kept.add(
                    .init(name: name, type: KeptValues.Entry.name(of: Value.self), key: digest, isShared: false))
            }
        }
        return try zip(names, values).map { name, value in
            guard let value else { throw PageError("The value \"\(name)\" was to be computed and was not.") }
            return value
        }
    }

    /// The key of a value by all that decides it.
    private func digest<Value>(
        _ name: String, of type: Value.Type, key: some Encodable, dependingOn digests: [String]
    ) throws -> String {
        require(cachedNames.insert(name).inserted, "the page has two cached values named \"\(name)\"")
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        var hash = SHA256()
        hash.update(part: name)
        hash.update(part: String(reflecting: type))
        hash.update(part: String(decoding: try encoder.encode(key), as: UTF8.self))
        // What no caller may forget: the options, the threads, and the data that were loaded.
        hash.update(part: String(decoding: try encoder.encode(job.options), as: UTF8.self))
        hash.update(part: Self.threads(job.options))
        let inputs = Inputs.noted(behind: inputsBefore)
        for list in [inputs, digests] {
            hash.update(part: "\(list.count)")
            for digest in list { hash.update(part: digest) }
        }
        hash.update(part: engineDigest)
        return hash.hex()
    }

    /// Does what only the next run will need, and the page does not: a fault is said, once, and borne.
    private func keeping(_ work: () throws -> Void) throws {
        do {
            try work()
        } catch let fault as FileFault {
            if saysCacheFails { note("Nothing is kept for the next run: \(fault)") }
            saysCacheFails = false
        }
    }

    /// The number of threads to compute with as far as a process can tell before it starts any: another number groups
    /// sums differently.
    private static func threads(_ options: Options) -> String {
        if let threads = options.threads { return "\(threads)" }
        let environment = ProcessInfo.processInfo.environment
        return ["OMP_NUM_THREADS", "OMP_THREAD_LIMIT"].map { environment[$0] ?? "" }.joined(separator: " ")
            + " \(ProcessInfo.processInfo.activeProcessorCount)"
    }

    /// Where a training within the value under way may keep its state, so that the run that follows an interrupted one
    /// goes on from there; nil where no value is under way, or its folder cannot be written to.
    func checkpoint(_ part: String) -> URL? {
        guard let (cache, name, key) = underWay, (try? Folder.make(cache.folder)) != nil,
            Folder.isWritable(cache.folder)
        else { return nil }
        return cache.checkpoint(name, key: key, part: part)
    }

    private func note(_ text: String) {
        FileHandle.standardError.write(Data("note: \(Printable.text(text))\n".utf8))
    }

    // MARK: Writing

    /// Writes the finished page: every file whole or not at all, and untouched if it would not change.
    func write(_ page: Page) throws {
        func source(_ file: String) -> Document.Source? {
            Document.Source(file: file, root: job.root, page: job.output)
        }
        let weaver = Weaver(
            page: page, place: job.place, course: job.course, edition: job.edition, picture: job.picture,
            headlines: job.headlines,
            source: page.file.flatMap(source), link: { source($0)?.link }, drawings: staging)
        let document = try weaver.document()
        let markdown = Data(MarkdownRendering(document, navigation: weaver.navigation).text.utf8)
        let notebook = try NotebookRendering(document, navigation: weaver.navigation, picture: weaver.picture).data()
        let results = weaver.results(options: try JSON(encoding: job.options))
        let record = try JSON(encoding: document).data
        let exercises = try weaver.exercises()

        let figures = job.output.appendingPathComponent("figures")
        try Folder.make(figureFiles.isEmpty ? job.output : figures)
        WholeFile.sweep(figures)
        for name in figureFiles {
            guard let data = FileManager.default.contents(atPath: staging.appendingPathComponent(name).path) else {
                throw PageError("\(staging.path)/\(name) was drawn but cannot be read. Run the chapter again.")
            }
            try WholeFile.update(figures.appendingPathComponent(name), data)
        }
        let old = (try? FileManager.default.contentsOfDirectory(atPath: figures.path)) ?? []
        for name in Set(old).subtracting(figureFiles) {
            let file = figures.appendingPathComponent(name).path
            guard unlink(file) == 0 else { throw FileFault(file, "is no longer on the page and cannot be removed") }
        }
        try WholeFile.update(job.output.appendingPathComponent("README.md"), markdown)
        try WholeFile.update(job.output.appendingPathComponent("\(job.name).ipynb"), notebook)
        try WholeFile.update(job.output.appendingPathComponent("results.json"), results)
        try WholeFile.update(job.output.appendingPathComponent("page.json"), record)
        try WholeFile.update(job.output.appendingPathComponent("exercises.json"), exercises)
        try keeping { try kept.keep(cachedNames) }
        try writeRecord()
    }

    /// What differs from run to run and from machine to machine goes to a side file that is never committed.
    private func writeRecord() throws {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        let record = JSON.object([
            ("chapter", .string(job.name)), ("date", .string(ISO8601DateFormatter().string(from: Date()))),
            ("options", try JSON(encoding: job.options)), ("output", .string(job.output.path)),
            ("processors", .number(Double(ProcessInfo.processInfo.activeProcessorCount))),
            ("seconds", .number(Self.seconds(since: start))),
            ("peakMemoryMegabytes", .number(Double(usage.ru_maxrss) / 1024)),
            (
                "cells",
                .array(times.map { .object([("line", .string($0.name)), ("seconds", .number($0.seconds))]) })
            ),
        ])
        let folder = state.appendingPathComponent("runs")
        do throws(FileFault) {
            try Folder.make(folder)
            try WholeFile.update(folder.appendingPathComponent("\(job.name).json"), record.data)
        } catch {
            note("The run's times are not kept: \(error)")
        }
    }
}
