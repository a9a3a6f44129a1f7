import ArgumentParser
import Bookbinding
import Course
import Foundation
import Notebook

/// `Book exercise`: questions, hints, and whether an answer is right.
struct ExerciseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "exercise", abstract: "Show an exercise, its hint, or check an answer; without a name, list all.",
        discussion: """
            An answer is a number, or the path of a Swift file that defines the function asked for; the exercise says \
            which. The exit code is 0 for a right answer, 1 for a wrong one.
            """)

    @Argument(help: "Which, such as 05.2: the second of chapter 5.")
    var name: String?

    @Flag(help: "Show the hint.")
    var hint = false

    @Option(parsing: .unconditional, help: "Check this answer: a number, or a Swift file.")
    var answer: String?

    @Flag(help: "Show the worked solution.")
    var solution = false

    @Option(help: "The folder of the pages; output unless given.")
    var folder: String?

    func validate() throws {
        guard name == nil else { return }
        for (option, isGiven) in [("--hint", hint), ("--answer", answer != nil), ("--solution", solution)] where isGiven {
            throw ValidationError("\(option) needs to know which exercise is meant, such as 05.2.")
        }
    }

    func run() throws {
        let shelf = Shelf(try folder.map { URL(fileURLWithPath: $0) } ?? Book.root().appendingPathComponent("output"))
        let isStyled = isatty(STDOUT_FILENO) == 1
        guard let name else {
            for place in Course.chapters where shelf.holds(place) {
                print("\n\(place.number). \(place.title)")
                for exercise in try shelf.exercises(of: place) {
                    print("  " + ExerciseSheet(place, exercise, isStyled: isStyled).title)
                }
            }
            return
        }
        let wanted = try ExerciseName(name)
        let exercise = try wanted.find(on: shelf)
        let sheet = ExerciseSheet(wanted.place, exercise, isStyled: isStyled)
        if answer == nil && !solution { print(sheet.question) }
        if hint { print("\n" + sheet.hint) }
        var isWrong = false
        if let answer {
            var check = AnswerCheck()
            check.printed = { print("Your function printed:\n\($0)") }
            switch try check.check(answer, of: exercise) {
            case .right: print("✓ Right.\n\n\(sheet.solution)")
            case .wrong(let reason):
                isWrong = true
                print("✗ Not yet: \(reason)")
                if !solution { print("\n--hint shows a hint, --solution the worked solution.") }
            }
            if solution && isWrong { print("\n" + sheet.solution) }
        } else if solution {
            print(sheet.solution)
        }
        if isWrong { throw ExitCode(1) }
    }
}
