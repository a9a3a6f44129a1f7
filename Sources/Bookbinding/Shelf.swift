import Document
import Foundation
import Notebook
import System

/// A folder of chapters' pages, such as `output`.
public struct Shelf: Sendable {
    public let folder: URL

    public init(_ folder: URL) { self.folder = folder }

    /// Where the chapter's page lies.
    public func page(of place: Place) -> URL { folder.appendingPathComponent(place.folder) }

    /// Whether the chapter has left a page here.
    public func holds(_ place: Place) -> Bool {
        FileManager.default.fileExists(atPath: page(of: place).appendingPathComponent("page.json").path)
    }

    public func document(of place: Place) throws -> Document { try read("page.json", of: place) }
    public func results(of place: Place) throws -> RecordedResults { try read("results.json", of: place) }
    public func exercises(of place: Place) throws -> [RecordedExercise] { try read("exercises.json", of: place) }

    private func read<Contents: Decodable>(_ name: String, of place: Place) throws -> Contents {
        let file = page(of: place).appendingPathComponent(name)
        guard let data = FileManager.default.contents(atPath: file.path) else {
            throw BookError(
                "\(file.path) is not there. The chapter writes it: run `swift run \(place.program)`.")
        }
        do {
            return try JSONDecoder().decode(Contents.self, from: data)
        } catch {
            throw BookError(
                "\(file.path) is not what a chapter writes (\(JSON.reason(error))). Run `swift run \(place.program)` to "
                    + "write it anew.")
        }
    }
}

/// What went wrong with a file or an argument, in a sentence that says what to do.
public struct BookError: Error, Equatable, CustomStringConvertible {
    public let description: String

    public init(_ description: String) { self.description = description }
}
