import Datasets
import Engine
import Estimators
import Testing

@Suite struct SceneTests {
    @Test func theSameSeedGivesTheSameScenes() {
        let scenes = CaptionedScenes(count: 60, seed: 3, design: .pairs)
        let again = CaptionedScenes(count: 60, seed: 3, design: .pairs)
        #expect(scenes.images().pixels == again.images().pixels)
        #expect(scenes.scenes == again.scenes && scenes.captions == again.captions)
        // A row does not depend on how many there are.
        let few = CaptionedScenes(count: 7, seed: 3, design: .pairs)
        #expect(few.images().pixels == scenes.images().prefix(7).pixels)
        #expect(few.captions == Array(scenes.captions.prefix(7)))
        let other = CaptionedScenes(count: 60, seed: 4, design: .pairs)
        #expect(other.scenes != scenes.scenes && other.images().pixels != scenes.images().pixels)
        #expect(CaptionedScenes(count: 0, seed: 0).images().shape == [0, 32, 32, 3])
    }

    /// The wording and the background tell nothing about one another or about the object: more captions or other
    /// backgrounds leave the rest of a scene as it was.
    @Test func whatIsLeftToChanceIsIndependent() {
        var design = SceneDesign.single
        let scenes = CaptionedScenes(count: 40, seed: 5, design: design)
        design.captions = 3
        let wordy = CaptionedScenes(count: 40, seed: 5, design: design)
        #expect(wordy.captions.allSatisfy { $0.count == 3 })
        #expect(wordy.images().pixels == scenes.images().pixels && wordy.captions.map { [$0[0]] } == scenes.captions)
        design = .single
        design.backgrounds = [.plain]
        let plain = CaptionedScenes(count: 40, seed: 5, design: design)
        #expect(plain.scenes.map(\.objects) == scenes.scenes.map(\.objects) && plain.captions == scenes.captions)
        #expect(plain.images().pixels != scenes.images().pixels)
        #expect(Set(wordy.captions[0]).count > 1)
    }

    /// A caption's wording is read off its words as they were put together, and says nothing about the scene.
    @Test func wordingIsInTheCaption() {
        for (caption, sentence, addition) in [
            ("the small star at the top edge is red", SceneWording.Sentence.statement, SceneWording.Addition.nothing),
            ("the hoop with a hole on the left is tiny and blue", .statement, .detail),
            ("a big disc, white like milk, in the middle", .phrase, .comparison),
            ("there is an azure little box with four sides in the upper left", .thereIs, .detail),
            ("at the bottom edge there is a large cross, pink like peonies", .thereIs, .comparison),
            ("in the centre you can see a golden huge ring", .youCanSee, .nothing),
        ] {
            let wording = SceneWording(caption: caption)
            #expect(wording.sentence == sentence && wording.addition == addition, "\(caption)")
        }
        let scenes = CaptionedScenes(count: 6_000, seed: 12)
        let wordings = scenes.captions.map { SceneWording(caption: $0[0]) }
        // Captions beyond ASCII are read another way.
        for (caption, wording) in zip(scenes.captions, wordings).prefix(500) {
            #expect(SceneWording(caption: caption[0] + " é") == wording)
        }
        // A third are statements; of the other two thirds, each of four templates has the same share.
        for (sentence, share) in zip(SceneWording.Sentence.allCases, [1.0 / 3, 1.0 / 6, 1.0 / 3, 1.0 / 6]) {
            #expect(abs(Double(wordings.count { $0.sentence == sentence }) / 6_000 - share) < 0.03)
        }
        for addition in SceneWording.Addition.allCases {
            #expect(abs(Double(wordings.count { $0.addition == addition }) / 6_000 - 1.0 / 3) < 0.03)
        }
        for factor in [SceneFactor.shape, .colour, .size, .column, .row, .background] {
            let labels = scenes.labels(of: factor)
            for value in Set(labels).sorted() {
                let rows = labels.indices.filter { labels[$0] == value }
                let share = Double(rows.count { wordings[$0].addition == .detail }) / Double(rows.count)
                #expect(abs(share - 1.0 / 3) < 0.09, "\(factor) \(value)")
            }
        }
    }

