import ChapterSupport
import Charts
import Course
import Datasets
import Engine
import Estimators
import Notebook

public enum EmbeddingBasics: Chapter {
    public static let place = Course.embeddingBasics
    public static let picture = "thumbnails"
    public static let headlines = [
        Headline("of garments named rightly by their nearest neighbours' pixels", number: "pixel accuracy"),
        Headline("by twelve hand-made variables", number: "hand-made accuracy"),
        Headline("by the best single variable", number: "accuracy of the best question alone"),
        Headline("by always naming the most frequent class", number: "share of the largest class"),
    ]

    public struct Results: Codable, Sendable {
        public var questions: Questioned
        public var likeness: Likeness
        public var groups: Grouped
        public var captions: [Search]
        public var emoji: Guessing
        public var roundTripsHold: Bool
    }

    public static func run(_ page: Page, _ options: Options) throws -> Results {
        try run(page, options, .preset(options))
    }

    public static func run(_ page: Page, _ options: Options, _ settings: Settings) throws -> Results {
        page.prose(#"""
            # What does it mean to describe a thing by numbers?

            A computer that is to compare two coats, or to find the picture that a sentence asks for, sees neither coats
            nor sentences. It sees numbers. Somebody, or something, has to turn the thing into a list of numbers first,
            and what the list leaves out is gone for good. Such a list is an **embedding**: it gives the thing a place
            in a space, and "alike" becomes "near".

            In this chapter you choose the numbers yourself: a dozen questions about pictures, then counts of words. In
            later chapters they are learned from examples, and you will know what learning is up against. After it you
            can

            - say by one number whether a question about pictures was a good one,
            - say when distance and cosine agree, let neighbours vote, and compare two descriptions fairly,
            - find groups without names by the two steps of $k$-means,
            - turn sentences into numbers: tokens, TF-IDF, and word vectors from the company that words keep.

            Three numbers of `Settings` invite change: how many neighbours vote (`voters`), how many numbers a word gets
            (`wordDimensions`), and how many places apart two words still are company (`window`).
            """#)
        let data = try ImageDataset.load(options, sidesDivisibleBy: 1)  // hide
            .taking(train: settings.trainImages, test: settings.testImages)  // hide
        let train = data.train  // hide
        try page.figure(
            "samples", .images(train.pictures(ofEachClass: 8), rowLabels: train.classNames),
            caption: "Which of these classes would you confuse? The first training images of each.",
            alt: "A grid of small pictures, one row a class.")

        let (questioned, described) = try questions(page, data, settings)  // hide
        let likeness = try likeness(page, options, data, described, settings)  // hide
        let grouped = try groups(page, options, data, described, settings)  // hide
        let captions = try captions(page, options, settings)  // hide
        let searches = try wordVectors(page, options, captions, settings)  // hide
        let guessing = try emoji(page, options, settings)  // hide

        let many = data.subject.plural  // hide
        let variables = Quantity(likeness.accuracy("variables"), .percent(1), name: "hand-made accuracy")  // hide
        let pixels = Quantity(likeness.accuracy("pixels"), .percent(1), name: "pixel accuracy")  // hide
        let paths: [(String, KeyPath<Search, Retrieval>)] = [  // hide
            ("TF-IDF", \.weights), ("word vectors", \.vectors), ("merged synonyms", \.merged), ("whole rows", \.rows),
        ]
        let looks = paths.map { name, path in  // hide
            Quantity(searches.trials { $0[keyPath: path].looks }.mean, .percent(1), name: "right looks by \(name)")
        }
        let all = paths.map { name, path in  // hide
            Quantity(searches.trials { $0[keyPath: path].everything }.mean, .percent(1), name: "all right by \(name)")
        }
        let ahead = searches[\.merged.everything] - searches[\.vectors.everything]  // hide
        let wins = Quantity(ahead, .percent(1), name: "lead of merged synonyms by everything")  // hide
        let surprise: Prose = ahead.isClear && ahead.mean > 0  // hide
            ? "once size and place have to be right, too, a list of synonyms wins by \(difference: wins)"
            : "a word has one place for all its meanings"
        page.prose(#"""
            ## Summary

            - Twelve questions name \#(variables) of the test \#(many) rightly by the vote of neighbours, all
              \#(train.imageSize) pixels \#(pixels), the most frequent class \#(likeness.largestClass, .percent(1)).
            - Distances count every variable, whether it knows anything or not, and in whatever unit it comes.
            - On unit vectors distance, scalar product and cosine give one order. On others they need not.
            - Of captions in other words, TF-IDF finds the right shape and colour for \#(looks[0]), rows of the words'
              table for \#(looks[3]), the same cut to word vectors for \#(looks[1]), a list of synonyms for
              \#(looks[2]); with size and place, \#(all[0]), \#(all[3]), \#(all[1]) and \#(all[2]).
            - *What surprised:* \#(surprise).
            - *What comes next:* the numbers here were thought out by hand or counted. From chapter 2 on, they are
              learned from the pictures themselves, first by straight lines.

            ## Exercises
            """#)
        page.exercise(
            "Two unit vectors have the cosine 0.68. What is their Euclidean distance?",
            hint: "Use the line of algebra that binds distance and scalar product.",
            answer: "The squared distance is 2 − 2 · 0.68 = 0.64, so the distance is 0.8.",
            value: distance([1, 0], [0.68, Float(1 - 0.68 * 0.68).squareRoot()]), expected: 0.8, tolerance: 0.001)
        try page.exercise(
            """
            What share of a variable's variance lies between groups? Compute $\\eta^2$ from the values and the group \
            of each; it is 0 where all values are the same. Multiply a variable by 1000 and add 7: what becomes of it?
            """,
            hint: """
                Sum, over the groups, the squared distance of the group's mean from the mean of all, times the group's \
                size. Divide by the sum of squared distances of all values from their mean.
                """,
            answer: """
                Both sums grow by the square of the factor, and adding a constant changes neither, so $\\eta^2$ stays.
                """,
            function: FunctionExercise(
                "func correlationRatio(_ values: [Double], groups: [Int]) -> Double", solution: correlationRatio,
                inputs: [
                    ([1, 2, 3, 4], [0, 0, 1, 1]), ([1, 1, 5, 5], [0, 0, 1, 1]), ([1, 5, 1, 5], [0, 0, 1, 1]),
                    ([2, 4, 4, 9, 7, 1], [0, 2, 2, 1, 1, 1]),
                    ([2007, 4007, 4007, 9007, 7007, 1007], [0, 2, 2, 1, 1, 1]),
                    ([3, 3, 3], [0, 1, 1]),
                ],
                tolerance: 1e-9, truth: { Statistics.correlationRatio($0, groups: $1) }))
        let idf = Quantity(  // hide
            idfOfNothing(captions.documents.count), .fixed(2), name: "idf of an entry in no sentence")
        page.exercise(
            """
            The special entry *start* of the vocabulary was put into none of the \(captions.documents.count) \
            sentences. How much does it weigh in TF-IDF, before the division by length? Two decimals will do.
            """,
            hint: "Put the count 0 into the formula. Why does it add one?",
            answer: """
                ln(1 + n) + 1 = \(idf), the largest weight possible. The one that is added to the count keeps it \
                from dividing by zero; a word \
                in every sentence has the weight 1.
                """,
            value: Double(captions.weights[Vocabulary.start]), expected: idf.value, tolerance: 0.006)
        return Results(
            questions: questioned, likeness: likeness, groups: grouped, captions: searches.values,
            emoji: guessing, roundTripsHold: captions.roundTripsHold)
    }
}
