import Charts
import Foundation
import System

/// A question of a page with all that belongs to it.
struct Exercise {
    let number: Int
    let question: Prose
    let hint: Prose
    let answer: Prose
    let task: Task
    /// Whether this run agrees with the answer.
    let holds: Bool
    /// What this run found, in words.
    let verdict: String

    enum Task {
        /// `tolerance` is absolute.
        case number(expected: Double, tolerance: Double)
        /// With the worked solution's source.
        case function(FunctionExercise, solution: String)
    }

    init(_ number: Int, _ question: Prose, hint: Prose, answer: Prose, value: Double, expected: Double, tolerance: Double) {
        require(tolerance >= 0, "an exercise's tolerance cannot be negative, but is \(tolerance)")
        let format = NumberFormat.significant(4)
        self.number = number
        self.question = question
        self.hint = hint
        self.answer = answer
        task = .number(expected: expected, tolerance: tolerance)
        holds = abs(value - expected) <= tolerance
        verdict =
            "\(format.string(value)) in this run; the answer says \(format.string(expected)) ± \(format.string(tolerance))"
    }

    init(_ number: Int, _ question: Prose, hint: Prose, answer: Prose, function: FunctionExercise, solution: String) {
        let format = NumberFormat.scientific(1)
        self.number = number
        self.question = question
        self.hint = hint
        self.answer = answer
        task = .function(function, solution: solution)
        holds = function.deviation <= function.tolerance
        verdict =
            "on \(function.cases.count) inputs the worked solution is off by at most "
            + "\(format.string(function.deviation)) in this run; ± \(format.string(function.tolerance)) is allowed"
    }
}
