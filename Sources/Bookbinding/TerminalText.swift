import Foundation
import System

/// Markdown made readable on a terminal: links become their words, formulas plain letters, long lines are broken.
struct TerminalText {
    var isStyled: Bool
    var width = 80

    func bold(_ text: String) -> String { isStyled ? "\u{1b}[1m\(text)\u{1b}[0m" : text }

    func render(_ markdown: String) -> String {
        var text = Printable.text(markdown)
        text.replace(/\[([^\]]*)\]\([^)]*\)/) { "\($0.1)" }
        text.replace(/\$\$?([^$]+)\$\$?/) { Self.formula(String($0.1)) }
        text.replace(/\*\*([^*]+)\*\*/) { bold(String($0.1)) }
        text.replace(/\*([^*\s][^*]*)\*/) { "\($0.1)" }
        text.replace(/`([^`]*)`/) { "\($0.1)" }
        text.replace(/\\([\\`*_{}\[\]<>#|$~&])/) { "\($0.1)" }
        return text.components(separatedBy: "\n\n").map(wrapped).joined(separator: "\n\n")
    }

    private func wrapped(_ paragraph: String) -> String {
        var lines: [String] = []
        for word in paragraph.split(whereSeparator: \.isWhitespace) {
            if let last = lines.last, width == .max || last.count + 1 + word.count <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines.joined(separator: "\n")
    }

    /// TeX in letters: Greek names become Greek letters, a fraction a slash, what is left loses its backslash.
    private static func formula(_ tex: String) -> String {
        var text = tex
        text.replace(/\\(?:left|right)\b/, with: "")
        text.replace(/\\[td]?frac(?:12|\{1\}\{2\})/, with: "½")
        text.replace(/\\[td]?frac([0-9])([0-9])/) { "\($0.1)/\($0.2)" }
        text.replace(/\\[td]?frac\{([^{}]*)\}\{([^{}]*)\}/) { fraction in
            [fraction.1, fraction.2].map { $0.wholeMatch(of: /\w+/) == nil ? "(\($0))" : "\($0)" }.joined(separator: "/")
        }
        text.replace(/\\(?:mathrm|text|mathcal)\{([^{}]*)\}/) { "\($0.1)" }
        for (name, letter) in letters { text.replace("\\" + name, with: letter) }
        text.replace(/\^(?:\{([0-9]+)\}|([0-9]))/) { power in
            (power.1 ?? power.2)!.map { superscripts[String($0)]! }.joined()
        }
        text.replace(/_([0-9])/) { subscripts[String($0.1)]! }
        text.replace(/\\([A-Za-z]+)/) { "\($0.1)" }
        text.replace(/\\[,;! ]/, with: " ")
        return text.replacing("{", with: "").replacing("}", with: "")
    }

    private static let superscripts = digits("⁰¹²³⁴⁵⁶⁷⁸⁹")
    private static let subscripts = digits("₀₁₂₃₄₅₆₇₈₉")

    private static func digits(_ letters: String) -> [String: String] {
        Dictionary(uniqueKeysWithValues: letters.enumerated().map { ("\($0)", "\($1)") })
    }

    /// Longer names before those that they begin with.
    private static let letters = [
        ("varepsilon", "ε"), ("epsilon", "ε"), ("lambda", "λ"), ("approx", "≈"), ("alpha", "α"), ("Delta", "Δ"),
        ("Sigma", "Σ"), ("sigma", "σ"), ("theta", "θ"), ("gamma", "γ"), ("beta", "β"), ("infty", "∞"), ("cdot", "·"),
        ("times", "×"), ("sum", "Σ"), ("tau", "τ"), ("eta", "η"), ("rho", "ρ"), ("phi", "φ"), ("mid", "|"), ("leq", "≤"),
        ("geq", "≥"), ("le", "≤"), ("ge", "≥"), ("mu", "μ"), ("pi", "π"), ("pm", "±"), ("top", "ᵀ"), ("ell", "ℓ"),
    ]
}
