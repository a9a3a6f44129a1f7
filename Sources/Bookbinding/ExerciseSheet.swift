import Course
import Foundation
import Notebook

/// Which exercise is meant: "05.2".
public struct ExerciseName: Equatable, Sendable {
    public let place: Place
    public let number: Int

    /// - Throws: `BookError` where no such chapter is in the course.
    public init(_ text: String) throws {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let chapter = Int(parts[0]), let number = Int(parts[1]), number > 0 else {
            throw BookError("An exercise is named by chapter and number, such as 05.2, but this is \"\(text)\".")
        }
        guard let place = Course.chapters.first(where: { $0.number == chapter }) else {
            let known = Course.chapters.map(\.label).joined(separator: ", ")
            throw BookError("There is no chapter \(chapter); there are \(known).")
        }
        self.place = place
        self.number = number
    }

    public func find(on shelf: Shelf) throws -> RecordedExercise {
        let exercises = try shelf.exercises(of: place)
        guard let exercise = exercises.first(where: { $0.number == number }) else {
            throw BookError("Chapter \(place.number) has \(exercises.count) exercises, so none of number \(number).")
        }
        return exercise
    }
}

/// An exercise as the terminal shows it.
public struct ExerciseSheet {
    let place: Place
    let exercise: RecordedExercise
    private let text: TerminalText

    /// - Parameter isStyled: whether the terminal shows bold letters.
    public init(_ place: Place, _ exercise: RecordedExercise, isStyled: Bool) {
        self.place = place
        self.exercise = exercise
        text = TerminalText(isStyled: isStyled)
    }

    public var question: String {
        var parts = [text.bold("Exercise \(place.label).\(exercise.number)"), text.render(exercise.question)]
        var answer = "NUMBER"
        if case .function(let signature, let cases, _, _) = exercise.task {
            parts.append("Write a Swift file that defines\n\n    \(signature)")
            if let example = cases.first { parts.append("One of its \(cases.count) tests calls\n\n    \(example.call)") }
            answer = "FILE.swift"
        }
        let command = "swift run Book exercise \(place.label).\(exercise.number)"
        parts.append("A hint: \(command) --hint\nCheck:  \(command) --answer \(answer)")
        return parts.joined(separator: "\n\n")
    }

    public var hint: String { text.bold("Hint") + "\n\n" + text.render(exercise.hint) }

    public var solution: String {
        var parts = [text.bold("Solution"), text.render(exercise.answer)]
        switch exercise.task {
        case .number: break
        case .function(_, _, _, let source):
            parts.append(source.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }
                .joined(separator: "\n").trimmingCharacters(in: .newlines))
        }
        return parts.joined(separator: "\n\n")
    }

    /// The exercise in a list of all: its name and the beginning of its question.
    public var title: String {
        let words = TerminalText(isStyled: false, width: .max).render(exercise.question)
        let kind = if case .function = exercise.task { "function" } else { "number  " }
        return "\(place.label).\(exercise.number)  \(kind)  \(words.count > 88 ? words.prefix(87) + "…" : words)"
    }
}
