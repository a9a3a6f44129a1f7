import Datasets
import Engine
import Estimators
import Foundation
import Images
import Models
import Notebook
import Testing

@testable import Chapter10CLIPRetrieval

extension ChapterTests {
    @Test func clipRetrieval() throws {
        let first = try results(CLIPRetrieval.self)
        #expect(first.indistinguishable.allSatisfy { abs($0 - log(256)) < 1e-5 })

        // Scenes: chance, permuted captions, ridge, CCA, two towers, every factor known.
        let scenes = first.scenes
        #expect(scenes.count == 6 && scenes.allSatisfy { $0.gallery == 200 })
        #expect(zip(scenes[0].pictures, [1.0, 5, 10]).allSatisfy { abs($0 - $1 / 200) < 1e-12 })
        #expect(scenes[0].pictureRank == 100.5 && scenes[0].textRank == 100.5)
        for row in scenes {
            #expect(row.pictures == row.pictures.sorted() && row.texts == row.texts.sorted(), "recall rises with k")
        }
        // Five standard errors of a share of 5 % among 200.
        for share in [scenes[1].pictures[2], scenes[1].texts[2]] { #expect(abs(share - 0.05) < 5 * (0.05 * 0.95 / 200).squareRoot()) }
        #expect(scenes[4].pictures[2] > 0.5 && scenes[4].texts[2] > 0.5, "what was learned is far above chance")
        #expect(scenes[5].pictures[0] >= scenes[4].pictures[0] - 0.05, "nobody sees more than every factor")
        #expect(first.temperatures.allSatisfy { $0.isFinite && $0 >= 0.01 && $0 <= 1 } && Set(first.temperatures).count > 1)

        #expect(first.compositions.count == 3 && first.compositions[2].held > 20.0 / 432, "by chance: 1 in 432")
        #expect(first.compositions[2].heldAmongNear > 3.0 / 21)
        #expect(first.questions.count == 6 && first.questions[0].share > 0.6)

        let zeroShot = try #require(first.zeroShot)
        #expect(zeroShot.ensemble > 4 * zeroShot.chance && zeroShot.supervised > 4 * zeroShot.chance)
        #expect(zeroShot.namings.last!.accuracy < zeroShot.ensemble - 0.2, "words never seen say little")
        #expect(zeroShot.namings[0].unknownWords == 0 && zeroShot.namings.last!.unknownWords > 8)

        let emoji = first.emoji.retrievals
        #expect(abs(emoji[0].pictures[2] - 0.1) < 1e-12 && emoji[4].pictures[2] > 0.15)
        #expect(first.emoji.amongAll.count == 4 && first.emoji.trainedRecall > 3 * first.emoji.amongAll[0])
        #expect(try json(first) == json(results(CLIPRetrieval.self)), "the same seed gives the same results")
    }

    /// The page says nothing that contradicts itself, whatever its three numbers are turned to.
    @Test func clipRetrievalHoldsWhenNumbersAreTurned() throws {
        var settings = Chapter10CLIPRetrieval.Settings.preset(.quick)
        (settings.pairs, settings.heldOut, settings.weightDecay) = (48, 20, 0)
        (settings.scenes, settings.testScenes, settings.unseenScenes, settings.permutedPairs) = (400, 80, 60, 100)
        (settings.relationScenes, settings.countedScenes, settings.askedScenes) = (200, 100, 40)
        (settings.images, settings.testImages, settings.emoji, settings.unseenEmoji) = (300, 100, 120, 40)
        try readThrough(CLIPRetrieval.self) { _ = try CLIPRetrieval.run($0, .quick, settings) }
    }

    @Test func heldOutCombinationsStayOut() {
        let held = heldOutCombinations(43, seed: 4)
        #expect(Set(held).count == 43 && held == heldOutCombinations(43, seed: 4) && held != heldOutCombinations(43, seed: 5))
        #expect(Set(held.map { [$0.colour!.rawValue, $0.column!, $0.row!] }).count == 43, "one shape for a colour and a place")
        let train = CaptionedPictures(CaptionedScenes(count: 3_000, seed: 1, selection: .avoiding(held)))
        #expect(Set(train.facts.map(\.combination)).isDisjoint(with: held))
        // Their parts were there, and so was every word of the sentences that ask for them.
        #expect(Set(train.facts.map(\.shape)).count == 6 && Set(train.facts.map(\.colour)).count == 8)
        let reader = TextReader(train.captions)
        #expect(SceneFacts.all.count == 864 && Set(SceneFacts.all.map(\.sentence)).count == 864)
        #expect(SceneFacts.all.allSatisfy { reader.unknownWords($0.sentence) == [] })
        #expect(SceneFacts.nearCount == 1 + 5 + 7 + 8)
        for (place, fact) in SceneFacts.all.enumerated() {
            #expect(fact.place == place)
            let near = SceneFacts.all.indices.filter {
                SceneFacts.all[$0].size == fact.size && SceneFacts.all[$0].differences(from: fact) <= 1
            }
            #expect(SceneFacts.near[place] == near)
        }
    }

    @Test func namingCountsShapeColourAndPlace() {
        let facts = Array(SceneFacts.all[100..<140])
        let right = SceneFacts.agreement(facts, SceneFacts.all)
        let named = composed(right, facts)
        #expect(named.all == 1 && named.near == 1 && named.wrong == [0, 0, 0])
        // The same thing in the other size is right as a combination, and not in the narrow question.
        let other = facts.map { fact in
            var changed = fact
            changed.size = fact.size == .small ? .large : .small
            return changed
        }
        #expect(composed(SceneFacts.agreement(other, SceneFacts.all), facts).all == 1)
        let moved = facts.map { fact in
            var changed = fact
            changed.column = (fact.column + 1) % 3
            return changed
        }
        let displaced = composed(SceneFacts.agreement(moved, SceneFacts.all), facts)
        #expect(displaced.all == 0 && displaced.near == 0)
        #expect(zip(displaced.wrong, [0, 0, 1]).allSatisfy { abs($0 - $1) < 1e-9 })
    }

    @Test func theFloorIsTheGuessAmongTwins() {
        let fact = SceneFacts.all[0]
        #expect(abs(floorOfLoss(Array(repeating: fact, count: 32), batch: 16) - log(16)) < 1e-12)
        #expect(floorOfLoss(Array(SceneFacts.all.prefix(64)), batch: 16) == 0)
        #expect(abs(floorOfLoss([fact, fact, SceneFacts.all[1], SceneFacts.all[2]], batch: 4) - log(2) / 2) < 1e-12)
    }

    @Test func retrievalCountsBothDirections() {
        // Picture 1 draws all texts: it is right for one text, and each text but the second comes second.
        let row = CLIPRetrieval.Retrieval("x", Tensor([2, 3, 0, 0, 3, 0, 0, 3, 2], shape: [3, 3]))
        #expect(abs(row.pictures[0] - 1.0 / 3) < 1e-12 && row.pictures[1] == 1 && row.pictureRank == 2)
        #expect(abs(row.texts[0] - (1 + 1.0 / 3 + 1) / 3) < 1e-12 && row.textRank == 1)
        #expect(shareOfFirst([(1, 0), (0, 1), (2, 2), (3, 1)]) == 0.625)
    }

    /// Counts what is there by flooding, which knows nothing of how the pictures were made.
    @Test func countedScenesShowTheirNumber() {
        for heldOut in [false, true] {
            let scenes = CountedScenes(count: 60, heldOut: heldOut, seed: 3)
            for (row, kind) in scenes.kinds.enumerated() {
                #expect(CountedScenes.isHeldOut(kind) == heldOut)
                #expect(scenes.captions[row].contains(CountedScenes.words[kind.number - 1]))
                #expect(islands(scenes.images.image(row)) == kind.number, "\(scenes.captions[row])")
            }
        }
        let kind = CountedScenes.Kind(number: 1, shape: .cross, colour: .red)
        #expect(kind.phrase(number: 1) == "one red cross" && kind.phrase(number: 3) == "three red crosses")
    }

    /// Connected sets of pixels that differ from the corner's.
    private func islands(_ image: ByteImage) -> Int {
        var isLand = (0..<image.width * image.height).map { pixel in
            (0..<3).contains { abs(Int(image.pixels[pixel * 3 + $0]) - Int(image.pixels[$0])) > 24 }
        }
        var count = 0
        for start in isLand.indices where isLand[start] {
            count += 1
            var open = [start]
            while let pixel = open.popLast() {
                guard isLand[pixel] else { continue }
                isLand[pixel] = false
                let (y, x) = (pixel / image.width, pixel % image.width)
                for (dy, dx) in [(-1, 0), (1, 0), (0, -1), (0, 1), (-1, -1), (1, 1), (-1, 1), (1, -1)]
                where (0..<image.height).contains(y + dy) && (0..<image.width).contains(x + dx) {
                    open.append((y + dy) * image.width + x + dx)
                }
            }
        }
        return count
    }

    @Test func promptsTakeTheRightArticle() {
        #expect(Prompt(text: "this is {a}").sentence("ankle boot") == "this is an ankle boot")
        #expect(Prompt(text: "this is {a}: {}").sentence("T-shirt") == "this is a T-shirt: T-shirt")
        let fashion = ClassWords(["Trouser", "Bag"])
        #expect(fashion.known == [["pair of trousers", "pair of pants"], ["bag", "handbag"]])
        #expect(fashion.strange == ["pair of slacks", "purse"])
        #expect(ClassWords(["0", "7"]).known == [["zero", "number zero"], ["seven", "number seven"]])
        #expect(ClassWords(["Great Tit"]).known == [["great tit"]] && ClassWords(["Great Tit"]).strange == nil)
        // No new sentence is one of training, whatever the word.
        let trained = Set(Prompt.training.map { $0.sentence("bag") })
        #expect(trained.isDisjoint(with: Prompt.new.map { $0.sentence("bag") }))
    }

    @Test func wordsArePiecesOfThreeLetters() {
        let (cat, cats, dog) = (PieceReader.pieces(of: "cat"), PieceReader.pieces(of: "cats"), PieceReader.pieces(of: "dog"))
        #expect(cat.count == 4 && cats.count == 5, "the word, and <ca cat at>, or <ca cat ats ts>")
        #expect(Set(cat).intersection(cats).count == 2 && Set(cat).isDisjoint(with: dog))
        #expect((cat + cats + dog).allSatisfy { (1...PieceReader.buckets).contains($0) })

        let reader = PieceReader(["red heart", "cat face"])
        let batch = reader.read(["Cat!", ""])
        #expect(batch.tokens.shape == [2, PieceReader.words, PieceReader.pieces] && batch.mask.shape == batch.tokens.shape)
        let numbers: [Float] = cat.map { Float($0) } + [0]
        #expect(Array(batch.tokens.values.prefix(5)) == numbers)
        let mask = batch.mask.values
        #expect(mask.reduce(0, +) == 4 && Array(mask.prefix(4)) == [Float](repeating: 1, count: 4))

        #expect(distance("kitten", "sitting") == 3 && distance("", "abc") == 3 && distance("same", "same") == 0)
        #expect(reader.closest(to: "hart", count: 1) == ["heart"])
    }

    @Test func queriesOfUnknownWordsAreAnswered() throws {
        let reader = PieceReader(["red heart", "cat face"])
        #expect(try Query("Red heart", reader).notes == [] && Query("Red heart", reader).words == ["red", "heart"])
        let query = try Query("red caat", reader)
        #expect(query.words == ["red"], "an unknown word is left out, not read by its letters")
        #expect(query.notes.count == 2 && query.notes[0].contains("\"caat\"") && query.notes[0].contains("cat"))
        #expect(query.notes[1].contains("\"red\""))
        func failure(_ text: String) -> String {
            do {
                _ = try Query(text, reader)
                return "none"
            } catch { return "\(error)" }
        }
        #expect(failure("  !! ").contains("no word"))
        #expect(failure("hert").contains("hert") && failure("hert").contains("heart"))
        #expect(failure("rotes Herz").contains("English") && failure("赤い").contains("English"))
        // Neither one endless word nor endlessly many: no word is measured that cannot be a misspelt one.
        let endless = String(repeating: "a", count: 20_000)
        #expect(failure(endless).utf8.count < 300 && reader.closest(to: endless).isEmpty)
        #expect(failure((0..<20_000).map { "x\($0)" }.joined(separator: " ")).contains("19995 other words"))
        #expect(try Query(endless + " red", reader).words == ["red"])
        #expect(try Query(String(repeating: "red ", count: 40), reader).words.count == PieceReader.words)
        #expect(throws: (any Error).self) { try Search.parse(["   "]) }
        #expect(throws: (any Error).self) { try Search.parse(["red", "--count", "0"]) }
    }

    @Test func aFolderIsSearched() throws {
        let folder = URL(fileURLWithPath: NSTemporaryDirectory() + "search-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
            let model = EmojiModel(PieceReader(["red heart", "blue circle"]), seed: 1)
            try model.write(to: folder)
            let back = try EmojiModel(from: folder)
            #expect(back.towers.weights == model.towers.weights && back.reader.vocabulary == model.reader.vocabulary)

            try FileManager.default.createDirectory(atPath: path("in/sub"), withIntermediateDirectories: true)
            func image(_ width: Int, _ height: Int, _ byte: UInt8) -> ByteImage {
                ByteImage(
                    width: width, height: height, channels: 1, pixels: [UInt8](repeating: byte, count: width * height))
            }
            try image(40, 20, 30).pngData().write(to: URL(fileURLWithPath: path("in/a.png")))
            try image(10, 10, 200).jpegData(quality: 90).write(to: URL(fileURLWithPath: path("in/sub/b.JPG")))
            try Data("no image".utf8).write(to: URL(fileURLWithPath: path("in/notes.txt")))
            func search(_ arguments: [String]) throws {
                try Search.parse(arguments + ["--model", folder.path, "--sheet", path("sheet.png")]).run()
            }
            try search(["red heart", "--images", path("in")])
            let sheet = try ByteImage(contentsOf: path("sheet.png"))
            #expect(sheet.width == 2 * 96 + 8 && sheet.height == 96)

            // As a reader runs it: no option of the search is one of the chapter's own, which would take it.
            let program = Process()
            program.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
                .deletingLastPathComponent().appendingPathComponent("Chapter10CLIPRetrieval")
            if !FileManager.default.fileExists(atPath: program.executableURL!.path) {
                program.executableURL = Bundle.main.bundleURL.appendingPathComponent("Chapter10CLIPRetrieval")
            }
            program.arguments = [
                "search", "red heart", "--images", path("in"), "--count", "1", "--model", folder.path, "--sheet", path("one.png"),
            ]
            program.standardOutput = FileHandle.nullDevice
            try program.run()
            program.waitUntilExit()
            #expect(program.terminationStatus == 0)
            #expect(try ByteImage(contentsOf: path("one.png")).width == 96)

            // What must fail, and what it says.
            func failure(_ arguments: [String]) -> String {
                do {
                    try search(arguments)
                    return "none"
                } catch { return "\(error)" }
            }
            #expect(failure(["red heart", "--images", path("none")]).contains("no such folder"))
            #expect(failure(["red heart", "--images", path("in/a.png")]).contains("a file"))
            try FileManager.default.createDirectory(atPath: path("empty"), withIntermediateDirectories: true)
            #expect(failure(["red heart", "--images", path("empty")]).contains("no PNG or JPEG"))
            #expect(failure(["zebra", "--images", path("in")]).contains("zebra"))
            let file = folder.appendingPathComponent(EmojiModel.file)
            let contents = try Data(contentsOf: file)
            try contents.prefix(5_000).write(to: file)
            #expect(failure(["red heart", "--images", path("in")]).contains(EmojiModel.file))
            try FileManager.default.removeItem(at: file)
            #expect(failure(["red heart", "--images", path("in")]).contains("Run the chapter once"))
        }
    }

    /// The longer side fills the square; the rest is paper.
    @Test func imagesAreLaidOnPaper() {
        let image = ByteImage(width: 2, height: 1, channels: 1, pixels: [0, 0])
        let square = onSquare(image, side: 4)
        #expect(square.width == 4 && square.height == 4 && square.channels == 3)
        let paper = [UInt8](repeating: 255, count: 4)
        #expect(square.grey().pixels == paper + [UInt8](repeating: 0, count: 8) + paper)
    }
}
