import Charts
import Course
import Engine
import Notebook

/// A chapter as small as one can be that leaves every kind of file: the tests end its program in the middle of writing.
enum SmallPage: Chapter {
    struct Results: Codable, Sendable {}

    static let place = Place(95, "small-page", "A small page", program: "PageWriter")
    static let picture = "values"
    static let headlines = [
        Headline("is the first", number: "first"), Headline("is the last", number: "last"),
    ]

    static func run(_ page: Page, _ options: Options) throws -> Results {
        page.prose("# A small page")
        let values = try page.cached("values", key: 0) { () -> [Float] in
            let values = Tensor(normal: [30_000], Random(seed: options.seed)).values
            // Two states of a training.
            for count in [1, 2] {
                guard let path = page.checkpoint() else { continue }
                try Safetensors.write([(name: "values", tensor: Tensor(Array(values.prefix(10_000 * count))))], to: path)
            }
            return values
        }
        try page.figure(
            "values", .lines([Series("values", y: Array(values.prefix(5)))], x: "Place", y: "Value"),
            caption: "Values.", alt: "A line.")
        page.prose("From \(values[0], .fixed(6), name: "first") to \(values[29_999], .fixed(6), name: "last").")
        return Results()
    }
}

SmallPage.main()
