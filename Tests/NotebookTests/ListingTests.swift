import Document
import Foundation
import System
import Testing

@testable import Notebook

/// What pages quote, cut from made-up sources and compared letter by letter; and every listing of the course.
@Suite struct ListingTests {
    private static let hard = #"""
        import Foundation

        /// A doc comment with func notThis() {} in it.
        public struct Hard<Element: Comparable, Rest>: Codable
        where Element: Sendable {
            /// One.
            public let one: Int  // the first
            /** Two, { and more. */
            public private(set) var two = [1, 2].map { $0 + 1 }

            /// Watched.
            public var watched: Int = 3 {
                willSet { print("}", newValue) }
                // Told afterwards.
                didSet { check() }
            }

            public static let table: [String: [Int]] = [
                "a": [1, 2],
                "b": [3],
            ]
            lazy var late: Int = {
                let a = 1
                return a
            }()
            static let (low, high) = (0, 1), other = 2
            let chain = [1, 2]
                .map { $0 * 2 }
                .reduce(0, +)
            let sum =
                1 + 2
                + 3
            @inlinable public var both: Int {
                @inline(__always) get { one }
                set { two = [newValue] }
            }
            var pattern: some RegexComponent { /"[^{"]*/ }
            var after: Int { 1 }; let onLine = 2

            public init?(_ one: Int, count two: Int = 2) {
                require(one > 0, """
                    one { is
                    """)

                // Kept, because it tells why.
                self.one = one
                precondition(two > 0)
            }

            @discardableResult
            @inlinable
            public func long<T>(
                _ value: T, by next: @escaping @Sendable (Int) -> Int = { $0 < 1 ? 0 : $0 }, _: Dictionary<Int, Int>,
                at place: Int
            ) rethrows
                -> [T]
            where
                T: Comparable, T: Sendable
            {
                for row in two {
                    require(row > 0, "a row")
                }
                if two.isEmpty {
                    require(false)
                } else {
                    print("empty")
                }
                requireFinite(two, for: "x"); print(1)
                switch one {
                case 1:
                    require(true)
                default: break
                }
                let text = """
                    /// no comment, and

                    public too; require(false)
                    """
                let require = two.map { require($0) }
                return []

            }

            public subscript(row: Int) -> Int { row }
            subscript(at row: Int) -> Int { get { row } set { } }
            public static func + (a: Hard, b: Hard) -> Hard { a }
            public static func ..< (a: Hard, b: Hard) -> Hard { a }
            static prefix func - (a: Hard) -> Hard { a }
            func twin() -> Int { 1 }
            func twin(_ a: Int) -> Int { a }
            func twin(of a: Int) -> Int { a }
            var kind: Int { 0 }
            func kind(_ a: Int) -> Int { a }
            func `default`() {}
            deinit { }

