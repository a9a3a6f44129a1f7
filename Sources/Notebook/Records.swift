/// A number that a page shows, as `results.json` has it.
public struct RecordedNumber: Equatable, Sendable {
    public let name: String
    public let value: Double
    /// Empty for a bare number.
    public let unit: String
    /// The relative difference at which another run still counts as agreeing.
    public let tolerance: Double
}

/// A claim that a page makes, and whether it held in this run.
public struct RecordedClaim: Equatable, Sendable {
    public let text: String
    public let holds: Bool
}

/// Which side of its target a goal should reach.
public enum GoalDirection: Sendable {
    case atLeast, atMost
}
