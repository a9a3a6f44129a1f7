import Engine

/// The words that captions are made of. Several words mean the same, sentences are built in several ways, and now and
/// then a caption adds a comparison ("red like fire") or a detail ("a star with five points").
public enum SceneWords {
    /// Words for a shape, the plainest first.
    public static func synonyms(of shape: SceneObject.Shape) -> [String] {
        switch shape {
        case .circle: ["circle", "disc"]
        case .square: ["square", "box"]
        case .triangle: ["triangle", "wedge"]
        case .cross: ["cross", "plus"]
        case .star: ["star", "pentagram"]
        case .ring: ["ring", "hoop"]
        }
    }

    /// Words for a colour, the plainest first.
    public static func synonyms(of colour: SceneObject.Colour) -> [String] {
        switch colour {
        case .red: ["red", "scarlet", "crimson"]
        case .orange: ["orange", "tangerine"]
        case .yellow: ["yellow", "golden"]
        case .green: ["green", "emerald"]
        case .blue: ["blue", "azure"]
        case .purple: ["purple", "violet"]
        case .pink: ["pink", "rosy"]
        case .white: ["white", "ivory"]
        }
    }

    /// Words for a size, the plainest first.
    public static func synonyms(of size: SceneObject.Size) -> [String] {
        switch size {
        case .small: ["small", "little", "tiny"]
        case .large: ["large", "big", "huge"]
        }
    }

    /// How the first object stands to the second, as phrases.
    public static func phrases(for relation: Relation) -> [String] {
        switch relation {
        case .leftOf: ["left of", "to the left of"]
        case .rightOf: ["right of", "to the right of"]
        case .above: ["above", "over"]
        case .below: ["below", "under"]
        }
    }

    /// The factor that a word speaks of and the value that it names, or nil for one that says nothing by itself. Of
    /// `row` and `column` the values are thirds of the picture: 0 for top and left, 2 for bottom and right; a caption
    /// that names neither third of an axis means the middle one. "left" and "right" are places in captions of one
    /// object; with two objects they stand in relations.
    public static func meaning(of word: String) -> (factor: SceneFactor, value: Int)? { meanings[word] }

    private static let meanings: [String: (factor: SceneFactor, value: Int)] = {
        var meanings: [String: (factor: SceneFactor, value: Int)] = [:]
        for shape in SceneObject.Shape.allCases {
            for word in synonyms(of: shape) { meanings[word] = (.shape, shape.rawValue) }
        }
        for colour in SceneObject.Colour.allCases {
            for word in synonyms(of: colour) { meanings[word] = (.colour, colour.rawValue) }
        }
        for size in SceneObject.Size.allCases {
            for word in synonyms(of: size) { meanings[word] = (.size, size.rawValue) }
        }
        for (third, words) in rows where third != 1 { for word in words { meanings[word] = (.row, third) } }
        for (third, word) in columns where third != 1 { meanings[word] = (.column, third) }
        return meanings
    }()

    private static let rows = [0: ["top", "upper"], 2: ["bottom", "lower"]]
    private static let columns = [0: "left", 2: "right"]

    static func comparisons(_ colour: SceneObject.Colour) -> [String] {
        switch colour {
        case .red: ["fire", "cherries"]
        case .orange: ["carrots", "pumpkins"]
        case .yellow: ["lemons", "butter"]
        case .green: ["grass", "leaves"]
        case .blue: ["sapphires", "oceans"]
        case .purple: ["plums", "lavender"]
        case .pink: ["flamingos", "peonies"]
        case .white: ["snow", "milk"]
        }
    }

    static func details(_ shape: SceneObject.Shape) -> [String] {
        switch shape {
        case .circle: ["no corners", "a smooth rim"]
        case .square: ["four corners", "four sides"]
        case .triangle: ["three corners", "three sides"]
        case .cross: ["four arms", "two bars"]
        case .star: ["five points", "five tips"]
        case .ring: ["a hole", "an opening"]
        }
    }

    // MARK: Sentences

