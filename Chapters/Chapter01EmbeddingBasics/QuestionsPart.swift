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
    /// The share of test images that the answer alone names rightly: by the class whose mean answer is nearest.
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
        let isFashion = data.name == "Fashion-MNIST"
        let colour = data.channels == 3 ? " of red" : ""
        page.prose(#"""
            ## A picture is a point

            The course looks at Fashion-MNIST \#(cite: .xiao2017), small grey photographs of garments\#(
                markdown: isFashion ? "" : "; here it looks at \(data.name) instead") (\#(figure: "samples")):
            \#(train.count, name: "training images") to learn from, \#(test.count, name: "test images") to be judged by.
            \#(data.notes.map { $0 + " " }.joined())The computer sees this, the middle of the first training image, of
            class \#(train.names(of: [0])[0]), from 0 (nothing\#(markdown: colour)) to 255 (most):
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
        let normalisation = Normalisation(measuring: train)  // hide
        let largestClass = largestShare(test)  // hide
        let size = Quantity(train.imageSize, name: "numbers in an image")  // hide
        let floor = Quantity(largestClass, .percent(1), name: "share of the largest class")  // hide
        let mean = Quantity(average(normalisation.mean), .fixed(3), name: "mean of a pixel")  // hide
        let deviation = Quantity(  // hide
            average(normalisation.standardDeviation), .fixed(3), name: "standard deviation of a pixel")
        page.prose(#"""
            So an image is a **point** in a space of \#(size) dimensions. Nobody can picture such a space, and nobody
            has to: distances and angles are computed as in the plane. Two habits before any learning. Look at the
            classes: \#(balance) to learn from, and always naming the one most frequent in the test is right in
            \#(floor) of cases, beside which every score stands. And look at the scale: pixels, as numbers in 0…1, have
            the mean $\mu$ = \#(mean) and the standard deviation $\sigma$ = \#(deviation). Networks are usually given
            $(x - \mu)/\sigma$; test images get the $\mu$ and $\sigma$ of the *training* images, since to measure them
            anew would be to peek.

            ## Good questions and bad ones

            Imagine a guessing game: you may ask a dozen questions about a picture, each answered by one number, and
            then have to say what it shows. What would you ask? Here is one attempt. A `Question` is a name, the
            question in words, and how a computer answers it. Most look at the *box*, the least rectangle that holds
            every pixel brighter than 25 of 255. `filling` is the share of a region's pixels that are, `asymmetry` the
            mean difference from the mirror image, `edges` that from the right and the lower neighbour; `part` cuts a
            region by shares of its height and width. Threshold and shares were set by hand, not tuned.
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

        let shown = examples(  // hide
            of: ["width", "filling", "symmetry", "gap", "sides", "lean"], questions, asked, test)
        try page.figure(
            "questions",
            .images(shown.map(\.pictures), rowLabels: shown.map(\.name), captions: shown.map(\.answers)),
            caption: """
                What do the questions see? For each of six, test images in the order of their answers, from nearly the \
                least to nearly the greatest; the answers stand below.
                """,
            alt: "Six rows of small pictures, each sorted by the answer to one question.")

        page.prose(#"""
            Now every image is a point in a space of \#(good.count, name: "good questions") dimensions
            (\#(figure: "questions")), or \#(questions.count, name: "all questions") with the two at the end, which are
            there as a warning. A good question gets *similar* answers within a class and *different* ones between
            classes. The **correlation ratio** \#(cite: .pearson1905) says how far. With the answer $v_i$ for image $i$,
            the mean $\bar v$ of all answers, and the mean $\bar v_c$ of the $n_c$ images of class $c$,

            $$ \eta^2 = \frac{\sum_c n_c (\bar v_c - \bar v)^2}{\sum_i (v_i - \bar v)^2} $$

            (`correlationRatio`) is the share of the variance that lies between classes: 0 if all classes give the same
            mean answer, 1 if each class has one answer of its own. A plainer test, `nearestMean`, names an image by
            this one answer alone, as the class whose mean answer on training images is nearest.
            """#)
        let ratios = questions.indices.map { Statistics.correlationRatio(known.column($0), groups: train.labels) }
        let named = questions.indices.map { nearestMean(asked.column($0), among: known.column($0), train.labels) }
        let alone = named.map { Scores.accuracy($0, test.labels) }
        let ranking = questions.indices.sorted { (ratios[$1], $0) < (ratios[$0], $1) }  // hide
        let byScore = questions.indices.sorted { (alone[$1], $0) < (alone[$0], $1) }  // hide
        try page.figure(
            "worth",
            .bars(
                [
                    BarSeries("η²", ranking.map { ratios[$0] }),
                    BarSeries("named rightly", ranking.map { alone[$0] }),
                ], groups: ranking.map { questions[$0].name }, y: Axis("Share", range: 0...1),
                references: [.horizontal(largestClass, "most frequent class")]),
            caption: """
                Which questions are good? Share of the variance between classes on \(train.count) training images, and \
                share of \(test.count) test images that this answer alone names rightly.
                """,
            alt: """
                Two bars for each question. The first falls from left to right, to zero for corner and parity; the \
                second does not follow it everywhere.
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
                Do two answers place like beside like? Test images where the question of the highest η² and the next \
                one that does not ask almost the same (correlation below ½) put them. Of \(drawn.count), those that \
                would hide another are left out. Labels chose the two axes and the colours, not the places.
                """,
            alt: "Small pictures, coloured by class, at the places that their answers to two questions give them.")

        let (best, next, parity) = (byScore[0], byScore[1], questions.count - 1)  // hide
        let ahead = advantage(named[best], over: named[next], test.labels)  // hide
        let lead = Quantity(ahead, .percent(1), name: "lead of the best question over the next")  // hide
        let bestAlone = Quantity(alone[best], .percent(1), name: "accuracy of the best question alone")  // hide
        let parityAlone = Quantity(alone[parity], .percent(1), name: "accuracy of parity alone")  // hide
        let settled = ahead.isClear ? "" : ", so which is better is not settled"  // hide
        page.prose(#"""
            Alone, *\#(questions[best].name)* names \#(bestAlone) rightly (\#(figure: "worth")), one number for a whole
            picture; against the next, *\#(questions[next].name)*, that is \#(difference: lead, signed: true)\#(
                markdown: settled).
            At the other end is the parity of all bytes. It depends on every single pixel, is exactly reproducible, and
            names \#(parityAlone). A number can be precise and say nothing. The two measures need not agree: a few
            classes far from all others make $\eta^2$ large, but to name, an answer must part all of them.

            \#(figure: "thumbnails") holds the idea of this course. Position *means* something: along an axis one
            property changes, neighbours are often alike, some classes gather, though each answer knows only pixels. Where the
            axes are found by a machine, such a space is called a **latent space**. Where classes overlap, two questions
            are not enough, and a third is wanted.
            """#)
        return (
            Questioned(names: questions.map(\.name), ratios: ratios, alone: alone),
            Described(good: good, bad: bad, known: known, asked: asked)
        )
    }
}

/// For each of some questions, test images from nearly the least answer to nearly the greatest.
private func examples(
    of names: [String], _ questions: [Question], _ answers: Tensor, _ images: LabelledImages
) -> [(name: String, pictures: [ByteImage], answers: [String])] {
    names.compactMap { name in questions.firstIndex { $0.name == name } }.map { question in
        let column = answers.column(question)
        let order = column.indices.sorted { (column[$0], $0) < (column[$1], $1) }
        let rows = [0.02, 0.14, 0.26, 0.38, 0.5, 0.62, 0.74, 0.86, 0.98].map { order[Int($0 * Double(order.count))] }
        return (questions[question].name, images.pictures(rows), rows.map { NumberFormat.fixed(2).string(column[$0]) })
    }
}

private func average(_ values: [Float]) -> Double { values.reduce(0.0) { $0 + Double($1) } / Double(values.count) }
