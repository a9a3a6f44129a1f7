import Datasets
import Engine

/// Pictures of one to four equal objects on a plain ground, put together from pictures of one: "three red stars".
struct CountedScenes {
    let images: LabelledImages
    let captions: [String]
    let kinds: [Kind]

    /// What a picture shows.
    struct Kind: Hashable {
        var number: Int
        var shape: SceneObject.Shape
        var colour: SceneObject.Colour

        /// "three red stars".
        func phrase(number: Int) -> String {
            let noun = SceneWords.synonyms(of: shape)[0]
            let plural = noun.hasSuffix("s") ? noun + "es" : noun + "s"
            return
                """
                \(CountedScenes.words[number - 1]) \(SceneWords.synonyms(of: colour)[0]) \
                \(number == 1 ? noun : plural)
                """
        }
    }

    static let words = ["one", "two", "three", "four"]

    /// Numbers and shapes that training is never to see together: each number misses one shape.
    static func isHeldOut(_ kind: Kind) -> Bool {
        kind.shape.rawValue == kind.number % SceneObject.Shape.allCases.count
    }

    /// - Parameter heldOut: whether only held-out combinations of number and shape are drawn, or only the others.
    init(count: Int, heldOut: Bool, seed: UInt64) {
        var random = Random(seed: seed).split(0xc7)
        let tiles = Self.tiles(seed: seed)
        let (side, size) = (CaptionedScenes.side, CaptionedScenes.side * CaptionedScenes.side * 3)
        var pixels: [UInt8] = []
        pixels.reserveCapacity(count * size)
        var (captions, kinds): ([String], [Kind]) = ([], [])
        while kinds.count < count {
            let kind = Kind(
                number: 1 + random.integer(below: 4), shape: SceneObject.Shape.allCases[random.integer(below: 6)],
                colour: SceneObject.Colour.allCases[random.integer(below: 8)])
            guard Self.isHeldOut(kind) == heldOut else { continue }
            let places = random.permutation(9).prefix(kind.number)
            let looks = tiles[kind.shape.rawValue * 8 + kind.colour.rawValue]
            // The whole of the first picture, and from the others the field around their object.
            var picture = looks[places[0]]
            for place in places.dropFirst() {
                let columns = Self.fields[place % 3]
                picture.withUnsafeMutableBufferPointer { target in
                    looks[place].withUnsafeBufferPointer { source in
                        for y in Self.fields[place / 3] {
                            let start = (y * side + columns.lowerBound) * 3
                            (target.baseAddress! + start)
                                .update(from: source.baseAddress! + start, count: columns.count * 3)
                        }
                    }
                }
            }
            pixels += picture
            let phrase = kind.phrase(number: kind.number)
            let verb = kind.number == 1 ? "is" : "are"
            captions.append([phrase, "there \(verb) \(phrase)", "you can see \(phrase)"][random.integer(below: 3)])
            kinds.append(kind)
        }
        images = LabelledImages(
            pixels: pixels, labels: kinds.map { $0.number - 1 }, height: side, width: side, channels: 3,
            classNames: Self.words)
        (self.captions, self.kinds) = (captions, kinds)
    }

    /// Thirds of a side, in pixels.
    private static let fields = [0..<11, 11..<21, 21..<32]

    /// Of every shape and colour a picture with the object at every place: [48][9][bytes].
    private static func tiles(seed: UInt64) -> [[[UInt8]]] {
        var design = SceneDesign.single
        (design.sizes, design.backgrounds, design.jitter, design.variesShade) = ([.small], [.plain], 0, false)
        return SceneObject.Shape.allCases.flatMap { shape in
            SceneObject.Colour.allCases.map { colour in
                (0..<9).map { place in
                    let wanted = SceneCombination(shape: shape, colour: colour, column: place % 3, row: place / 3)
                    return CaptionedScenes(count: 1, seed: seed, design: design, selection: .only([wanted])).images()
                        .pixels
                }
            }
        }
    }
}
