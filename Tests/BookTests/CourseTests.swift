import Course
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
            let (previous, next) = place.neighbours(in: Course.chapters)
            #expect(previous.map { $0.neighbours(in: Course.chapters).next } ?? place == place)
            #expect(next.map { $0.neighbours(in: Course.chapters).previous } ?? place == place)
        }
        #expect(Course.chapters[0].neighbours(in: Course.chapters).previous == nil)
        #expect(Course.chapters.last!.neighbours(in: Course.chapters).next == nil)
    }
}
