import ChapterSupport
import Charts
import Engine
import Foundation
import Models
import Notebook

extension MultimodalAutoencoders {
    /// Part 7: what a missing modality costs.
    ///
    /// - Returns: what the model that explains the pair loses, given both, the picture, the sentence, nothing.
    static func missingModality(
        _ page: Page, _ options: Options, _ settings: Settings, _ benchmark: SceneBenchmark,
        _ models: TrainedModels, _ plain: PlainAutoencoderOutcome
    ) throws -> [Loss] {
        let (test, trivial, trivialSums) = (benchmark.test, benchmark.trivial, benchmark.trivialSums)
        let (model, earlyModel, seenModel) = (models.pair, models.early, models.seen)
        let titles = models.titles
        let (plainModel, plainBoth) = (plain.model, plain.codesOfBoth)
        let random = Random(seed: options.seed)
        page.prose(#"""
            ## When one is absent

            Now both losses side by side, for all four cases of what is there. Codes are drawn from the posterior. A
            `Loss` is the mean squared error of a pixel, nats a word, and how many nats the codes tell, their mean
            `divergence` from the prior.
            """#)
        let cases = [
            ("both", true, true), ("picture", true, false), ("sentence", false, true), ("nothing", false, false),
        ]
        func losses(_ model: JointModel) -> [Loss] {
            cases.map { title, image, text in
                let codes = model.codes(test, image: image, text: text)
                let errors = model.errors(test, model.sample(codes, random.split(6)))
                return Loss(name: title, pixel: errors.pixel, word: errors.word, divergence: divergence(codes))
            }
        }
        let (found, foundEarly, foundSeen) = (losses(model), losses(earlyModel), losses(seenModel))
        let plainErrors = plainModel.errors(test, plainBoth)
        page.table(
            "absent",
            columns: [
                "Model", "Given", Column("Pixel error (MSE)"), Column("Caption (nats a word)"),
                Column("KL of the code (nats)"),
            ],
            rows: [(titles.pair, found), (titles.early, foundEarly), (titles.seen, foundSeen)].flatMap { title, all in
                all.map { [.text(title)] + $0.cells }
            } + [
                ["plain autoencoder"] + Loss(name: "both", pixel: plainErrors.pixel, word: plainErrors.word).cells,
                ["mean picture, word frequencies"]
                    + Loss(name: "nothing", pixel: trivial.pixel, word: trivial.word).cells,
            ],
            caption: """
                Losses on \(test.count) test pairs, by what the code was made of. The plain autoencoder had \
                \(plain.epochs, name: "epochs of the plain autoencoder, again") epochs. The last row knows the \
                training set's mean picture and how often each word occurs.
                """)
        let design = test.design  // hide
        let objects = design.shapes.count * design.colours.count * design.sizes.count  // hide
        let kinds = objects * design.places * design.places  // hide

        page.prose(#"""
            With both present, a pixel's squared error is \#(found[0].pixel, .fixed(5), name: "pixel error, both"), and
            a word costs \#(found[0].word, .fixed(3), name: "nats a word, both") nats. Without the sentence the picture
            costs \#(found[1].pixel, .fixed(5), name: "pixel error, picture"), without the picture
            \#(found[2].pixel, .fixed(5), name: "pixel error, sentence"), without either
            \#(found[3].pixel, .fixed(5), name: "pixel error, nothing") (\#(table: "absent")). The sentence alone leaves
            the background open, which is most of the pixels. The mean picture has the error
            \#(trivial.pixel, .fixed(5), name: "pixel error, mean picture")\#(markdown: found[3].pixel > trivial.pixel
                ? ", less than a draw from the prior, which is some picture, but rarely the right one"
                : "").
            A word costs \#(found[2].word, .fixed(3), name: "nats a word, sentence") nats when the sentence is known,
            and \#(found[1].word, .fixed(3), name: "nats a word, picture") when only the picture is, which does not show
            the wording. Without either it costs \#(found[3].word, .fixed(3), name: "nats a word, nothing"),
            \#(markdown: found[3].word > trivial.word ? "more" : "less") than by word frequencies alone
            (\#(trivial.word, .fixed(3), name: "nats a word, frequencies"))\#(markdown: found[3].word > trivial.word
                ? ": the decoder speaks of whatever scene the code happens to stand for, and is sure of it"
                : "").
            From both, the model that explains what it saw has the pixel error
            \#(foundSeen[0].pixel, .fixed(5), name: "pixel error, both, seen") after
            \#(models.shortEpochs, name: "epochs of the model that explains what it saw") epochs, and the other
            \#(foundEarly[0].pixel, .fixed(5), name: "pixel error, both, early") after as many, while its rate is still
            high:
            \#(markdown: foundSeen[0].pixel < foundEarly[0].pixel
                ? "here the first is ahead"
                : "even here the first is not ahead").

            The codes cost \#(found[1].divergence!, .fixed(1), name: "divergence, picture") nats for a picture and
            \#(found[2].divergence!, .fixed(1), name: "divergence, sentence") for a sentence. That is an upper limit of
            what they tell, not the amount. There are \#(kinds, name: "kinds of objects") kinds of objects, so what a
            sentence says of its scene is at most \#(log(Double(kinds)), .fixed(1), name: "nats of an object") nats;
            even a whole caption, told word by word by frequencies alone, costs no more than
            \#(trivialSums.caption, .fixed(1), name: "nats of a caption") nats on the mean.
            \#(markdown: found[2].divergence! > trivialSums.caption ? surerThanNeeded(settings.textWeight) : "")
            """#)
        return found
    }
}

/// What it means that a sentence's code tells more than its words can.
private func surerThanNeeded(_ textWeight: Float) -> String {
    """
    So the sentence's codes are surer than it needs. With words weighed \
    \(NumberFormat.fixed(0).string(Double(textWeight))), certainty is perhaps cheap.
    """
}

/// What is lost of both modalities when codes are made of some.
struct Loss: Codable, Sendable {
    var name: String
    /// Mean squared error of a pixel.
    var pixel: Double
    /// Nats a word.
    var word: Double
    /// KL(q ‖ prior) in nats a pair: how much the codes tell. nil where there is no distribution.
    var divergence: Double?

    var cells: [Cell] {
        [
            .text(name), .number(pixel, .fixed(5)), .number(word, .fixed(3)),
            divergence.map { .number($0, .fixed(1)) } ?? "",
        ]
    }
}

/// KL(q ‖ N(0, I)) in nats, averaged over rows.
private func divergence(_ codes: (means: Tensor, logVariances: Tensor)) -> Double {
    let units = codes.means.elementsPerRow
    let function = Function(shapes: [[units], [units]]) {
        [DiagonalGaussian(mean: $0[0], logVariance: $0[1]).divergence.sum(over: [1])]
    }
    let sums = function([codes.means, codes.logVariances])[0].values
    return sums.reduce(0) { $0 + Double($1) } / Double(sums.count)
}
