import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Images
import Notebook

/// What the questions were worth, in the order in which they are asked, good ones first.
public struct Questioned: Codable, Sendable {
    public var names: [String]
    /// η² on training images.
    public var ratios: [Double]
    /// The share of test images that the answer alone names rightly.
    public var alone: [Double]
}

/// All images by their answers.
struct Described {
    let good: [Question]
    let bad: [Question]
    /// `[N, questions]`, the good ones first.
    let known: Tensor
    let asked: Tensor
}

extension EmbeddingBasics {
    /// A picture is a point; a dozen questions make it one of few dimensions.
    static func questions(
        _ page: Page, _ data: ImageDataset, _ settings: Settings
    ) throws -> (Questioned, Described) {
        let (train, test) = (data.train, data.test)
        let (one, many) = (data.subject.singular, data.subject.plural)
        let isFashion = data.name == "Fashion-MNIST"
        let colour = data.channels == 3 ? " of red" : ""
        page.prose(#"""
            ## A picture is a point

            The course looks at Fashion-MNIST \#(cite: .xiao2017), small grey photographs of
            garments\#(markdown: isFashion ? "" : "; here it looks at \(data.name) instead") (\#(figure: "samples")).
            \#(data.notes.map { $0 + " " }.joined())You see with eyes that took years to train. The computer sees this,
            the middle of the first training image, of the class
            \#(train.names(of: [0])[0]), from 0 (nothing\#(markdown: colour)) to 255 (most):
            """#)
        let picture = train.image(0)  // hide
        for y in data.height / 2 - 2..<data.height / 2 + 2 {  // hide
            let columns = max(data.width / 2 - 8, 0)..<min(data.width / 2 + 8, data.width)
            print(columns.map { padded("\(picture.pixels[(y * data.width + $0) * data.channels])", to: 4) }.joined())
        }

        let counts = train.classCounts.filter { $0 > 0 }  // hide
        let balance = (  // hide
            Set(counts).count == 1
                ? "all have equally many images" : "they have \(counts.min() ?? 0) to \(counts.max() ?? 0) images"
        )
        let normalisation = Normalisation(measuring: train)
        let largestClass = largestShare(test)  // hide
        page.prose(#"""
            So an image is a **point** in a space of \#(train.imageSize, name: "numbers in an image") dimensions. Nobody
            can picture such a space, and nobody has to: distances and angles are computed as in the plane.

            Two habits before any learning. Look at the classes: \#(balance) to learn from, and whoever always names the
            one that is most frequent in the test is right in
            \#(largestClass, .percent(1), name: "share of the largest class") of its cases. Every score below stands
            beside this one. And look at the scale: pixels, as numbers in 0…1, have the mean $\mu$ =
            \#(average(normalisation.mean), 3, name: "mean of a pixel") and the standard deviation $\sigma$ =
            \#(average(normalisation.standardDeviation), 3, name: "standard deviation of a pixel"). Networks learn
            more easily from $(x - \mu)/\sigma$, which varies around zero; test images get the $\mu$ and $\sigma$ of the
            *training* images, since to measure them anew would be to peek.

            ## Good questions and bad ones

            Imagine a guessing game: you may ask a dozen questions about a picture, each answered by one number, and
            then have to say what it shows. What would you ask? Here is one attempt. A `Question` is a name, the
            question in words, and how a computer answers it; most look at the *box*, the least rectangle that holds
            everything bright.
            """#)
        let good = [
            Question("ink", "How bright is the picture on average?") { $0.mean($0.whole) },
            Question("width", "How wide is the box?") { Double($0.box.columns.count) / Double($0.width) },
            Question("height", "How high is the box?") { Double($0.box.rows.count) / Double($0.height) },
            Question("filling", "How much of the box is bright?") { $0.filling($0.box) },
            Question("symmetry", "How alike are left and right?") { 1 - $0.asymmetry($0.box) },
            Question("edges", "How much do neighbouring pixels differ?") { $0.edges },
            Question("variety", "How much does brightness vary in the box?") { $0.standardDeviation($0.box) },
            Question("top", "How bright is the upper quarter?") { $0.mean($0.box.part(rows: 0...0.25)) },
            Question("bottom", "How bright is the lower quarter?") { $0.mean($0.box.part(rows: 0.75...1)) },
            Question("gap", "Is the lower half darker in the middle?") {
                $0.mean($0.box.part(rows: 0.5...1)) - $0.mean($0.box.part(rows: 0.5...1, columns: 0.4...0.6))
            },
            Question("sides", "How bright are the sides, half-way down?") {
                $0.mean($0.box.part(rows: 0.35...0.8, columns: 0...0.18))
                    + $0.mean($0.box.part(rows: 0.35...0.8, columns: 0.82...1))
            },
            Question("lean", "Is the left half brighter than the right?") {
                $0.mean($0.box.part(columns: 0...0.5)) - $0.mean($0.box.part(columns: 0.5...1))
            },
        ]
        let bad = [
            Question("corner", "How bright is the pixel in the corner?") { Double($0.pixels[0]) / 255 },
            Question("parity", "Is the sum of all bytes odd?") { $0.isOdd ? 1 : 0 },
        ]
        let questions = good + bad
        let known = train.measured(by: questions.map(\.measure))
        let asked = test.measured(by: questions.map(\.measure))

        page.prose(#"""
            Now every \#(one) is a point in a space of \#(good.count, name: "good questions") dimensions, or
            \#(questions.count, name: "all questions") with the two at the end, which are there as a warning. A good
            question gets *similar* answers within a class and *different* ones between classes. The **correlation
            ratio** \#(cite: .pearson1905) says how far. With the answer $v_i$ for image $i$, the mean $\bar v$ of all
            answers, and the mean $\bar v_c$ of the $n_c$ images of class $c$,

            $$ \eta^2 = \frac{\sum_c n_c (\bar v_c - \bar v)^2}{\sum_i (v_i - \bar v)^2} $$

            is the share of the variance that lies between classes: 0 if all classes give the same mean answer, 1 if
            each class has one answer of its own. A plainer test names an image by this one answer alone: the
            \#(min(crowd, train.count), name: "neighbours asked by a single variable") training \#(many) with the most
            similar answers **vote**. This is **$k$-nearest-neighbour classification**
            \#(cite: .fix1951). The labels come nearest first, which settles ties:

            \#(listing: "vote", "votes")
            """#)
        let (few, judged) = (train.prefix(settings.knownAlone), test.prefix(settings.askedAlone))
        let ratios = questions.indices.map { Statistics.correlationRatio(known.column($0), groups: train.labels) }
        let alone = questions.indices.map { question in
            let nearest = NearestNeighbors().fit(known.columns([question]).rows(0..<few.count))
                .neighbors(of: asked.columns([question]).rows(0..<judged.count), count: min(crowd, few.count))
            return Scores.accuracy(votes(nearest, few.labels), judged.labels)
        }
        let ranking = questions.indices.sorted { (ratios[$1], $0) < (ratios[$0], $1) }  // hide
        page.table(
            "questions",
            columns: ["Variable", "Question", Column("η²", best: .highest), Column("Alone right", best: .highest)],
            rows: ranking.map {
                [
                    .text(questions[$0].name), .text(questions[$0].words), .number(ratios[$0], .fixed(3)),
                    .number(alone[$0], .percent(1)),
                ]
            } + [
                [
                    "none", "Always name the most frequent class.", .number(0.0, .fixed(3)),
                    .number(largestShare(judged), .percent(1)),
                ]
            ],
            caption: """
                The questions, the highest η² first. η² on \(train.count) training images; right guesses on \
                \(judged.count) test images, of \(few.count) that vote.
                """)
        let pair = twoQuestions(ranking.filter { $0 < good.count }, known)  // hide
        let drawn = someOfEachClass(test, settings.mapped)  // hide
        let places = drawn.map { Point(Double(asked[$0, pair.0]), Double(asked[$0, pair.1])) }  // hide
        try page.figure(
            "thumbnails",
            .thumbnails(
                test.pictures(drawn), at: places, classes: test.labels(of: drawn), names: test.classNames,
                x: Axis(questions[pair.0].title), y: Axis(questions[pair.1].title)),
            caption: """
                Do two answers place like beside like? Test images where the best question and the next best one that \
                does not ask almost the same (correlation below ½) put them. Of \(drawn.count), those that would hide \
                another are left out.
                """,
            alt: "Small pictures at their places in the plane: neighbours look alike.")

        let best = ranking[0], parity = questions.count - 1  // hide
        page.prose(#"""
            The best question alone, *\#(questions[best].name)*, is right in
            \#(alone[best], .percent(1), name: "accuracy of the best question alone") of cases, one number for a whole
            picture. The parity of all bytes is at the other end: it depends on every single pixel, is exactly
            reproducible, and right in \#(alone[parity], .percent(1), name: "accuracy of parity alone"), where the most
            frequent class is in \#(percent: largestShare(judged), name: "share of the largest class judged").
            A number can be precise and say nothing.

            \#(figure: "thumbnails") holds the whole idea of this course. Position *means* something: along an axis one
            property changes, neighbours look alike, classes gather, though only pixels were asked. Where the axes are
            found by a machine, such a space is called a **latent space**. Where classes overlap, two questions are not
            enough, and a third is wanted.
            """#)
        return (
            Questioned(names: questions.map(\.name), ratios: ratios, alone: alone),
            Described(good: good, bad: bad, known: known, asked: asked)
        )
    }
}

/// Neighbours that vote where a single number describes an image: many images have the very same.
private let crowd = 25

private func average(_ values: [Float]) -> Double { values.reduce(0.0) { $0 + Double($1) } / Double(values.count) }
