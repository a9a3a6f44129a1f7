import Charts
import Course
import Foundation

@testable import Notebook

/// A chapter that uses everything a page offers; `DemoTests` runs it.
enum Demo: Chapter {
    struct Results: Codable, Sendable { var accuracy: Double }

    static let place = Place(99, "demo", "A demonstration", program: "Chapter99Demo")
    static let picture = "map"
    static var headlines: [Headline] { [Headline("by codes", number: "accuracy"), Headline("by chance", number: chance)] }

    nonisolated(unsafe) static var chance = "chance"
    nonisolated(unsafe) static var holds = true
    nonisolated(unsafe) static var factor = 3.0
    nonisolated(unsafe) static var fails = false
    nonisolated(unsafe) static var timesComputed = 0
    nonisolated(unsafe) static var hasSecondFigure = true

    static func run(_ page: Page, _ options: Options) throws -> Results {
        page.prose(
            #"""
            # A demonstration
            What is $\alpha$ in \#(figure: "map") \#(cite: .lloyd1982, .arthur2007)? \#(authors: .lecun1998) asked first.
            """#)

        // The shown code.
        let text = "a \"string\" with page.prose(\"no fence\") in it"
        print("printed by Swift:", text.count)
        let secret = 42  // hide
        hidden(  // hide
            secret
        )
        puts("printed by C")

        page.prose("The next cell is computed once; see \(table: "scores").")
        let accuracy = try page.cached("accuracy", key: options) { () -> Double in
            timesComputed += 1
            return 0.5034
        }
        if fails { throw CocoaError(.fileNoSuchFile) }
        page.table(
            "scores", columns: ["Method", Column("Accuracy", best: .highest), "Images"],
            rows: [
                ["pixels | raw", .number(0.41, .percent(1)), .number(10_000)],
                ["codes", .number(accuracy, .percent(1)), .number(10_000)],
            ],
            caption: "Accuracy on test images.")
        try page.figure(
            "map",
            .scatter([Point(0, 0), Point(1, 1)], classes: [0, 1], names: ["Bag", "Coat"], x: "x (m)", y: "y (m)"),
            caption: "Two points, the second at \(1.0, .fixed(1), unit: "m").", alt: "Two points on a rising diagonal.")
        if hasSecondFigure {
            try page.figure(
                "curve", .lines([Series("a", y: [1.0, 2.0])], x: "Step", y: "Loss (nats)"), caption: "A line.",
                alt: "A line.")
        }

        page.prose(
            """
            Accuracy is \(accuracy, .percent(1)), again \(accuracy, .percent(1)); chance is \(0.1, .percent(0), name: "chance").
            There are \(60_000) images, and \("a_b*c") is only text. Error: \(1 - accuracy, .fixed(3), tolerance: 0.5).
            """)
        page.claim("Codes beat chance by \(accuracy / 0.1, .fixed(1)) times", holds)
        page.goal("Accuracy", reached: accuracy, target: 0.55, .atLeast, .percent(1))
        page.exercise(
            "What is twice \(21)?", hint: "Add it to itself.", answer: "It is \(2 * 21).",
            value: Double(2 * secret / 2),
            expected: 42, tolerance: 0)
        try page.exercise(
            "Double a number, and tell $2x$ apart.", hint: "Twice.", answer: "Twice the number.",
            function: FunctionExercise(
                "func doubled(_ x: Double) -> Double", solution: doubled, inputs: [1, -2.5, factor], tolerance: 0,
                truth: { $0 + $0 }))
        page.preformatted("layer  shape\nconv   28×28×16")
        return Results(accuracy: accuracy)
    }

    private static func hidden(_ value: Int) {}
}

/// Two chapters that want the same value.
protocol Twin: Chapter {}

extension Twin {
    static var picture: String { "codes" }
    static var headlines: [Headline] { [Headline("is the first", number: "first"), Headline("the last", number: "last")] }

    static func run(_ page: Page, _ options: Options) throws -> TwinResults {
        page.prose("# A twin")
        let codes = try page.shared("codes", key: options.seed) { () -> [Float] in
            TwinResults.timesComputed += 1
            return [Float(options.seed), 0.5]
        }
        try page.figure(
            "codes", .lines([Series("codes", y: codes)], x: "Place", y: "Code"), caption: "Codes.", alt: "A line.")
        page.prose("From \(codes[0], .fixed(1), name: "first") to \(codes[1], .fixed(1), name: "last").")
        return TwinResults()
    }
}

struct TwinResults: Codable, Sendable {
    nonisolated(unsafe) static var timesComputed = 0
}

enum FirstTwin: Twin {
    static let place = Place(97, "first-twin", "A twin", program: "Chapter97FirstTwin")
}

enum SecondTwin: Twin {
    static let place = Place(98, "second-twin", "Another twin", program: "Chapter98SecondTwin")
}
