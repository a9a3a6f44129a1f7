import ChapterSupport
import Datasets
import Engine
import Estimators
import Foundation
import Models
import Notebook
import Testing

@testable import Chapter08MultimodalAutoencoder

extension ChapterTests {
    @Test func multimodalAutoencoder() throws {
        let first = try results(MultimodalAutoencoders.self)
        #expect(first.judge.count == 5 && first.judge.allSatisfy { $0 > 0.6 })

        #expect(first.productError < 1e-5 && first.nothing == 0 && first.missingIsNotRead)

        // Chance is what chance is: one over the number of values, with five standard errors of 200 pictures.
        for (share, values) in zip(first.chanceCoherence, [6.0, 8, 2, 3, 3]) {
            #expect(abs(share - 1 / values) < 5 * (1 / values * (1 - 1 / values) / 200).squareRoot(), "\(share)")
        }
        // After seconds of training, sentences say at least where their picture's object stands; a shuffled one does
        // not.
        for place in [3, 4] {
            #expect(first.coherence[place] > first.shuffledCoherence[place] + 0.3, "\(first.coherence)")
            #expect(first.heldOutCoherence[place] > 0.5)
        }
        #expect(first.wordsRight[0] > first.wordsRight[2] + 0.1, "\(first.wordsRight)")
        #expect(first.wordsSaid.allSatisfy { $0 > 2 && $0 < 7 })

        // Both, picture, sentence, nothing: who knows more loses less.
        #expect(first.pixelErrors[0] < first.pixelErrors[2] && first.pixelErrors[2] < first.pixelErrors[3])
        #expect(first.wordErrors[0] < first.wordErrors[3] && first.wordErrors[2] < first.wordErrors[3])
        #expect(first.divergences[3] == 0 && first.divergences[1] > 1 && first.divergences[2] > 1)
        #expect(first.divergences[0] > first.divergences[2], "two experts are surer than one")

        // Chance, CCA, both models; scenes alike in all factors all count as right.
        #expect(first.toPictures[0] >= 1 / 200 && first.toPictures[0] < 0.03)
        #expect(first.toPictures[1] > 0.3 && first.toCaptions[1] > 0.3)
        #expect(first.toPictures[3] > first.toPictures[0] && first.toCaptions[3] > first.toCaptions[0])
        #expect(try json(first) == json(results(MultimodalAutoencoders.self)), "the same seed gives the same results")
    }

    /// Other knobs, next to no training: the page holds together.
    @Test func multimodalAutoencoderWithOtherKnobs() throws {
        var settings = Settings.preset(.quick)
        (settings.latent, settings.textWeight, settings.beta) = (8, 10, 4)
        (settings.scenes, settings.testScenes, settings.mapped, settings.units) = (200, 60, 40, 24)
        (settings.judgeEpochs, settings.plainEpochs, settings.epochs) = (1, 2, 6)
        try readThrough(MultimodalAutoencoders.self) { page in
            let found = try MultimodalAutoencoders.run(page, .quick, settings)
            #expect(found.nothing == 0 && found.missingIsNotRead && found.productError < 1e-5)
        }
    }

    /// On scenes of few kinds, where seconds of training are enough: what is drawn follows the sentence, and a shuffled
    /// sentence leads astray by half of all pictures; what is said follows the picture.
    @Test func sentencesSteerPictures() throws {
        var design = SceneDesign.single
        (design.shapes, design.colours) = ([.circle, .cross, .square], [.red, .green, .blue, .white])
        (design.sizes, design.backgrounds, design.places) = ([.large], [.plain], 2)
        let training = CaptionedScenes(count: 2_400, seed: 1, design: design)
        let coder = CaptionCoder(training.captions.map { $0[0] })
        let train = ScenePairs(training, coder)
        let test = ScenePairs(CaptionedScenes(count: 300, seed: 2, design: design), coder)
        var random = Random(seed: 3)
        let judge = Judge(design, using: &random)
        try Page.silent.trained(
            "judge", judge, on: [train.images.column] + spokenFactors.map { DataColumn(labels: train.labels(of: $0)) },
            by: .pairs(train.count, epochs: 4, rate: 2e-3, seed: 0)
        ) { judge.loss($0[0], Array($0.dropFirst()), $1) }
        let real = judge.agreement(test.images.tensor(), test)
        #expect(real.allSatisfy { $0 > 0.95 }, "\(real)")

        let sizes = ImageTextSizes(image: [32, 32, 3], vocabulary: coder.vocabulary.count, latent: 16)
        let network = MultimodalVAE(sizes, likelihood: .gaussian(standardDeviation: pixelDeviation), using: &random)
        let recipe = TrainingRecipe.pairs(train.count, epochs: 30, rate: 5e-3, seed: 0)
        try Page.silent.trained("joint", network, on: train.columns, by: recipe) {
            network.loss(
                $0[0], TokenNodes(tokens: $0[1], mask: $0[2]), task: .explainsAll, weights: Settings().weights, $1)
        }
        let model = JointModel(network, coder)
        let drawn = model.paint(model.sample(model.codes(test, image: false, text: true), random.split(1)))
        let right = judge.agreement(drawn, test)
        let wrong = judge.agreement(drawn.rows(shuffled(test.count, random.split(2))), test)
        #expect((right[0] + right[1]) / 2 - (wrong[0] + wrong[1]) / 2 >= 0.5, "\(right) and \(wrong)")
        let said = Saying(model.say(model.codes(test, image: true, text: false).means), of: test.scenes)
        let chance = Saying(
            shuffled(test.count, random.split(2)).map { coder.tokens(test.captions[$0]) }, of: test.scenes)
        #expect(said.wordsRight > chance.wordsRight + 0.2, "\(said) and \(chance)")
    }

