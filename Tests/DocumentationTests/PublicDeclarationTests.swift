import Foundation
import Testing

/// What other packages may build on says what it is.
@Suite struct PublicDeclarationTests {
    private let declarations = Result {
        let manifest = try SnippetTests.text("Package.swift")
        let products = try #require(manifest.firstMatch(of: /\n    products: \[([^\]]*)\]/)).1
        let folders = products.matches(of: /"(\w+)"/).map { "Sources/\($0.1)" }
        #expect(folders.count == 6)
        return PublicDeclarations(
            try folders.flatMap(SnippetTests.sources).map { ($0, try SnippetTests.text($0)) })
    }

    private func list(_ declarations: [PublicDeclarations.Declaration]) -> [String] {
        declarations.map { "\($0.place): \($0.text)" }
    }

    @Test func allHaveAComment() throws {
        let declarations = try declarations.get()
        #expect(declarations.all.count > 1_200)
        let bare = list(declarations.bare)
        #expect(
            bare.isEmpty,
            "without a comment that says shapes, units, errors, source:\n\(bare.joined(separator: "\n"))")
    }

    @Test func allOrNoneOfTheParametersAreListed() throws {
        let halfTold = list(try declarations.get().halfTold)
        #expect(
            halfTold.isEmpty,
            "with a list of parameters that are not its own:\n\(halfTold.joined(separator: "\n"))")
    }

    @Test func whatIsBareIsFound() {
        let text = """
            # A kind of layer.
            public protocol Kind: Sendable {
                # Says its size.
                func size(of x: Int, _ y: Int) -> Int
                var bare: Int { get }
            }

            # Of a kind.
            public struct One<Value>:
                Kind, Equatable
            {
                public let a: Int
                public private(set) var b = [1, 2]
                # Said.
                @discardableResult
                public func c() -> Int { 1 }
                @inlinable public func size(of x: Int, _ y: Int) -> Int { 1 }
                public var bare: Int { 1 }
                public static func == (a: One, b: One) -> Bool { true }
                public static func < (a: One, b: One) -> Bool { true }
                let d = 1
                func e() { let text = \"\"\"
                    public let inText = 1
                    \"\"\" }
                # - Parameter x: one.
                public init(x: Int, by y: Pairs<Int, Int> = [:], _ z: (Int, Int) -> Int) {}
                # - Parameters:
                #   - first: one.
                #   - second: another.
                public init(first: Int = { 1 }(), and second: (Int, Int) -> Void = { _, _ in }) {}
            }

            func f() {
                let g = 1
            }

            extension One: CustomStringConvertible {
                public var description: String { "" }
            }
            """.replacing("# ", with: "/// ")
        let found = PublicDeclarations([("a.swift", text)])
        #expect(found.bare.map(\.place) == [5, 12, 13, 18, 20].map { "a.swift:\($0)" })
        #expect(found.bare.map(\.name) == ["bare", "a", "b", "bare", "<(_:_:)"])
        #expect(found.halfTold.map(\.name) == ["init(x:by:_:)"])
        #expect(found.halfTold.first?.parameters == ["x", "y", "z"])
    }
}
