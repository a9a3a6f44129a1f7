// swift-tools-version: 6.2
import PackageDescription

// A version of Latent, by the address of its repository. Whoever looks at this example inside Latent's own repository
// needs no address: there, it is built against the sources around it.
let latent: Package.Dependency =
    if let address = Context.environment["LATENT_URL"] {
        .package(url: address, from: "1.0.0")
    } else {
        .package(name: "Latent", path: "../..")
    }

let package = Package(
    name: "OwnPackage",
    dependencies: [latent],
    targets: [
        .executableTarget(
            name: "PictureNetwork",
            dependencies: ["Datasets", "Engine", "Images"].map { .product(name: $0, package: "Latent") }),
        .testTarget(name: "PictureNetworkTests", dependencies: ["PictureNetwork"]),
    ]
)
