import Foundation
import Notebook
import Testing

@Suite struct CourseTests {
    /// `Package.swift` lists the same programs in the same order.
    @Test func thePackageBuildsWhatTheCourseLists() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
        let manifest = try String(contentsOf: root.appendingPathComponent("Package.swift"), encoding: .utf8)
        let list = try #require(manifest.firstMatch(of: /(?s)let chapters = \[(.*?)\]/)).1
        #expect(list.matches(of: /"(\w+)"/).map { String($0.1) } == Course.chapters.map(\.program))
    }

    @Test func namesAreTheProgramsInWords() {
        #expect(Course.clustering.name == "Clustering")
        #expect(Course.clipRetrieval.name == "CLIP retrieval")
        #expect(Course.denoisingAndCompression.name == "Denoising and compression")
    }

    @Test func chaptersStandInOrderAndAreNamedForTheirNumbers() {
        let numbers = Course.chapters.map(\.number)
        #expect(numbers == numbers.sorted() && Set(numbers).count == numbers.count)
        for place in Course.chapters {
            #expect(place.program.hasPrefix("Chapter\(place.label)"))
            let (previous, next) = Course.neighbours(of: place)
            #expect(previous.map { Course.neighbours(of: $0).next } ?? place == place)
            #expect(next.map { Course.neighbours(of: $0).previous } ?? place == place)
        }
        #expect(Course.neighbours(of: Course.chapters[0]).previous == nil)
        #expect(Course.neighbours(of: Course.chapters.last!).next == nil)
    }
}
