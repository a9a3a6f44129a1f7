import Foundation

/// Leads links from page to page as the pages go from Markdown to HTML: `../05-clustering/README.md#k-means` becomes
/// `../05-clustering/index.html#k-means`. It keeps the files that a page needs, and the links that lead nowhere.
final class LinkFollower {
    private let path: String
    private let pages: Set<String>
    private let hasFile: (String) -> Bool
    /// Below the folder of pages.
    private(set) var files: Set<String> = []
    private(set) var unresolved: [String] = []

    /// - Parameters:
    ///   - path: the page's own path below the folder of pages, `05-clustering/README.md`.
    ///   - pages: the paths of all pages.
    ///   - hasFile: whether there is a file that is no page at a path below the folder of pages.
    init(from path: String, pages: Set<String>, hasFile: @escaping (String) -> Bool) {
        self.path = path
        self.pages = pages
        self.hasFile = hasFile
    }

    /// The link as the site has it; nil where the site has no such thing.
    func follow(_ target: String) -> String? {
        guard !target.isEmpty, !target.hasPrefix("#") else { return target }
        if target.isAbsolute {
            // What a browser would run is no place to go.
            if target.prefixMatch(of: /(?:https?:|mailto:|\/\/)/.ignoresCase()) != nil { return target }
            unresolved.append(target)
            return nil
        }
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let file = (String(parts[0]).removingPercentEncoding ?? String(parts[0])).resolved(from: path)
        if let file, let found = [file, file.isEmpty ? "README.md" : file + "/README.md"].first(where: pages.contains) {
            return found.asSitePath.relative(to: path) + (parts.count > 1 ? "#\(parts[1])" : "")
        }
        guard let file, hasFile(file) else {
            unresolved.append(target)
            return nil
        }
        files.insert(file)
        return target
    }
}

extension String {
    /// Whether a link leads out of the site: `https://…`, `mailto:…`, `//…`.
    var isAbsolute: Bool { hasPrefix("//") || prefixMatch(of: /[A-Za-z][A-Za-z0-9+.\-]*:/) != nil }

    /// `05-clustering/README.md` → `05-clustering/index.html`; `glossary.md` → `glossary.html`.
    var asSitePath: String {
        let parts = split(separator: "/")
        let folder = parts.dropLast().map { $0 + "/" }.joined()
        let name = parts.last.map(String.init) ?? self
        return folder + (name == "README.md" ? "index.html" : name.hasSuffix(".md") ? name.dropLast(3) + ".html" : name)
    }

    /// What a link means that stands on the page at `path`, both below one folder; nil where it leads out of that.
    func resolved(from path: String) -> String? {
        var parts = hasPrefix("/") ? [] : Array(path.split(separator: "/").dropLast())
        for part in split(separator: "/") where part != "." {
            if part == ".." {
                guard parts.popLast() != nil else { return nil }
            } else {
                parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }

    /// The shortest link to this path from the page at `path`, both below one folder.
    func relative(to path: String) -> String {
        let (target, folder) = (split(separator: "/"), path.split(separator: "/").dropLast())
        let shared = zip(target.dropLast(), folder).prefix { $0 == $1 }.count
        return String(repeating: "../", count: folder.count - shared) + target.dropFirst(shared).joined(separator: "/")
    }
}
