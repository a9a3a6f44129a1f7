import Course
import Foundation
import Testing

@testable import Bookbinding
@testable import Notebook

@Suite struct ChoiceTests {
    @Test func aChapterWithoutUseForAnOptionRunsWithoutIt() throws {
        var choice = try RunChoice.parse(["--data", "/pictures", "--quick"])
        let root = URL(fileURLWithPath: "/nowhere/package")
        #expect(choice.chosen(of: Course.multimodalAutoencoder.unused) == [.data])
        #expect(choice.chosen(of: Course.clustering.unused) == [])
        let own = try choice.without(Course.multimodalAutoencoder.unused, root: root)
        #expect(own.arguments == ["--quick", "--output", "/nowhere/package/.latent/quick"])
        choice.run.quick = false
        let full = try choice.without(Course.multimodalAutoencoder.unused, root: root)
        #expect(full.arguments == ["--output", "/nowhere/package/.latent/output"], "never to the committed pages")
    }

    @Test func timesAreForecast() throws {
        let times = RunTimes(
            machine: "A processor, 2 cores", seconds: ["05-clustering": 68, "08-multimodal-autoencoder": 104])
        #expect(times.estimate([Course.clustering], cores: 2) == 68)
        #expect(times.estimate([Course.clustering, Course.multimodalAutoencoder], cores: 1) == 344)
        #expect(times.estimate([Course.clustering], cores: 64) == 34)
        #expect(times.estimate([Course.clipRetrieval], cores: 2) == nil)
        let words = try RunChoice.parse([]).announcement([Course.clustering], times, into: "/there")
        #expect(words.hasPrefix("--quick") && words.contains("minute") && words.contains("/there"))
    }
}
