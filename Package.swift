// swift-tools-version: 6.2
import PackageDescription

// `swift run ChapterNN` builds in debug, and a reader should never need a flag to be fast. So the libraries are
// compiled optimised in every configuration; the chapters themselves stay debuggable and only call concrete API.
let optimised: [SwiftSetting] = [.unsafeFlags(["-O"])]
let optimisedC: [CSetting] = [.unsafeFlags(["-O3", "-fno-math-errno", "-ffp-contract=fast"])]
let optimisedCxx: [CXXSetting] = [.unsafeFlags(["-O3"])]

// What CKernels' pool of threads defines in place of GCC's, for oneDNN and OpenBLAS to find in the program.
let poolSymbols = [
    "GOMP_parallel", "GOMP_barrier", "omp_get_thread_num", "omp_get_num_threads", "omp_get_max_threads",
    "omp_in_parallel", "omp_set_num_threads",
]

// `Scripts/sanitize` names the suites that it builds, and does without the counter of allocations, which stands where a
// sanitizer's own `malloc` must; `Scripts/fuzz` builds the readers' fuzzer in place of the tests of its corpus.
let sanitizedSuites = Context.environment["LATENT_SANITIZE"]?.split(separator: " ").map(String.init)
let isFuzzed = Context.environment["LATENT_FUZZ"] != nil

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let chapterParts: [Target.Dependency] = [
    "Engine", "Estimators", "Images", "Datasets", "Models", "Compression", "Charts", "Notebook", "Course",
    "ChapterSupport", "System", argumentParser,
]

let chapters = [
    "Chapter01EmbeddingBasics",
    "Chapter02LinearEmbeddings",
    "Chapter03ConvolutionalAutoencoder",
    "Chapter04LatentVisualization",
    "Chapter05Clustering",
    "Chapter06AnomalyDetection",
    "Chapter07VariationalAutoencoder",
    "Chapter08MultimodalAutoencoder",
    "Chapter09CanonicalCorrelation",
    "Chapter10CLIPRetrieval",
    "Chapter11OrthogonalRegularization",
    "Chapter12DenoisingAndCompression",
]

