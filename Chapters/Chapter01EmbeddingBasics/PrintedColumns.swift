import Foundation

/// Text with spaces before it up to a width, or behind it for a negative width.
func padded(_ text: String, to width: Int) -> String {
    let space = String(repeating: " ", count: max(abs(width) - text.count, 0))
    return width < 0 ? text + space : space + text
}

func decimal(_ value: Double) -> String { String(format: "%9.3f", value) }
