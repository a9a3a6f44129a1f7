import Foundation

/// What every site has beside its pages: its style and its scripts.
enum Assets {
    static let names = ["style.css", "theme.js", "site.js", "search.js"]

    static func data(_ name: String) throws -> Data {
        let file = Bundle.module.bundleURL.appendingPathComponent("Resources/\(name)")
        guard let data = FileManager.default.contents(atPath: file.path) else {
            throw SiteError("\(file.path) cannot be read. Build the package again: swift build.")
        }
        return data
    }
}
