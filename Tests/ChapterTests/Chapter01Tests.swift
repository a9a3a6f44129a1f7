import Engine
import Images
import Notebook
import Testing

@testable import Chapter01EmbeddingBasics
@testable import ChapterSupport

extension ChapterTests {
    @Test func embeddingBasics() throws {
        let first = try results(EmbeddingBasics.self)
        #expect(first.unitGap <= 1e-6, "the cosine of unit vectors is their scalar product")
        #expect(first.neighboursAreExact && first.roundTripsHold && first.synonymsFound == 1)
        // Hand-made variables: four times chance, and below all pixels.
        #expect(first.largestClass < 0.2)
        #expect(first.standardised > 4 * first.largestClass && first.standardised < first.pixels && first.pixels > 0.6)
        #expect(first.withBadQuestions < first.standardised, "bad questions do harm")
        #expect(first.ratios.count == 14 && first.ratios.allSatisfy { (0...1).contains($0) })
        #expect(first.ratios[12] < 0.1 && first.ratios[13] < 0.02, "the bad questions are bad")
        #expect(first.ratios.prefix(12).allSatisfy { $0 > 0.05 }, "the good questions are good")

        let (distance, product, cosine) = (first.measures[0], first.measures[1], first.measures[2])
        #expect(product.unchanged > 0.98 && cosine.unchanged > 0.98 && distance.unchanged < 0.5)
        #expect(abs(cosine.accuracyDimmed - cosine.accuracy) < 0.02 && distance.accuracyDimmed < distance.accuracy)
        #expect(product.distinct < cosine.distinct, "the scalar product has hubs")

        let (counts, weighted) = (first.retrieval[0], first.retrieval[1])
        let (vectors, chance) = (first.retrieval[2], first.retrieval[3])
        #expect(vectors.looks > weighted.looks && weighted.looks > 10 * chance.looks && counts.looks > 10 * chance.looks)
        for score in first.retrieval { #expect(score.everything <= score.looks) }
        #expect(first.clusterAccuracy > first.largestClass)
        #expect(try json(first) == json(results(EmbeddingBasics.self)), "the same seed gives the same results")
    }

    /// A picture small enough to measure by hand: a bright bar of two columns and a dim one beside it.
    @Test func measurementsByHand() {
        let image = ByteImage(width: 6, height: 4, channels: 1, pixels: [
            0, 0, 0, 0, 0, 0,
            0, 255, 255, 51, 0, 0,
            0, 255, 255, 51, 0, 0,
            0, 0, 0, 0, 0, 25,
        ])
        #expect(image.box == .init(rows: 1..<3, columns: 1..<4))
        #expect(abs(image.mean(image.whole) - (4 + 0.4 + 25 / 255) / 24) < 1e-12)
        #expect(abs(image.mean(image.box) - 4.4 / 6) < 1e-12)
        #expect(abs(image.filling(image.whole) - 0.25) < 1e-12 && image.filling(image.box) == 1)
        // Of each row of the box, 1 and 0.2 stand for one another; the middle for itself.
        #expect(abs(image.asymmetry(image.box) - 1.6 / 3) < 1e-12)
        // Mean 2.2/3; squares 2.04/3.
        #expect(abs(image.standardDeviation(image.box) - (2.04 / 3 - (2.2 / 3) * (2.2 / 3)).squareRoot()) < 1e-12)
        // Rightwards 2·(1 + 0 + 0.8 + 0.2) and 25/255, downwards twice 1 + 1 + 0.2, and 25/255.
        #expect(abs(image.edges - (2 * 2 + 2 * 2.2 + 2 * 25 / 255) / 48) < 1e-12)
        #expect(!image.isOdd == ((4 * 255 + 2 * 51 + 25) % 2 == 0))
        #expect(image.box.part(rows: 0...0.5, columns: 0.6...1) == .init(rows: 1..<2, columns: 3..<4))
        #expect(image.whole.part(columns: 0.5...0.5).columns == 3..<4, "a part holds a pixel")
        let black = ByteImage(width: 3, height: 2, channels: 1, pixels: [0, 0, 0, 0, 0, 0])
        #expect(black.box == black.whole && black.standardDeviation(black.box) == 0)
    }
}