            public enum Part: String, Sendable {
                case a, b = "c"
                /// Third.
                case third(Int, of: [Int])
                fileprivate func inner() {}
            }
        }

        extension Hard.Part { public var size: Int { 4 } }
        extension Hard: Equatable where Rest == Int { static func same() {} }

        public protocol Able {
            var size: Int { get }
            func able(_ a: Int) -> Int
            func other()
        }
        extension Able { public func able(_ a: Int) -> Int { a } }

        #if os(Linux)
            let system = 1
        #endif
        func top<T>(_ a: T) -> Int where T: Able { a.size }
        let constant = top  // why
        typealias Pair = (Int, Int)
        struct Small { let x = 1; public var y: Int { x } }
        public final class Whole {
            /// Its name.
            public var name = "n"

            // MARK: More

            /// Makes it.
            public init(name: String) {
                require(!name.isEmpty)
                self.name = name
            }
            @discardableResult public class func make() -> Self? { nil }
        }
        """#

    private static func listings(_ names: [String], _ sources: [String: String]) throws -> [Listing] {
        let package = try TemporaryPackage()
        for (path, text) in sources { try package.write(text, to: path) }
        return try Library(root: package.root).listings(names, for: package.chapter)
    }

    @Test(arguments: [
        ("Hard.one", "let one: Int  // the first"),
        ("Hard.two", "var two = [1, 2].map { $0 + 1 }"),
        (
            "Hard.watched",
            """
            var watched: Int = 3 {
                willSet { print("}", newValue) }
                // Told afterwards.
                didSet { check() }
            }
            """
        ),
        ("Hard.table", "static let table: [String: [Int]] = [\n    \"a\": [1, 2],\n    \"b\": [3],\n]"),
        ("Hard.late", "lazy var late: Int = {\n    let a = 1\n    return a\n}()"),
        ("Hard.high", "static let (low, high) = (0, 1), other = 2"),
        ("Hard.other", "static let (low, high) = (0, 1), other = 2"),
        ("Hard.chain", "let chain = [1, 2]\n    .map { $0 * 2 }\n    .reduce(0, +)"),
        ("Hard.sum", "let sum =\n    1 + 2\n    + 3"),
        ("Hard.both", "var both: Int {\n    get { one }\n    set { two = [newValue] }\n}"),
        ("Hard.pattern", "var pattern: some RegexComponent { /\"[^{\"]*/ }"),
        ("Hard.after", "var after: Int { 1 }"), ("Hard.onLine", "let onLine = 2"),
        (
            "Hard.init(_:count:)",
            """
            init?(_ one: Int, count two: Int = 2) {
                // Kept, because it tells why.
                self.one = one
            }
            """
        ),
        (
            "Hard.long(_:by:_:at:)",
            #"""
            func long<T>(
                _ value: T, by next: @escaping @Sendable (Int) -> Int = { $0 < 1 ? 0 : $0 }, _: Dictionary<Int, Int>,
                at place: Int
            ) rethrows
                -> [T]
            where
                T: Comparable, T: Sendable
            {
                if two.isEmpty {
                    require(false)
                } else {
                    print("empty")
                }
                print(1)
                switch one {
                case 1:
                    require(true)
                default: break
                }
                let text = """
                    /// no comment, and

                    public too; require(false)
                    """
                let require = two.map { require($0) }
                return []
            }
            """#
        ),
        ("Hard.subscript(_:)", "subscript(row: Int) -> Int { row }"),
        ("Hard.subscript(at:)", "subscript(at row: Int) -> Int { get { row } set { } }"),
        ("Hard.+", "static func + (a: Hard, b: Hard) -> Hard { a }"),
        ("Hard.+(_:_:)", "static func + (a: Hard, b: Hard) -> Hard { a }"),
        ("Hard...<", "static func ..< (a: Hard, b: Hard) -> Hard { a }"),
        ("Hard.-(_:)", "static prefix func - (a: Hard) -> Hard { a }"),
        ("Hard.twin()", "func twin() -> Int { 1 }"), ("Hard.twin(of:)", "func twin(of a: Int) -> Int { a }"),
        ("Hard.kind", "var kind: Int { 0 }"), ("Hard.default", "func `default`() {}"),
        ("Hard.Part.b", "case a, b = \"c\""), ("Hard.Part.size", "var size: Int { 4 }"),
        ("Hard.Part.inner", "func inner() {}"), ("Hard.same", "static func same() {}"),
        (
            "Hard.Part",
            """
            enum Part: String, Sendable {
                case a, b = "c"
                case third(Int, of: [Int])
                func inner() {}
            }
            """
        ),
        ("Able.able(_:)", "func able(_ a: Int) -> Int { a }"), ("Able.other", "func other()"),
        ("Able.size", "var size: Int { get }"), ("system", "let system = 1"),
        ("top", "func top<T>(_ a: T) -> Int where T: Able { a.size }"), ("constant", "let constant = top  // why"),
        ("Pair", "typealias Pair = (Int, Int)"), ("Small", "struct Small { let x = 1; var y: Int { x } }"),
        ("Small.x", "let x = 1"), ("Small.y", "var y: Int { x }"),
        (
            "Whole",
            """
            final class Whole {
                var name = "n"

                init(name: String) {
                    self.name = name
                }
                class func make() -> Self? { nil }
            }
            """
        ),
    ])
    func aDeclarationIsCutOutWhole(_ name: String, _ code: String) throws {
        let listings = try Self.listings([name], ["Sources/Hard.swift": Self.hard])
        #expect(listings.map(\.code) == [code])
        #expect(listings.map(\.path) == ["Sources/Hard.swift"])
    }

    @Test func membersOfOneTypeStandInOneListing() throws {
        let sources = [
            "Sources/A/A.swift": """
                public struct A {
                    /// One.
                    public let one = 1
                    /// Two.
                    public let two = 2

                    /// Three.
                    public let three = 3
                }
                struct B { let four = 4 }
                """,
            "Chapters/Demo/Own.swift": "let own = 5\nlet next = 6",
        ]
        let names = ["A.one", "A.two", "A.three", "A.one", "B.four", "own", "next"]
        let listings = try Self.listings(names, sources)
        #expect(listings.map(\.code) == [
            "let one = 1\nlet two = 2\n\nlet three = 3\n\nlet one = 1", "let four = 4", "let own = 5\nlet next = 6",
        ])
        #expect(listings.map(\.type) == ["A", "B", nil])
        #expect(listings.map(\.path) == ["Sources/A/A.swift", "Sources/A/A.swift", "Chapters/Demo/Own.swift"])
        #expect(listings[0].names == ["A.one", "A.two", "A.three", "A.one"])
    }

    @Test func theChaptersOwnFolderComesFirst() throws {
        let sources = ["Chapters/Demo/A.swift": "let a = 1", "Sources/A.swift": "let a = 2", "Chapters/Two/A.swift": "let a = 3"]
        #expect(try Self.listings(["a"], sources).map(\.code) == ["let a = 1"])
    }

    @Test(arguments: [
        ("Hard.nothing", "names nothing that is declared"), ("Hard.twin(at:)", "Hard.twin(of:) (Sources/Hard.swift:"),
        ("twin(of:)", "There is Hard.twin() (Sources/Hard.swift:88)"),
        ("Hard.nothing", "There is Hard.one (Sources/Hard.swift:7)"),
        ("Hard.twin", "may mean Hard.twin() (Sources/Hard.swift:88) and Hard.twin(_:) (Sources/Hard.swift:89)"),
        ("Hard.twin", "Name one with the labels"), ("double", "Chapters/Demo/One.swift:1) and double (Chapters/Demo/Two.swift:1)"),
        ("double", "Nothing tells them apart by name"), ("", "names nothing"), ("Hard.", "names nothing"), ("(", "names nothing"),
        ("local", "nothing within a function"),
    ])
    func whatIsNotFoundOrNotTheOnlyOneIsSaid(_ name: String, _ words: String) throws {
        let sources = [
            "Sources/Hard.swift": Self.hard, "Chapters/Demo/One.swift": "let double = 1\nfunc f() { let local = 1 }",
            "Chapters/Demo/Two.swift": "let double = 2",
        ]
        let error = #expect(throws: PageError.self) { try Self.listings([name], sources) }
        #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
        #expect(error?.description.contains("\"\(name)\"") == true)
    }

    /// Every source of the package is read to its end: a bracket or quotation mark that was misunderstood would swallow
    /// what follows.
    @Test func everySourceIsReadToItsEnd() throws {
        for path in try Self.sources(in: ["Sources", "Chapters", "Tests"]) {
            let source = try SwiftSource(path: path)
            let lines = source.text(0..<source.bytes.count).utf8.split(separator: UInt8(ascii: "\n"))
                .filter { $0.first != UInt8(ascii: " ") }
            // What stands at the left margin in a string is no declaration.
            if lines.contains(where: { $0.suffix(3).elementsEqual("\"\"\"".utf8) }) { continue }
            let written = lines.filter { line in
                let words = Substring(line).split(separator: " ", maxSplits: 3).map(String.init)
                let kind = words.first { !SwiftWords.modifiers.contains($0) }
                return kind.map { ["struct", "enum", "func", "let", "var"].contains($0) } ?? false
            }
            let found = source.declarations.filter(\.path.isEmpty)
            #expect(found.count >= written.count, "\(path)")
        }
    }

    static func sources(in folders: [String]) throws -> [String] {
        let root = try Chapters.packageRoot(from: #filePath).path
        return try folders.flatMap { folder in
            try FileManager.default.subpathsOfDirectory(atPath: root + "/" + folder).filter { $0.hasSuffix(".swift") }
                .map { "\(root)/\(folder)/\($0)" }
        }.sorted()
    }

    /// The names in every `\(listing: …)` of the course, by the file that they stand in.
    static func courseListings() throws -> [(file: String, names: [String])] {
        try sources(in: ["Chapters"]).flatMap { path -> [(file: String, names: [String])] in
            let source = try SwiftSource(path: path)
            return source.lines.flatMap { source.call(of: ["prose"], at: $0)?.interpolations ?? [] }
                .filter { $0.hasPrefix("listing:") }
                .map { (path, $0.matches(of: /"([^"]*)"/).map { String($0.1) }) }
        }
    }

    @Test func everyListingOfTheCourseIsFound() throws {
        let library = Library(root: try Chapters.packageRoot(from: #filePath))
        let all = try Self.courseListings()
        #expect(all.count >= 2)
        for (file, names) in all {
            do {
                let listings = try library.listings(names, for: file)
                #expect(!names.isEmpty && listings.allSatisfy { !$0.code.isEmpty })
            } catch {
                Issue.record("\(error)")
            }
        }
    }
}

extension SwiftSource {
    /// All of its lines' numbers.
    fileprivate var lines: ClosedRange<Int> { 1...line(of: bytes.count) }
}

/// What the pages below quote.
private struct Quoted {
    /// Twice as much.
    public func doubled(_ x: Int) -> Int { 2 * x }
}

@Suite(.serialized) struct ListingPageTests {
    @Test func proseIsSplitAtAListing() throws {
        let page = Page.silent
        page.prose(
            """
            # Title

            Before \(5):

            \(listing: "Quoted.doubled(_:)")

            After \(6, name: "six").
            """)
        let blocks = try Weaver(page: page, place: Demo.place, link: { $0.isEmpty ? nil : "up" }).document().blocks
        let listing = Block.Listing(
            declarations: ["Quoted.doubled(_:)"], type: "Quoted",
            source: .init(path: "Tests/NotebookTests/ListingTests.swift", link: "up"),
            code: "func doubled(_ x: Int) -> Int { 2 * x }")
        #expect(blocks == [
            .heading(.init(level: 1, title: "Title")), .prose("Before 5:"), .listing(listing), .prose("After 6."),
        ])
        // Numbers keep their names and sentences.
        #expect(page.numbers.map(\.name) == ["5", "six"] && page.numbers.map(\.sentence) == ["Before 5:", "After 6."])
        try page.throwFailure()
    }

    /// On a silent page the next call that can throws, and what tests ask of a page names it as well.
    @Test func aListingThatIsNotFoundFailsASilentPage() throws {
        let page = Page.silent
        page.prose("\(listing: "Quoted.tripled(_:)")")
        let error = #expect(throws: PageError.self) { try page.cached("a", key: 1) { 1 } }
        #expect(error?.description.contains("Quoted.doubled(_:) (Tests/NotebookTests/ListingTests.swift:") == true)
        #expect(throws: PageError.self) { try page.close() }
        #expect(Demo.missingFacts(on: page).contains { $0.contains("Quoted.tripled(_:)") })
    }

    @Test(arguments: [true, false])
    func aListingHasALineOfItsOwnInProse(_ isProse: Bool) throws {
        let page = Page.silent
        if isProse {
            page.prose("See \(listing: "Quoted.doubled")")
        } else {
            page.claim("See\n\(listing: "Quoted.doubled")", true)
        }
        let error = #expect(throws: PageError.self) { try page.close() }
        #expect(error?.description.contains(isProse ? "a line of its own" : "only what page.prose writes") == true)
    }

    /// Beside a chapter whose program was built long ago; its page is not written.
    @Test func aListedFileMustBeTheOneThatWasBuilt() throws {
        let package = try TemporaryPackage()
        let press = try Press(
            Press.Job(
                place: .init(99, "x", "X", program: "X"), options: .full, root: package.root,
                output: package.root.appendingPathComponent("out"), built: Date(timeIntervalSince1970: 1000)))
        defer { press.stopCapture() }
        let page = Page(press: press)
        page.prose(
            """
            \(listing: "Demo.holds")
            """)
        let error = #expect(throws: PageError.self) { try page.close() }
        #expect(error?.description.contains("DemoChapter.swift is newer than the running program") == true)
    }
}