let package = Package(
    name: "Latent",
    // What other packages may build on; what only the course needs is no product.
    products: ["Engine", "Estimators", "Images", "Datasets", "Models", "Charts"].map {
        .library(name: $0, targets: [$0])
    },
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
    ]
        // `make docs` alone needs it; nobody else is to fetch it.
        + (Context.environment["LATENT_DOCS"] == nil
            ? [] : [.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.4.0")]),
    targets: [
        // C shims: one `extern "C"` header per library, so that no Swift target sees C++.
        .target(
            name: "CKernels", path: "Sources/Shims/CKernels", cSettings: optimisedC,
            linkerSettings: [
                .linkedLibrary("m"),
                .unsafeFlags(poolSymbols.flatMap { ["-Xlinker", "--export-dynamic-symbol=\($0)"] }),
            ]),
        .target(
            name: "COneDNN", path: "Sources/Shims/COneDNN", cxxSettings: optimisedCxx,
            linkerSettings: [.linkedLibrary("dnnl")]),
        .target(
            name: "CLapack", path: "Sources/Shims/CLapack", cSettings: optimisedC,
            linkerSettings: [.linkedLibrary("lapacke"), .linkedLibrary("openblas")]),
        .target(
            name: "CGnuplot", path: "Sources/Shims/CGnuplot",
            cxxSettings: [.unsafeFlags(["-O1", "-Wno-everything"])],
            linkerSettings: [
                .linkedLibrary("boost_iostreams"), .linkedLibrary("boost_filesystem"), .linkedLibrary("boost_system"),
            ]),
        .target(
            name: "CImageFormats", path: "Sources/Shims/CImageFormats",
            // Where Debian and Ubuntu keep FreeType's headers.
            cSettings: optimisedC + [.unsafeFlags(["-I/usr/include/freetype2"])],
            linkerSettings: [
                .linkedLibrary("png"), .linkedLibrary("jpeg"), .linkedLibrary("z"), .linkedLibrary("freetype"),
                .linkedLibrary("harfbuzz"),
            ]),
        .target(
            name: "CXML", path: "Sources/Shims/CXML",
            cSettings: optimisedC + [.unsafeFlags(["-I/usr/include/libxml2"])],
            linkerSettings: [.linkedLibrary("xml2")]),

        // Files, folders and processes, as the operating system has them, and what all rooms need of a computer; knows
        // nothing of the course.
        .target(name: "System", swiftSettings: optimised),
        .target(name: "Engine", dependencies: ["COneDNN", "CKernels", "System"], swiftSettings: optimised),
        .target(
            name: "Estimators", dependencies: ["Engine", "CLapack", "CKernels", "System"], swiftSettings: optimised),
        .target(name: "Images", dependencies: ["CImageFormats", "System"], swiftSettings: optimised),
        .target(
            name: "Datasets", dependencies: ["Engine", "Images", "CImageFormats", "CXML", "System"],
            swiftSettings: optimised),
        .target(name: "Charts", dependencies: ["CGnuplot", "Images", "System"], swiftSettings: optimised),
        // A page as data, and how it looks as Markdown and as a notebook.
        .target(name: "Document", dependencies: ["System"], swiftSettings: optimised),
        .target(
            name: "Notebook", dependencies: ["Charts", "Document", "System", argumentParser], swiftSettings: optimised),
        .target(name: "Models", dependencies: ["Engine", "Estimators", "System"], swiftSettings: optimised),
        .target(name: "Compression", dependencies: ["Engine", "System"], swiftSettings: optimised),

        // What several chapters share: the way from data sets and networks to pages.
        .target(
            name: "ChapterSupport",
            dependencies: [
                "Engine", "Estimators", "Images", "Datasets", "Models", "Charts", "Notebook", "System", argumentParser,
            ],
            swiftSettings: optimised),

        // What the notebook does not know of this course: its chapters, and the works that they cite.
        .target(name: "Course", dependencies: ["Notebook"], swiftSettings: optimised),
        // What the program Book does with the chapters and their pages, apart from its command line.
        .target(
            name: "Bookbinding", dependencies: ["Charts", "Course", "Document", "Notebook", "System"],
            swiftSettings: optimised),
        // The pages as a website; its style and scripts are files of their own.
        .target(
            name: "Website", dependencies: ["Document", "System"], resources: [.copy("Resources")],
            swiftSettings: optimised),
        .executableTarget(
            name: "Book",
            dependencies: [
                "Bookbinding", "Charts", "Course", "Notebook", "System", "Website", argumentParser,
            ],
            path: "Chapters/Book"),

        .executableTarget(
            name: "Benchmark", dependencies: ["Engine", "Estimators", "Datasets", "Models", argumentParser],
            swiftSettings: optimised),

        .target(name: "TestSupport", dependencies: ["Document", "Images", "System"], path: "Tests/TestSupport"),
        // A chapter that tests end in the middle of writing.
        .executableTarget(
            name: "PageWriter", dependencies: ["Charts", "Course", "Engine", "Notebook"], path: "Tests/PageWriter"),
        // Counts allocations by standing before the C library's; only tests link it.
        .target(name: "AllocationCounter", path: "Tests/AllocationCounter", cSettings: optimisedC),
        .testTarget(
            name: "EngineTests",
            dependencies: ["CKernels", "Engine", "TestSupport"] + (sanitizedSuites == nil ? ["AllocationCounter"] : []),
            resources: [.copy("Reference")]),
        .testTarget(
            name: "EstimatorsTests", dependencies: ["Datasets", "Estimators", "Engine", "TestSupport"],
            resources: [.copy("Reference")]),
        .testTarget(
            name: "ModelsTests", dependencies: ["Models", "Engine", "Estimators", "TestSupport"],
            resources: [.copy("Reference")]),
        // Other tests read the same pictures, by TestSupport, so that they are no resource of these alone.
        .testTarget(
            name: "ImagesTests", dependencies: ["CImageFormats", "Images", "TestSupport"], exclude: ["Reference"]),
        .testTarget(
            name: "DatasetsTests",
            dependencies: ["Datasets", "Engine", "Estimators", "Images", "CImageFormats", "System", "TestSupport"],
            resources: [.copy("Reference")]),
        .testTarget(name: "CompressionTests", dependencies: ["Compression", "Engine", "System"]),
        isFuzzed
            ? .executableTarget(
                name: "Fuzz", dependencies: ["Compression", "Datasets", "Engine", "Images", "System"],
                path: "Tests/Fuzz", exclude: ["Corpus", "CorpusTests.swift"])
            : .testTarget(
                name: "FuzzTests", dependencies: ["Compression", "Datasets", "Engine", "Images", "System"],
                path: "Tests/Fuzz", exclude: ["main.swift"], resources: [.copy("Corpus")]),
        // Who uses whom: this file, the imports and ARCHITECTURE.md.
        .testTarget(name: "ArchitectureTests"),
        .testTarget(name: "SystemTests", dependencies: ["System"]),
        // Builds and runs Examples/OwnPackage against a version of this package.
        .testTarget(name: "ExampleTests", dependencies: ["Images", "TestSupport"]),
        .testTarget(name: "ChartsTests", dependencies: ["Charts", "Images", "TestSupport"]),
        .testTarget(
            name: "NotebookTests",
            dependencies: [
                "Charts", "Course", "Document", "Notebook", "PageWriter", "System", "TestSupport", argumentParser,
            ]),
        .testTarget(name: "DocumentTests", dependencies: ["Document", "System", "TestSupport"]),
        .testTarget(name: "WebsiteTests", dependencies: ["Document", "System", "TestSupport", "Website"]),
        .testTarget(
            name: "BookTests",
            dependencies: ["Bookbinding", "Book", "Charts", "Course", "Document", "Notebook", "System"]),
        // Compiles what pages and comments show, against the modules that were built.
        .testTarget(
            name: "DocumentationTests",
            dependencies: [
                "Bookbinding", "ChapterSupport", "Compression", "Course", "Datasets", "Engine", "Estimators", "Models",
                "Notebook", "System",
            ]),
        .testTarget(
            name: "ChapterTests",
            dependencies: [
                "Engine", "Estimators", "Images", "Datasets", "Document", "Models", "Compression", "Notebook",
                "ChapterSupport", "System", "TestSupport",
            ]
                + chapters.map { .init(stringLiteral: $0) }),
    ]
        + chapters.map {
            .executableTarget(name: $0, dependencies: chapterParts, path: "Chapters/\($0)")
        },
    cxxLanguageStandard: .cxx17
)

// The page in each folder of Sources is for people.
for target in package.targets where target.path == nil && target.type != .test { target.exclude.append("README.md") }

if let sanitizedSuites {
    var (needed, open) = (Set(sanitizedSuites), sanitizedSuites)
    while let name = open.popLast() {
        for case .byNameItem(let name, _) in package.targets.first(where: { $0.name == name })?.dependencies ?? []
        where needed.insert(name).inserted {
            open.append(name)
        }
    }
    package.targets.removeAll { !needed.contains($0.name) }
    package.products = []
}