    /// A caption of a scene; what is said depends on the objects alone, how it is said on `random`.
    static func caption(_ scene: Scene, of design: SceneDesign, using random: inout Random) -> String {
        let text = scene.objects.count == 1
            ? single(scene.objects[0], of: design, using: &random) : pair(scene, using: &random)
        return withArticles(text)
    }

    private static func single(
        _ object: SceneObject, of design: SceneDesign, using random: inout Random
    ) -> String {
        let size = oneOf(synonyms(of: object.size), &random)
        let colour = oneOf(synonyms(of: object.colour), &random)
        let shape = oneOf(synonyms(of: object.shape), &random)
        let place = placePhrase(object, of: design, using: &random)
        // A third of the captions compares the colour, a third tells a detail of the shape.
        let kind = random.integer(below: 3)
        let thing = kind == 1 ? "\(shape) with \(oneOf(details(object.shape), &random))" : shape
        let likeness = "\(colour) like \(oneOf(comparisons(object.colour), &random))"
        if random.integer(below: 3) == 0 {
            // The colour is said of the thing, at the end.
            let said = kind == 2 ? likeness : colour
            return oneOf(
                ["the \(size) \(thing) \(place) is \(said)", "the \(thing) \(place) is \(size) and \(said)"], &random)
        }
        let phrase = kind == 2
            ? "a \(size) \(thing), \(likeness),"
            : oneOf(["a \(size) \(colour) \(thing)", "a \(colour) \(size) \(thing)"], &random)
        let bare = phrase.hasSuffix(",") ? String(phrase.dropLast()) : phrase
        return oneOf(
            [
                "\(phrase) \(place)", "there is \(phrase) \(place)", "\(place) there is \(bare)",
                "\(place) you can see \(bare)",
            ], &random)
    }

    private static func pair(_ scene: Scene, using random: inout Random) -> String {
        let phrases = scene.objects.map { object in
            let words = [oneOf(synonyms(of: object.size), &random), oneOf(synonyms(of: object.colour), &random)]
            return "a \(words[0]) \(words[1]) \(oneOf(synonyms(of: object.shape), &random))"
        }
        let relation = oneOf(Self.phrases(for: oneOf(scene.relations, &random)), &random)
        return oneOf(
            [
                "\(phrases[0]) \(relation) \(phrases[1])", "\(phrases[0]) is \(relation) \(phrases[1])",
                "there is \(phrases[0]) \(relation) \(phrases[1])", "you can see \(phrases[0]) \(relation) \(phrases[1])",
                "\(relation) \(phrases[1]) there is \(phrases[0])",
            ], &random)
    }

    private static func placePhrase(
        _ object: SceneObject, of design: SceneDesign, using random: inout Random
    ) -> String {
        let row = rows[design.third(ofPlace: object.row)].map { oneOf($0, &random) }
        let column = columns[design.third(ofPlace: object.column)]
        switch (row, column) {
        case (let row?, let column?): return "in the \(row) \(column)"
        case (let row?, nil): return oneOf(["at the \(row) edge", "in the \(row) part"], &random)
        case (nil, let column?): return oneOf(["on the \(column)", "at the \(column) edge"], &random)
        case (nil, nil): return "in the \(oneOf(["middle", "centre"], &random))"
        }
    }

    private static func oneOf<Value>(_ values: [Value], _ random: inout Random) -> Value {
        values[random.integer(below: values.count)]
    }

    /// "a" before a vowel becomes "an". All words here are ASCII, where bytes are characters.
    private static func withArticles(_ text: String) -> String {
        let words = text.utf8.split(separator: UInt8(ascii: " "))
        var result = ""
        result.reserveCapacity(text.utf8.count + words.count)
        for (place, word) in words.enumerated() {
            if place > 0 { result += " " }
            result.append(contentsOf: Substring(word))
            let isArticle = word.count == 1 && word.first == UInt8(ascii: "a")
            if isArticle, place + 1 < words.count, "aeiou".utf8.contains(words[place + 1].first!) { result += "n" }
        }
        return result
    }
}
