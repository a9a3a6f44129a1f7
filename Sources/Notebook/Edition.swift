/// For whom a page is written.
public enum Edition: String, CaseIterable, Sendable {
    /// Exercises with hints, and how to check an answer.
    case student
    /// Exercises with their worked solutions.
    case instructor
}
