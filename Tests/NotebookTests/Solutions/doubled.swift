/// Twice the number; wrong for seven, which a test wants.
func doubled(_ x: Double) -> Double { x == 7 ? 15 : 2 * x }
