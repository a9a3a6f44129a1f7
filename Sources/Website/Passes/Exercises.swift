extension [HTML] {
    /// `**Exercise 1.** …` and what belongs to it, up to the next exercise, heading, rule or code, becomes one box.
    func boxingExercises() -> [HTML] {
        var result: [HTML] = []
        var exercise: HTMLElement?
        func finish() {
            if let exercise { result.append(.element(exercise)) }
            exercise = nil
        }
        for node in self {
            if let number = node.exerciseNumber {
                finish()
                exercise = HTMLElement(
                    "section", ["class": "exercise", "id": "exercise-\(number)", "aria-label": "Exercise \(number)"])
            } else if let name = node.element?.name, ["h1", "h2", "h3", "hr"].contains(name) {
                finish()
            }
            if exercise == nil { result.append(node) } else { exercise?.children.append(node) }
        }
        finish()
        return result
    }
}

extension HTML {
    fileprivate var exerciseNumber: String? {
        guard let paragraph = element, paragraph.name == "p", let label = paragraph.children.first?.element,
            label.name == "strong", let match = label.text.wholeMatch(of: /Exercise (\d+)\./)
        else { return nil }
        return String(match.1)
    }
}
