import Datasets
import Engine
import Estimators
import Images
import Notebook
import Testing

@testable import Chapter01EmbeddingBasics
@testable import ChapterSupport

extension ChapterTests {
    @Test func embeddingBasics() throws {
        let first = try results(EmbeddingBasics.self)
        let (asked, likeness) = (first.questions, first.likeness)
        #expect(likeness.unitGap <= 1e-6, "the cosine of unit vectors is their scalar product")
        #expect(likeness.neighboursAreExact && first.roundTripsHold)
        // Hand-made variables: four times chance, and below all pixels.
        let (variables, pixels) = (likeness.accuracy("variables"), likeness.accuracy("pixels"))
        #expect(likeness.largestClass < 0.2)
        #expect(variables > 4 * likeness.largestClass && variables < pixels && pixels > 0.6)
        #expect(likeness.accuracy("variables and the two bad ones") < variables, "bad questions do harm")
        let ratios = Dictionary(uniqueKeysWithValues: zip(asked.names, asked.ratios))
        #expect(ratios.count == 14 && ratios.values.allSatisfy { (0...1).contains($0) })
        let bad = ["corner", "parity"]
        #expect(bad.allSatisfy { (ratios[$0] ?? 1) < 0.1 }, "the bad questions are bad")
        #expect(ratios.filter { !bad.contains($0.key) }.values.allSatisfy { $0 > 0.05 }, "the good questions are good")

        let distance = try #require(likeness.measure("distance"))
        let product = try #require(likeness.measure("scalar product"))
        let cosine = try #require(likeness.measure("cosine"))
        #expect(product.unchanged > 0.98 && cosine.unchanged > 0.98 && distance.unchanged < 0.5)
        #expect(abs(cosine.dimmed - cosine.bright) < 0.02 && distance.dimmed < distance.bright)
        #expect(product.distinct < cosine.distinct, "the scalar product has hubs")

        let alone = Dictionary(uniqueKeysWithValues: zip(asked.names, asked.alone))
        #expect(alone["width"] ?? 0 > 2 * likeness.largestClass && alone["parity"] ?? 1 < 1.5 * likeness.largestClass)

        for search in first.captions {
            #expect(search.company.synonymsFound == 1, "a synonym is the nearest word")
            #expect(search.company.opposites > search.company.colours, "opposites keep the same company")
            #expect(search.vectors.looks > search.weights.looks && search.weights.looks > 10 * search.chance.looks)
            #expect(search.counts.looks > 10 * search.chance.looks)
            #expect(search.merged.everything > search.vectors.everything, "a list of synonyms keeps opposites apart")
            #expect(search.company.corneredWithout < search.company.cornered)
            for score in [search.counts, search.weights, search.vectors, search.merged] {
                #expect(score.everything <= score.looks)
            }
        }
        #expect(first.emoji.asked > 500 && first.emoji.words.count == 5)
        let mean = { (shares: [Double]) in Trials(shares).mean }
        #expect(
            min(mean(first.emoji.byVectors), mean(first.emoji.byTable)) > mean(first.emoji.byFrequency),
            "company tells more than frequency")
        #expect(first.groups.runs.allSatisfy { $0.accuracy > first.groups.largestClass })
        #expect(try json(first) == json(results(EmbeddingBasics.self)), "the same seed gives the same results")
    }

    /// The page says nothing that contradicts itself, whatever its three numbers are turned to.
    @Test(arguments: [(1, 2, 1), (9, 500, 10), (40, 8, 2)])
    func embeddingBasicsHoldsWhenNumbersAreTurned(voters: Int, dimensions: Int, window: Int) throws {
        let options = Options.quick
        var settings = Chapter01EmbeddingBasics.Settings.preset(options)
        (settings.voters, settings.wordDimensions, settings.window) = (voters, dimensions, window)
        (settings.trainImages, settings.testImages, settings.scenes, settings.asking) = (600, 200, 1_500, 100)
        try readThrough(EmbeddingBasics.self) { _ = try EmbeddingBasics.run($0, options, settings) }
    }

    @Test func tiesInVotesGoToTheNearest() {
        #expect(vote([3, 1, 1, 3, 2]) == 3 && vote([2, 1]) == 2 && vote([0, 5, 5]) == 5)
    }

    /// The answers 1 and 3 of class 0 have the mean 2, the others 8 and 20; of two equally near, the lower class.
    @Test func anImageIsNamedByTheNearestMeanAnswer() {
        let (known, labels) = ([8.0, 1, 3, 20], [2, 0, 0, 5])
        #expect(nearestMean([0, 4.9, 5.1, 13, 15, 5], among: known, labels) == [0, 0, 2, 2, 5, 0])
    }

    /// The numbers on paper: scikit-learn's `TfidfVectorizer` and positive PMI by its definition, of three captions.
    @Test func threeCaptionsByHand() throws {
        let captions = ["red ring", "scarlet ring", "red star"].map { Tokenizer().tokens($0) }
        let words = Vocabulary(captions)
        let documents = captions.map { words.encode($0) }
        let number = { (word: String) in try #require(words.number(of: word)) }
        let (red, scarlet, ring, star) = try (number("red"), number("scarlet"), number("ring"), number("star"))
        // TfidfVectorizer().fit_transform(["red ring", "scarlet ring", "red star"])
        let rows = TFIDF(vocabulary: words.count).fit(documents).transform(documents)
        #expect(abs(rows[1, scarlet] - 0.79596054) < 1e-6 && abs(rows[1, ring] - 0.60534851) < 1e-6)
        #expect(abs(rows[0, red] - 0.70710678) < 1e-6 && abs(rows[2, star] - 0.79596054) < 1e-6)
        let association = try WordVectors(dimensions: 2, window: 1).fit(documents, vocabulary: words.count).association
        #expect(abs(association[red, ring] - 0.40546511) < 1e-6 && abs(association[scarlet, ring] - 1.09861229) < 1e-6)
        #expect(association[red, scarlet] == 0 && association[ring, star] == 0)
        let row = { (word: Int) in association.rows([word]).values }
        #expect(abs(cosine(row(red), row(scarlet)) - 0.34624155) < 1e-6 && cosine(row(red), row(star)) == 0)
    }

    /// No concept in two parts, nobody left out, parts of about equal size.
    @Test func partsShareNoConcept() {
        let concepts = (0..<60).map { $0 * 7 % 23 }
        let parts = parts(concepts, count: 5, seed: 3)
        #expect(parts.flatMap { $0 }.sorted() == Array(0..<60) && parts.allSatisfy { (8...16).contains($0.count) })
        let sets = parts.map { Set($0.map { concepts[$0] }) }
        #expect(sets.reduce(0) { $0 + $1.count } == 23)
    }

    /// Lloyd's steps by hand, and to the end as k-means of the library does it.
    @Test func lloydsStepsByHandAndToTheEnd() {
        let points = Tensor([0, 0, 0, 2, 10, 0, 10, 4], shape: [4, 2])
        let centres = Tensor([0, 1, 10, 1, 99, 99], shape: [3, 2])
        #expect(assigned(points, to: centres) == [0, 0, 1, 1])
        #expect(moved(centres, to: points, of: [0, 0, 1, 1]) == Tensor([0, 1, 10, 2, 99, 99], shape: [3, 2]))

        var random = Random(seed: 4)
        let cloud = Tensor(normal: [400, 3], using: &random)
        let rounds = lloyd(cloud, from: firstCentres(cloud, count: 5, using: &random))
        let inertias = rounds.map { inertia(cloud, $0.centres, $0.groups) }
        #expect(zip(inertias, inertias.dropFirst()).allSatisfy { $1 <= $0 * (1 + 1e-6) }, "inertia never rises")
        let (end, best) = (inertias[inertias.count - 1], KMeans(count: 5, restarts: 20).fit(cloud).inertia)
        #expect(end >= best * (1 - 1e-4) && end < 1.25 * best)
        #expect(moved(rounds[rounds.count - 1].centres, to: cloud, of: rounds[rounds.count - 1].groups)
            .greatestDifference(from: rounds[rounds.count - 1].centres) < 1e-5, "at the end nothing moves")
    }

    /// Three things of which two always keep the same company: the one that is hidden is guessed from it.
    @Test func hiddenWordsAreGuessedFromTheirCompany() throws {
        let known = (0..<12).flatMap { thing in
            (0..<4).map { _ in ["head\(thing)", "tail\(thing)", "foot\(thing)"] }
        }
        let score = try guessed(known: known, asked: [known[0], known[20]], dimensions: 12)
        #expect(score.asked == 6 && score.byVectors == [1, 1] && score.byTable == [1, 1])
        #expect(score.byFrequency.reduce(0, +) < 1.6)
    }

    @Test func wordsThatMeanTheSameAreMerged() {
        let words = ["hoop", "crimson", "huge", "upper", "giraffe"]
        #expect(words.map(plainest) == ["ring", "red", "large", "top", "giraffe"])
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
