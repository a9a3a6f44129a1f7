import Foundation

/// The book as a web site that needs no server and no network: a folder of HTML, made of the documents that the
/// chapters wrote.
public struct Site {
    /// What was written.
    public struct Report: Equatable, Sendable {
        public var pages: Int
        /// Links that lead to nothing in the folder of pages, as "page: link". They stand in the site as plain text.
        public var unresolved: [String]
    }

    private let pages: URL
    private let names: [String: String]
    private let output: URL
    private let path: String
    private let mathFonts: [URL]

    /// - Parameters:
    ///   - pages: the folder of pages: `README.md` (optional) and a folder for each chapter, as `05-clustering`.
    ///   - names: what chapters are called, by folder; one that is not among them is called as its folder is.
    ///   - output: the folder of the site. It is made where it is missing; what an earlier site left in it goes.
    public init(pages: URL, names: [String: String] = [:], output: URL) {
        self.init(
            pages: pages, names: names, output: output, path: ProcessInfo.processInfo.environment["PATH"] ?? "",
            mathFonts: Self.mathFonts)
    }

    /// - Parameters:
    ///   - path: where pandoc is looked for, as the environment's `PATH`.
    ///   - mathFonts: fonts for formulas; the first that is there goes along with the site.
    init(pages: URL, names: [String: String] = [:], output: URL, path: String, mathFonts: [URL]) {
        self.pages = pages
        self.names = names
        self.output = output
        self.path = path
        self.mathFonts = mathFonts
    }

    // A browser has none of its own, and a telephone neither.
    private static let mathFonts = ["truetype/dejavu/DejaVuMathTeXGyre.ttf", "opentype/stix/STIXMath-Regular.otf"].map {
        URL(fileURLWithPath: "/usr/share/fonts/\($0)")
    }

    /// Writes the site. The same pages give the same bytes.
    /// - Throws: `SiteError` where there are no pages, no pandoc, or other files in the folder of the site.
    public func write() throws -> Report {
        var sources = try SourcePage.all(in: pages, names: names)
        guard sources.contains(where: { $0.number != nil }) else {
            throw SiteError(
                "There are no chapters in \(pages.path): no folder as 05-clustering with a README.md. "
                    + "`make book` runs all chapters, which write their pages there.")
        }
        let pandoc = try Pandoc(path: path)
        let files = try SiteFolder(output)
        if sources[0].path != "README.md" { sources.insert(SourcePage.contents(of: sources), at: 0) }

        let paths = Set(sources.map(\.path))
        let bound = try sources.map { source in
            try Page(source, pandoc: pandoc, pages: paths, hasFile: { isFile(pages.appendingPathComponent($0)) })
        }

        let font = mathFonts.first(where: isFile)
        let template = try Template(pages: bound, mathFont: font.map { "assets/\($0.lastPathComponent)" })
        for page in bound { try files.write(template.html(of: page), to: page.path) }
        for name in Set(bound.flatMap(\.files)).sorted() {
            try files.write(Data(contentsOf: pages.appendingPathComponent(name)), to: name)
        }
        for name in Assets.names { try files.write(Assets.data(name), to: "assets/\(name)") }
        if let font { try files.write(Data(contentsOf: font), to: "assets/\(font.lastPathComponent)") }
        try files.write(SearchIndex(bound).script(), to: "assets/search-index.js")
        try files.finish()
        return Report(
            pages: bound.count,
            unresolved: bound.flatMap { page in page.unresolved.map { "\(page.source.path): \($0)" } })
    }

    private func isFile(_ file: URL) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder) && !isFolder.boolValue
    }
}
