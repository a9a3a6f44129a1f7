/// A number that a page shows, as `results.json` has it.
public struct RecordedNumber: Decodable, Equatable, Sendable {
    public let name: String
    public let value: Double
    /// Empty for a bare number.
    public let unit: String
    /// The relative difference at which another run still counts as agreeing.
    public let tolerance: Double
    /// The standard deviation of the trials whose mean this is; nil for a number measured once.
    public let spread: Double?
    /// How many trials these were.
    public let count: Int?
    /// The number as the page writes it.
    public let text: String
    /// The sentence that the number stands in, or its place in a table.
    public let sentence: String

    public init(
        name: String, value: Double, unit: String, tolerance: Double, spread: Double? = nil, count: Int? = nil,
        text: String, sentence: String
    ) {
        self.name = name
        self.value = value
        self.unit = unit
        self.tolerance = tolerance
        (self.spread, self.count) = (spread, count)
        self.text = text
        self.sentence = sentence
    }

    private enum Key: CodingKey { case name, value, unit, tolerance, spread, count, text, sentence }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        name = try values.decode(String.self, forKey: .name)
        // JSON has no infinities and no not-a-number; they are written as null.
        value = try values.decodeIfPresent(Double.self, forKey: .value) ?? .nan
        unit = try values.decode(String.self, forKey: .unit)
        tolerance = try values.decode(Double.self, forKey: .tolerance)
        spread = try values.decodeIfPresent(Double.self, forKey: .spread)
        count = try values.decodeIfPresent(Int.self, forKey: .count)
        text = try values.decode(String.self, forKey: .text)
        sentence = try values.decode(String.self, forKey: .sentence)
    }
}

/// A claim that a page makes, and whether it held in this run.
public struct RecordedClaim: Decodable, Equatable, Sendable {
    public let text: String
    public let holds: Bool
}

/// What a run found: the contents of `results.json`.
public struct RecordedResults: Decodable, Equatable, Sendable {
    public let chapter: Int
    public let title: String
    public let options: Options
    public let numbers: [RecordedNumber]
    public let claims: [RecordedClaim]
}

/// An exercise with its solution: an item of `exercises.json`.
public struct RecordedExercise: Codable, Equatable, Sendable {
    public let number: Int
    /// Markdown, as are hint and answer; links lead to places on the chapter's page.
    public let question: String
    public let hint: String
    public let answer: String
    /// Whether the run agreed with the answer.
    public let holds: Bool
    public let verdict: String
    public let task: Task

    public enum Task: Codable, Equatable, Sendable {
        /// The answer is a number; `tolerance` is absolute.
        case number(expected: Double, tolerance: Double)
        /// The answer is a Swift function, called as `cases` say. `solution` is the source of the worked one.
        case function(signature: String, cases: [Case], tolerance: Double, solution: String)
    }

    /// A call of the reader's function, and the numbers that its result must hold.
    public struct Case: Codable, Equatable, Sendable {
        public let call: String
        public let expected: [Double]

        public init(call: String, expected: [Double]) {
            self.call = call
            self.expected = expected
        }
    }

    public init(
        number: Int, question: String, hint: String, answer: String, holds: Bool, verdict: String, task: Task
    ) {
        self.number = number
        self.question = question
        self.hint = hint
        self.answer = answer
        self.holds = holds
        self.verdict = verdict
        self.task = task
    }
}

/// Which side of its target a goal should reach.
public enum GoalDirection: Sendable {
    case atLeast, atMost
}