    /// Reads every factor out of the pixels with a k-NN or linear classifier that has seen other scenes. Pixels as they
    /// are serve colour, size and place; shape and texture need features that do not depend on where and what colour.
    @Test func everyFactorIsInThePicture() throws {
        let train = CaptionedScenes(count: 1500, seed: 1), test = CaptionedScenes(count: 300, seed: 2)
        let views = [train, test].map(ObjectView.init)
        for factor in SceneFactor.allCases {
            let (known, asked) = (views[0].features(for: factor), views[1].features(for: factor))
            let scale = Standardizer().fit(known)
            let classifier = KNNClassifier(count: 3).fit(scale.transform(known), labels: train.labels(of: factor))
            let accuracy = classifier.accuracy(scale.transform(asked), labels: test.labels(of: factor))
            #expect(accuracy > 0.95, "\(factor): \(accuracy)")
        }
    }

    /// All pairs of factors of one object occur, about equally often: none tells of another.
    @Test func factorsAreIndependent() {
        let scenes = CaptionedScenes(count: 20_000, seed: 9)
        for (i, first) in SceneFactor.allCases.enumerated() {
            for second in SceneFactor.allCases.dropFirst(i + 1) {
                let information = ClusterMetrics.normalizedMutualInformation(
                    scenes.labels(of: first), scenes.labels(of: second))
                #expect(information < 0.003, "\(first) and \(second)")
            }
            // Nor does one row tell of the next.
            let labels = scenes.labels(of: first)
            let information = ClusterMetrics.normalizedMutualInformation(
                Array(labels.dropFirst()), Array(labels.dropLast()))
            #expect(information < 0.003, "\(first) of neighbouring rows")
        }
    }

