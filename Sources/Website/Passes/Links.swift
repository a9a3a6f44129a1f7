import Foundation

extension [HTML] {
    /// Links from page to page follow the pages from Markdown to HTML: `../05-clustering/README.md#k-means` becomes
    /// `../05-clustering/index.html#k-means`. A link to something that the site does not have becomes plain text.
    /// - Parameters:
    ///   - path: the page's own path below the folder of pages, `05-clustering/README.md`.
    ///   - pages: the paths of all pages.
    ///   - hasFile: whether there is a file that is no page at a path below the folder of pages.
    ///   - unresolved: is told what has no target.
    /// - Returns: the page, and the paths of the files that it uses.
    func followingPages(
        from path: String, pages: Set<String>, hasFile: (String) -> Bool, unresolved: (String) -> Void
    ) -> (page: [HTML], files: Set<String>) {
        var files: Set<String> = []
        let page = rewritingElements { element in
            let name = element.name == "a" ? "href" : element.name == "img" ? "src" : nil
            guard let name, let target = element[name], !target.isEmpty, !target.hasPrefix("#"), !target.isAbsolute
            else {
                return [.element(element)]
            }
            let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            let file = (String(parts[0]).removingPercentEncoding ?? String(parts[0])).resolved(from: path)
            var element = element
            if let file,
                let found = [file, file.isEmpty ? "README.md" : file + "/README.md"].first(where: pages.contains)
            {
                element[name] = found.asSitePath.relative(to: path) + (parts.count > 1 ? "#\(parts[1])" : "")
            } else if let file, hasFile(file) {
                files.insert(file)
            } else {
                unresolved(target)
                return element.name == "a" ? element.children : [.element(element)]
            }
            return [.element(element)]
        }
        return (page, files)
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
