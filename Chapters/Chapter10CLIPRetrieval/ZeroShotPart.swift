import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Foundation
import Models
import Notebook

extension CLIPRetrieval {
    /// What a set of prompts makes of the test images.
    public struct Naming: Codable, Sendable {
        public var name: String
        public var accuracy: Double
        public var unknownWords: Int
    }

    /// What the part on classes found.
    public struct ZeroShot: Codable, Sendable {
        public var namings: [Naming]
        public var ensemble: Double
        public var supervised: Double
        public var chance: Double
    }

    /// The data of part 3.
    static func imagesOfClasses(_ options: Options, _ settings: Settings) throws -> ImageDataset {
        try ImageDataset.load(options, sidesDivisibleBy: 1)
            .taking(train: settings.images, test: settings.testImages)
    }

    /// Part 3: classes named by sentences.
    static func zeroShot(
        _ page: Page, _ data: ImageDataset, _ options: Options, _ settings: Settings
    ) throws -> ZeroShot {
        let words = ClassWords(data.classNames)
        page.prose(#"""
            ## Part 3: Classes by their names

            ### A classifier made of sentences

            A classifier has an output for each class, and nothing else can ever come out. A model of two towers can
            be given *sentences*: write one for every class, take their vectors, and name a picture by the nearest.
            Nobody trains an output; other sentences make another classifier. \#(authors: .radford2021) call this
            **zero-shot** when the classes were no part of training. Ours is zero-shot in form alone, and we should
            say so: the model saw these very classes, in captions. What is new are the sentences.

            By default the images are those of Fashion-MNIST \#(cite: .xiao2017); this run reads \#(data.name),
            \#(data.train.count, name: "training images of classes") training and
            \#(data.test.count, name: "test images of classes") test images.
            \#(data.notes.map { $0 + " " }.joined())Every training image gets a caption: one of
            \#(Prompt.training.count, name: "training prompts") sentences with one of the words for its class in it,
            such as "\#(Prompt.training[0].sentence(words.known[0][0]))" or
            "\#(Prompt.training[2].sentence(words.known[0].last!))". There are few different captions, so nearly every
            batch holds many pairs that say the same. The best possible loss is then far above zero, and the ratio
            that the critic learns is still the right one. A `Prompt` is a sentence with a gap for the word, bare or
            with its article.

            \#(listing: "Prompt.sentence", "Prompt.training", "Prompt.new")

            A run without options learns from so many images, names so many, and passes over the first so often:

            \#(listing: "Settings.images", "Settings.testImages", "Settings.classEpochs")
            """#)
        let captions = Prompt.captions(data.train.labels, words, seed: options.seed)
        let reader = TextReader(captions)
        var random = Random(seed: options.seed).split(3)
        let model = ImageTextModel(
            image: data.imageShape, vocabulary: reader.vocabulary.count, length: reader.length, layers: 1,
            code: codeSize, using: &random)
        let batch = settings.batch(data.train.count)
        let epochs = options.epochs(  // hide
            full: settings.classEpochs, quick: settings.classEpochs, rows: data.train.count, batch: batch,
            steps: (settings.leastSteps, settings.leastSteps))
        let recipe = TrainingRecipe.contrast(
            rows: data.train.count, batch: batch, epochs: epochs, rate: 2e-3, seed: options.seed)
        let run = try page.trained(
            "classes", model, on: [data.train.column] + reader.read(captions).columns, by: recipe
        ) { model.loss($0[0], tokens: $0[1], mask: $0[2], $1) }
        print("\(reader.vocabulary.count) words; loss \(NumberFormat.fixed(3).string(run.losses.last!)) nats")

        page.prose(#"""
            Now the sentences make a classifier. `words.known` has the words for every class. The vectors of one
            sentence for each class are the classifier, and what names a picture is the `nearest` of them. Several
            classifiers make one by the mean of their vectors, brought to length 1 again (`mixed`).

            \#(listing: "nearest", "mixed")
            """#)
        let pictures = model.vectors(data.test)
        func vectors(_ prompt: Prompt, _ words: [String]) -> Tensor {
            model.vectors(reader.read(words.map(prompt.sentence)))
        }
        func accuracy(_ classes: Tensor) -> Double {
            Scores.accuracy(nearest(pictures, classes), data.test.labels)
        }
        func naming(_ prompt: Prompt, _ words: [String], _ name: String? = nil) -> Naming {  // hide
            Naming(
                name: name ?? "\"\(prompt.sentence("…").replacing("a …", with: "a/an …"))\"",
                accuracy: accuracy(vectors(prompt, words)),
                unknownWords: Set(words.flatMap { reader.unknownWords(prompt.sentence($0)) }).count)
        }
        let usual = words.known.map { $0[0] }  // hide
        let ensemble = accuracy(
            mixed(
                Prompt.new.flatMap { prompt in
                    (0..<2).map { turn in vectors(prompt, words.known.map { $0[min(turn, $0.count - 1)] }) }
                }))
        let supervised = try page.supervised(data, by: recipe, seed: options.seed)

        page.prose(#"""
            The honest opponent is a **supervised classifier** with the same image tower, but for its last layer; the
            same images, the same number of epochs, and labels instead of sentences. Chance is what the commonest
            class gives. An **ensemble** takes the mean of the vectors of several sentences for a class, here of all
            new sentences with each of two words.
            """#)
        let chance = Double(data.test.classCounts.max()!) / Double(data.test.count)  // hide
        var namings = [naming(Prompt.training[0], usual, "a caption of training: \"a photo of …\"")]  // hide
        namings += Prompt.new.map { naming($0, usual) }  // hide
        namings.append(naming(Prompt.new[1], words.known.map { $0.last! }, "the second word for every class"))  // hide
        namings.append(naming(Prompt.strange, usual))  // hide
        namings.append(naming(Prompt.denial, usual))  // hide
        if let strange = words.strange {  // hide
            let name = "a photo of …, with words never seen (\(strange[2]), \(strange[3]))"
            namings.append(naming(Prompt.training[0], strange, name))
        }
        page.table(
            "prompts",
            columns: ["Sentences", Column("Accuracy"), "Words never seen"],
            rows: [["chance", .number(chance, .percent(1)), ""]]
                + namings.map { [.text($0.name), .number($0.accuracy, .percent(1)), .number($0.unknownWords)] }
                + [
                    ["ensemble of the new sentences", .number(ensemble, .percent(1)), ""],
                    ["supervised classifier", .number(supervised, .percent(1)), ""],
                ], caption: "Test images named by sentences. All rows use the same image vectors, but for the last.")
        if data.name == "Fashion-MNIST" {
            page.goal(
                "Fashion-MNIST is named by an ensemble of new sentences", reached: ensemble, target: 0.85, .atLeast,
                .percent(1))
        }
        let singles = namings[1...Prompt.new.count].map(\.accuracy)  // hide
        let readings = words.strange.map { Set(reader.ids($0.map(Prompt.training[0].sentence))).count }  // hide
        let strangeWords = readings.map { readings in  // hide
            """
            And with words for the classes that no caption had, the model has next to nothing to go by: \
            \(NumberFormat.percent(1).string(namings.last!.accuracy)), where chance is \
            \(NumberFormat.percent(1).string(chance)). Every unknown word reads alike, so the \(words.known.count) \
            sentences are only \(readings) different ones to it. A large model has probably read "jumper" and \
            "pullover" beside many pictures, and can know that they mean the same. This one never did.
            """
        }
        page.prose(#"""
            The ensemble names \#(ensemble, .percent(1), name: "accuracy of the ensemble") of the test images right, the
            supervised classifier \#(supervised, .percent(1), name: "accuracy of the classifier"): sentences
            \#(markdown: supervised - ensemble > 0.01
                ? "cost something"
                : ensemble - supervised > 0.01
                ? "cost nothing; they even help"
                : "cost next to nothing")
            (\#(table: "prompts")). New sentences differ: from \#(singles.min()!, .percent(1), name: "worst new prompt")
            to \#(singles.max()!, .percent(1), name: "best new prompt"). This is **prompt sensitivity**, and the reason
            for ensembles: whoever tries prompts on the test set and reports the best has trained on the test set.

            Two rows are warnings. "This is not a …" reaches
            \#(namings[Prompt.new.count + 3].accuracy, .percent(1), name: "accuracy of denials"), as if it said the
            contrary: "not" is a word that no caption had, so it cannot turn the meaning round.
            \#(markdown: strangeWords ?? "")
            """#)
        return ZeroShot(namings: namings, ensemble: ensemble, supervised: supervised, chance: chance)
    }
}

/// For every row of [N, D] the nearest of [C, D], by cosine.
func nearest(_ pictures: Tensor, _ classes: Tensor) -> [Int] {
    let found = NearestNeighbors(metric: .cosine).fit(classes).neighbors(of: pictures, count: 1)
    return found.indices.map { Int($0) }
}

/// The mean of several sets of unit rows, of unit length again.
func mixed(_ sets: [Tensor]) -> Tensor {
    let sum = sets.dropFirst().reduce(sets[0].values) { zip($0, $1.values).map(+) }
    return unitRows(Tensor(sum, shape: sets[0].shape))
}

extension Page {
    /// The test accuracy of a classifier whose image tower is that of the model.
    func supervised(_ data: ImageDataset, by recipe: TrainingRecipe, seed: UInt64) throws -> Double {
        var random = Random(seed: seed).split(4)
        let tower = ImageTextModel.imageTower(data.imageShape, outputs: data.classNames.count, using: &random)
        try trained("supervised", tower, on: [data.train.column, DataColumn(labels: data.train.labels)], by: recipe) {
            crossEntropy(logits: tower($0[0], $1), labels: $0[1])
        }
        let logits = apply(Function(data.imageShape) { tower($0, .inference) }, to: data.test)
        return Scores.accuracy(logits.argmax(), data.test.labels)
    }
}