    @Test(arguments: [SceneDesign.single, .fineGrid])
    func captionsSayWhatIsDrawn(_ design: SceneDesign) {
        let scenes = CaptionedScenes(count: 3000, seed: 6, design: design)
        for (scene, captions) in zip(scenes.scenes, scenes.captions) {
            let object = scene.objects[0]
            var said: [SceneFactor: Set<Int>] = [:]
            for word in Tokenizer().tokens(captions[0]) {
                if let (factor, value) = SceneWords.meaning(of: word) { said[factor, default: []].insert(value) }
            }
            #expect(said[.shape] == [object.shape.rawValue] && said[.colour] == [object.colour.rawValue])
            #expect(said[.size] == [object.size.rawValue] && said[.background] == nil)
            #expect(said[.column] ?? [1] == [design.third(ofPlace: object.column)], "\(captions[0])")
            #expect(said[.row] ?? [1] == [design.third(ofPlace: object.row)], "\(captions[0])")
        }
        // Wording varies: few captions repeat, all synonyms occur, and "a" and "an" stand where they belong.
        let texts = scenes.captions.map { $0[0] }
        #expect(Set(texts).count > 2500)
        let words = Set(texts.flatMap(Tokenizer().tokens))
        for shape in SceneObject.Shape.allCases { #expect(words.isSuperset(of: SceneWords.synonyms(of: shape))) }
        for colour in SceneObject.Colour.allCases { #expect(words.isSuperset(of: SceneWords.synonyms(of: colour))) }
        for text in texts {
            #expect(text.firstMatch(of: /\ba [aeiou]|\ban [^aeiou]/) == nil, "\(text)")
            #expect(Tokenizer().normalised(text) == text)
        }
    }

    @Test func pairsStandAsTheirCaptionsSay() {
        let scenes = CaptionedScenes(count: 3000, seed: 7, design: .pairs)
        #expect((1300...1700).contains(scenes.scenes.filter { $0.objects.count == 2 }.count))
        var relations: Set<Relation> = []
        for (scene, captions) in zip(scenes.scenes, scenes.captions) where scene.objects.count == 2 {
            let (a, b) = (scene.objects[0], scene.objects[1])
            #expect((a.column, a.row) != (b.column, b.row) && (a.shape, a.colour) != (b.shape, b.colour))
            let words = Tokenizer().tokens(captions[0])
            let found = words.compactMap { word -> Relation? in
                switch word {
                case "left": .leftOf
                case "right": .rightOf
                case "above", "over": .above
                case "below", "under": .below
                default: nil
                }
            }
            #expect(found.count == 1, "\(captions[0])")
            relations.formUnion(found)
            // "over a ring there is a star" names the second object first.
            let isTurned = ["left", "right", "above", "over", "below", "under"].contains(words[0]) || words[0] == "to"
            let order = isTurned ? [b, a] : [a, b]
            switch found[0] {
            case .leftOf: #expect(a.column < b.column)
            case .rightOf: #expect(a.column > b.column)
            case .above: #expect(a.row < b.row)
            case .below: #expect(a.row > b.row)
            }
            let values = words.compactMap { SceneWords.meaning(of: $0) }
            #expect(values.filter { $0.factor == .shape }.map(\.value) == order.map(\.shape.rawValue))
            #expect(values.filter { $0.factor == .colour }.map(\.value) == order.map(\.colour.rawValue))
            #expect(values.filter { $0.factor == .size }.map(\.value) == order.map(\.size.rawValue))
        }
        #expect(relations.count == 4)
    }

    @Test(arguments: [SceneDesign.single, .pairs])
    func heldOutCombinationsAreHeldOutWhole(_ design: SceneDesign) {
        let held = [
            SceneCombination(shape: .star, colour: .red), SceneCombination(shape: .ring, column: 0, row: 2),
            SceneCombination(colour: .blue, size: .large),
        ]
        func isHeld(_ object: SceneObject) -> Bool {
            object.shape == .star && object.colour == .red
                || object.shape == .ring && object.column == 0 && object.row == 2 || object.colour == .blue && object.size == .large
        }
        let rest = CaptionedScenes(count: 4000, seed: 8, design: design, selection: .avoiding(held))
        #expect(!rest.scenes.flatMap(\.objects).contains(where: isHeld))
        // Its parts all occur.
        let objects = rest.scenes.flatMap(\.objects)
        #expect(objects.contains { $0.shape == .star } && objects.contains { $0.colour == .red })
        #expect(objects.contains { $0.shape == .ring } && objects.contains { $0.column == 0 && $0.row == 2 })
        let only = CaptionedScenes(count: 500, seed: 8, design: design, selection: .only(held))
        #expect(only.scenes.allSatisfy { isHeld($0.objects[0]) })
        for combination in held { #expect(only.scenes.contains { combination.matches($0.objects[0]) }) }
    }

    /// On the fine grid a picture follows from its factors, and no two kinds of objects look the same.
    @Test func theFineGridIsExact() {
        let scenes = CaptionedScenes(count: 4000, seed: 10, design: .fineGrid)
        let size = scenes.images().imageSize
        var pictures: [SceneObject: [UInt8]] = [:]
        let pixels = scenes.images().pixels
        for (row, scene) in scenes.scenes.enumerated() {
            let picture = Array(pixels[row * size..<(row + 1) * size])
            if let known = pictures[scene.objects[0]] { #expect(known == picture) }
            pictures[scene.objects[0]] = picture
        }
        #expect(Set(pictures.values).count == pictures.count)
        #expect(pictures.count > 2000)
    }
}

/// Simple measurements of a scene of one object, taken from its pixels alone.
private struct ObjectView {
    let count: Int
    /// [count, 32, 32, 3], flat.
    let pixels: [Float]
    /// Where the object is, by how far each pixel departs from the grey of the background.
    private let masks: [[Float]]
    private let boxes: [(x: Float, y: Float, mass: Float)]

    init(_ scenes: CaptionedScenes) {
        count = scenes.count
        let values = scenes.images().tensor().values
        pixels = values
        masks = (0..<count).map { row in
            (0..<1024).map { i in
                let p = values[(row * 1024 + i) * 3..<(row * 1024 + i) * 3 + 3]
                // The background is grey and darker than half; objects are coloured or bright.
                return max(p.max()! - p.min()!, p.min()! > 0.5 ? 1 : 0)
            }
        }
        boxes = masks.map { mask in
            var (mass, x, y): (Float, Float, Float) = (0, 0, 0)
            for (i, m) in mask.enumerated() where m > 0.2 {
                mass += m
                x += m * Float(i % 32)
                y += m * Float(i / 32)
            }
            return (x / max(mass, 1e-6), y / max(mass, 1e-6), mass)
        }
    }

    func features(for factor: SceneFactor) -> Tensor {
        switch factor {
        case .column: table { [boxes[$0].x] }
        case .row: table { [boxes[$0].y] }
        case .colour:
            table { row in
                // The mean colour of the places that are farthest from grey.
                let least = 0.9 * masks[row].max()!
                let strongest = (0..<1024).filter { masks[row][$0] >= least }
                return (0..<3).map { channel in
                    strongest.reduce(0) { $0 + pixels[(row * 1024 + $1) * 3 + channel] } / Float(strongest.count)
                }
            }
        case .size: table { row in let reach = extent(row); return [reach.x, reach.y, boxes[row].mass] }
        case .shape: table(crop)
        case .background:
            table { row in
                // How often neighbours differ, along both axes and both diagonals, away from the object.
                [(0, 1), (1, 0), (1, 1), (1, -1), (0, 4), (4, 0), (4, 4), (4, -4)].map { dy, dx in
                    var (sum, n): (Float, Float) = (0, 0)
                    for y in stride(from: 0, to: 32 - dy, by: 2) {
                        for x in max(0, -dx)..<32 - max(0, dx) where far(x, y, row) && far(x + dx, y + dy, row) {
                            let (here, there) = (row * 1024 + y * 32 + x, row * 1024 + (y + dy) * 32 + x + dx)
                            sum += abs(pixels[here * 3] - pixels[there * 3])
                            n += 1
                        }
                    }
                    return sum / n
                }
            }
        }
    }

    private func far(_ x: Int, _ y: Int, _ row: Int) -> Bool {
        max(abs(Float(x) - boxes[row].x), abs(Float(y) - boxes[row].y)) > 6.5
    }

    private func extent(_ row: Int) -> (x: Float, y: Float) {
        let (mask, least) = (masks[row], 0.3 * masks[row].max()!)
        let inside = (0..<1024).filter { mask[$0] > least }
        let (x, y) = (inside.map { $0 % 32 }, inside.map { $0 / 32 })
        return (Float(x.max()! - x.min()!), Float(y.max()! - y.min()!))
    }

    /// The mask around its centre, brought to one size and one strength.
    private func crop(_ row: Int) -> [Float] {
        let reach = extent(row)
        let step = max(reach.x, reach.y) / 9
        let top = masks[row].max()!
        return (-5...5).flatMap { v in
            (-5...5).map { u in
                let (x, y) = (boxes[row].x + Float(u) * step, boxes[row].y + Float(v) * step)
                let (left, upper) = (Int(x.rounded(.down)), Int(y.rounded(.down)))
                var sum: Float = 0
                for (cx, cy) in [(left, upper), (left + 1, upper), (left, upper + 1), (left + 1, upper + 1)]
                where (0..<32).contains(cx) && (0..<32).contains(cy) {
                    sum += masks[row][cy * 32 + cx] * (1 - abs(x - Float(cx))) * (1 - abs(y - Float(cy)))
                }
                return sum / top
            }
        }
    }

    private func table(_ features: (Int) -> [Float]) -> Tensor {
        let rows = (0..<count).map(features)
        return Tensor(rows.flatMap { $0 }, shape: [count, rows[0].count])
    }
}
