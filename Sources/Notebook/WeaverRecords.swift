import Foundation
import System

/// What a page tells other programs beside its document: `results.json` and `exercises.json`, whose contents
/// `RecordedResults` and `[RecordedExercise]` read.
extension Weaver {
    func results(options: JSON) -> Data {
        JSON.object([
            ("chapter", .number(Double(place.number))), ("title", .string(place.title)), ("options", options),
            (
                "numbers",
                .array(
                    page.numbers.map { number in
                        var fields: [(String, JSON)] = [
                            ("name", .string(number.name)), ("value", .number(number.value)),
                            ("unit", .string(number.unit)), ("tolerance", .number(number.tolerance)),
                        ]
                        if let spread = number.spread { fields.append(("spread", .number(spread))) }
                        if let count = number.count { fields.append(("count", .number(Double(count)))) }
                        fields += [("text", .string(number.text)), ("sentence", .string(number.sentence))]
                        return .object(fields)
                    })
            ),
            ("claims", .array(page.claims.map { .object([("text", .string($0.text)), ("holds", .bool($0.holds))]) })),
        ]).data
    }

    func exercises() throws -> Data {
        let records = try page.exercises.map { exercise in
            let task: RecordedExercise.Task
            switch exercise.task {
            case .number(let expected, let tolerance): task = .number(expected: expected, tolerance: tolerance)
            case .function(let function, let solution):
                task = .function(
                    signature: function.signature,
                    cases: function.cases.map { .init(call: $0.call, expected: $0.expected) },
                    tolerance: function.tolerance, solution: solution)
            }
            return RecordedExercise(
                number: exercise.number, question: try render(exercise.question), hint: try render(exercise.hint),
                answer: try render(exercise.answer), holds: exercise.holds, verdict: exercise.verdict, task: task)
        }
        return try JSON(encoding: records).data
    }
}
