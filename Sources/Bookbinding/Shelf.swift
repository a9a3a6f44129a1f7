import Foundation
import Notebook

/// A folder of chapters' pages, such as `output`.
public struct Shelf: Sendable {
    public let folder: URL

    public init(_ folder: URL) { self.folder = folder }

    /// Where the chapter's page lies.
    public func page(of place: Course.Place) -> URL { folder.appendingPathComponent(place.folder) }
}
