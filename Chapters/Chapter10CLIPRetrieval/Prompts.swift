import Engine

/// What classes are called in sentences.
struct ClassWords {
    /// Of every class: what captions call it, the usual word first.
    let known: [[String]]
    /// Of every class: one more word, which no caption has; nil where classes have no such words here.
    let strange: [String]?

    init(_ classNames: [String]) {
        let garments = classNames.map { Self.garments[$0] }
        let isFashion = garments.allSatisfy { $0 != nil }
        known = zip(classNames, garments).map { name, garment in
            garment?.known ?? Self.digits[name].map { [$0, "number \($0)"] } ?? [name.lowercased()]
        }
        strange = isFashion ? garments.map { $0!.strange } : nil
    }

    private static let garments: [String: (known: [String], strange: String)] = [
        "T-shirt/top": (["T-shirt", "top"], "tee"),
        "Trouser": (["pair of trousers", "pair of pants"], "pair of slacks"),
        "Pullover": (["pullover", "sweater"], "jumper"), "Dress": (["dress", "gown"], "frock"),
        "Coat": (["coat", "overcoat"], "parka"), "Sandal": (["sandal", "open shoe"], "flip-flop"),
        "Shirt": (["shirt", "buttoned shirt"], "blouse"), "Sneaker": (["sneaker", "running shoe"], "trainer"),
        "Bag": (["bag", "handbag"], "purse"), "Ankle boot": (["ankle boot", "boot"], "bootee"),
    ]

    private static let digits: [String: String] = [
        "0": "zero", "1": "one", "2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven",
        "8": "eight", "9": "nine",
    ]
}

/// A sentence with a gap for what is in the picture: `{}` for the bare word, `{a}` for the word with its article.
struct Prompt {
    let text: String

    func sentence(_ word: String) -> String {
        let article = "aeiou".contains(word.lowercased().first ?? " ") ? "an" : "a"
        return text.replacing("{a}", with: "\(article) \(word)").replacing("{}", with: word)
    }

    /// What training captions are made of.
    static let training = [
        "a photo of {a}", "a picture of {a}", "this is {a}", "in this picture there is {a} and nothing else",
        "the photo shows {a}",
    ].map(Prompt.init)

    /// Sentences that no caption was made of; their words, apart from some, were there.
    static let new = [
        "{}", "{a}", "there is {a}", "the picture shows {a}", "a photo of this {}", "{a} and nothing else",
    ].map(Prompt.init)

    /// A sentence full of words that no caption had.
    static let strange = Prompt(text: "behold, my grandmother once knitted {a} like that")
    /// A sentence that says the opposite.
    static let denial = Prompt(text: "this is not {a}")

    /// A caption for every label: prompt and word at random.
    static func captions(_ labels: [Int], _ words: ClassWords, seed: UInt64) -> [String] {
        var random = Random(seed: seed).split(0xca)
        return labels.map { label in
            let prompt = training[random.integer(below: training.count)]
            let choices = words.known[label]
            return prompt.sentence(choices[random.integer(below: choices.count)])
        }
    }
}
