extension [HTML] {
    /// Lines that are a formula alone scroll by themselves where the screen is narrow.
    func framingFormulas() -> [HTML] {
        rewritingElements { element in
            guard element.name == "math" else { return [.element(element)] }
            var formula = element
            // The parser of HTML knows the name space.
            formula["xmlns"] = nil
            guard formula["display"] == "block" else {
                formula["display"] = nil
                return [.element(formula)]
            }
            return [.element(HTMLElement("span", ["class": "formula"], [.element(formula)]))]
        }
    }
}