    // MARK: What the page measures with

    @Test func spokenFactorsReadSentences() {
        func spoken(_ text: String) -> SpokenFactors { SpokenFactors(Tokenizer().tokens(text)) }
        let sentence = spoken("in the upper left there is a tiny scarlet star with five points")
        #expect(sentence.words.map(\.word) == ["upper", "left", "tiny", "scarlet", "star"])
        let values = spokenFactors.map { sentence.value(of: $0) }
        #expect(values == [4, 0, 0, 0, 0])
        // No third named is the middle; contradictions say nothing.
        #expect(spoken("a red box in the middle").value(of: .row) == 1)
        #expect(spoken("a red box").value(of: .size) == nil)
        #expect(spoken("a red red box").value(of: .colour) == 0)
        #expect(spoken("a red blue box").value(of: .colour) == nil)
        let scene = Scene(
            objects: [SceneObject(shape: .star, colour: .blue, size: .small, column: 0, row: 2)], background: .plain)
        #expect(sentence.right(of: scene) == 3, "left, tiny and star are true; upper and scarlet are not")
    }

    /// Captions say all factors, and truly.
    @Test func captionsSayWhatScenesShow() {
        let scenes = CaptionedScenes(count: 300, seed: 5)
        let tokenizer = Tokenizer()
        let saying = Saying(scenes.captions.map { tokenizer.tokens($0[0]) }, of: scenes.scenes)
        #expect(saying.wordsRight == 1 && saying.factors == [1, 1, 1, 1, 1] && saying.wordsSaid > 3)
        let wrong = Saying(scenes.captions.map { tokenizer.tokens($0[0]) }, of: Array(scenes.scenes.reversed()))
        #expect(wrong.wordsRight < 0.6)
        #expect(Saying([[]], of: [scenes.scenes[0]]).wordsRight == 0, "who says nothing says nothing true")
    }

    @Test func pairsAreAlikeInWhatCaptionsSay() {
        let scenes = CaptionedScenes(count: 400, seed: 6)
        let pairs = ScenePairs(scenes, CaptionCoder(scenes.captions.map { $0[0] }))
        for (row, others) in pairs.alike.enumerated() {
            let expected = (0..<400).filter { scenes.scenes[$0].objects == scenes.scenes[row].objects }
            #expect(others == expected && others.contains(row))
        }
    }

    /// Held-out combinations are in no training pair and in every other.
    @Test func combinationsAreHeldOutWhole() {
        func objects(_ selection: SceneSelection) -> [SceneObject] {
            CaptionedScenes(count: 500, seed: 7, selection: selection).scenes.map { $0.objects[0] }
        }
        #expect(!objects(.avoiding(heldOut)).contains { object in heldOut.contains { $0.matches(object) } })
        #expect(objects(.only(heldOut)).allSatisfy { object in heldOut.contains { $0.matches(object) } })
    }

    @Test func helpersCount() {
        #expect(chanceOfAgreement([0, 0, 1, 2]) == 0.375)
        #expect(presence(2, image: false, text: true).values == [0, 1, 0, 1])
        #expect(abs(spreadOfPixels(Tensor([0, 4, 2, 8], shape: [2, 2])) - 2.5.squareRoot()) < 1e-9)
        let draws = [Tensor([0, 1], shape: [1, 2]), Tensor([2, 1], shape: [1, 2])]
        #expect(abs(spread(draws) - 1) < 1e-9, "variances 2 and 0")
        #expect(abs(spread(draws, where: [true, false]) - 2.0.squareRoot()) < 1e-9)
        #expect(spreadOfPixels(Tensor([0, 4, 2, 8], shape: [2, 2]), where: [true, false, true, false]) == 1)
        #expect(lossAtTheEnd([100, 50, 0, 0, 0, 0, 0, 0]) == "has stopped falling, but has not risen")
        #expect(lossAtTheEnd([100, 0, 50]) == "has risen again from its lowest")
        #expect(lossAtTheEnd([100, 80, 60, 40, 20, 0]) == "still falls")
    }

    /// Only backgrounds are left, which are grey.
    @Test func groundIsClearOfObjects() {
        let scenes = CaptionedScenes(count: 300, seed: 8)
        let pairs = ScenePairs(scenes, CaptionCoder(scenes.captions.map { $0[0] }))
        let (clear, values) = (valuesClearOfObjects(pairs), pairs.images.tensor().values)
        #expect(clear.count == values.count)
        let coloured = stride(from: 0, to: values.count, by: 3).filter { i in
            clear[i] && Set(values[i...i + 2]).count > 1
        }
        #expect(coloured.isEmpty)
        let share = Double(clear.count { $0 }) / Double(clear.count)
        #expect(share > 0.75 && share < 8.0 / 9, "\(share)")
    }
}
