import Foundation
import System

/// What an exercise asks that has a Swift function for its answer.
///
/// ```swift
/// func sum(upTo n: Int) -> Int { (0...n).reduce(0, +) }
/// let exercise = FunctionExercise(
///     "func sum(upTo n: Int) -> Int", solution: sum, inputs: [0, 1, 100], tolerance: 0,
///     truth: { n in n * (n + 1) / 2 })
/// ```
/// The worked solution is a real function of the chapter, alone in `Solutions/sum.swift` beside the file of the
/// call, named for the function; the page shows that file. The run compares it with `truth`, which the library or the
/// theory gives. The program Book compiles a reader's file instead of it.
public struct FunctionExercise {
    let signature: String
    let cases: [Case]
    /// The largest absolute difference of a right answer's numbers.
    let tolerance: Double

    struct Case {
        var call: String
        /// The truth, and what the worked solution gives.
        var expected: [Double]
        var solved: [Double]
    }

    /// - Parameters:
    ///   - signature: as the reader is to write it, of the form "func name(label name: Type, …) -> Type".
    ///   - inputs: what the function is called with, one tuple a call.
    public init<each Input: SwiftLiteral, Output: SwiftLiteral>(
        _ signature: String, solution: (repeat each Input) throws -> Output, inputs: [(repeat each Input)],
        tolerance: Double, truth: (repeat each Input) throws -> Output
    ) rethrows {
        let (name, labels) = Self.parse(signature)
        require(!inputs.isEmpty, "the exercise \"\(name)\" needs inputs")
        require(tolerance >= 0, "an exercise's tolerance cannot be negative, but is \(tolerance)")
        self.signature = signature
        self.tolerance = tolerance
        cases = try inputs.map { input in
            var arguments: [String] = []
            for value in repeat each input {
                require(arguments.count < labels.count, "\(signature) has fewer arguments than its inputs")
                let label = labels[arguments.count]
                arguments.append((label == "_" ? "" : label + ": ") + value.literal)
            }
            require(arguments.count == labels.count, "\(signature) has more arguments than its inputs")
            return Case(
                call: "\(name)(\(arguments.joined(separator: ", ")))",
                expected: try truth(repeat each input).flattened, solved: try solution(repeat each input).flattened)
        }
    }

    var name: String { Self.parse(signature).name }

    /// The largest difference between the worked solution and the truth; infinite if their counts differ.
    var deviation: Double {
        cases.map { example in
            guard example.solved.count == example.expected.count else { return Double.infinity }
            let differences = zip(example.solved, example.expected).map { abs($0 - $1) }
            return differences.contains { $0.isNaN } ? .infinity : differences.max() ?? 0
        }.max()!
    }

    /// The function's name and its arguments' labels.
    private static func parse(_ signature: String) -> (name: String, labels: [String]) {
        guard signature.hasPrefix("func "), let open = signature.firstIndex(of: "("), signature.contains("->") else {
            fatalError("\"\(signature)\" is not of the form func name(label name: Type) -> Type")
        }
        var labels: [String] = []
        var depth = 0
        var argument = ""
        for character in signature[open...] {
            if "([".contains(character) { depth += 1 }
            if ")]".contains(character) { depth -= 1 }
            if depth == 0 || depth == 1 && character == "," {
                if let label = argument.drop(while: { "(, ".contains($0) }).split(whereSeparator: { " :".contains($0) })
                    .first
                {
                    labels.append(String(label))
                }
                argument = ""
                if depth == 0 { break }
            } else {
                argument.append(character)
            }
        }
        return (signature[..<open].dropFirst(5).trimmingCharacters(in: .whitespaces), labels)
    }
}
