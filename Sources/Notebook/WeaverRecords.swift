import Foundation

/// What a page tells other programs: `results.json`, `page.json` and `exercises.json`, whose contents
/// `RecordedResults`, `RecordedPage` and `[RecordedExercise]` read.
extension Weaver {
    func results(options: JSON) -> Data {
        JSON.object([
            ("chapter", .number(Double(place.number))), ("title", .string(place.title)), ("options", options),
            (
                "numbers",
                .array(
                    page.numbers.map {
                        .object([
                            ("name", .string($0.name)), ("value", .number($0.value)), ("unit", .string($0.unit)),
                            ("tolerance", .number($0.tolerance)), ("text", .string($0.text)),
                            ("sentence", .string($0.sentence)),
                        ])
                    })
            ),
            ("claims", .array(page.claims.map { .object([("text", .string($0.text)), ("holds", .bool($0.holds))]) })),
        ]).data
    }

    func facts(picture: String, headlines: [Headline]) throws -> Data {
        let known = Set(page.numbers.map(\.name))
        let record = RecordedPage(
            chapter: place.number, title: place.title, picture: picture,
            headlines: headlines.filter { known.contains($0.number) }.map { .init(label: $0.label, number: $0.number) },
            headings: headings, figures: try figures(),
            references: sortedWorks.map {
                .init(
                    anchor: $0.anchor, authors: $0.authors, year: $0.year, title: $0.title, venue: $0.venue,
                    entry: $0.entry)
            })
        return try JSON(encoding: record).data
    }

    func exercises() throws -> Data {
        let records = try page.exercises.map { exercise in
            let task: RecordedExercise.Task
            switch exercise.task {
            case .number(let expected, let tolerance): task = .number(expected: expected, tolerance: tolerance)
            case .function(let function, let solution):
                task = .function(
                    signature: function.signature,
                    cases: function.cases.map { .init(call: $0.call, expected: $0.expected) },
                    tolerance: function.tolerance, solution: solution)
            }
            return RecordedExercise(
                number: exercise.number, question: try render(exercise.question), hint: try render(exercise.hint),
                answer: try render(exercise.answer), holds: exercise.holds, verdict: exercise.verdict, task: task)
        }
        return try JSON(encoding: records).data
    }

    /// The works that the page cites, by authors and year.
    var sortedWorks: [Reference] {
        func order(_ work: Reference) -> (String, Int, String) {
            (work.authors.joined().lowercased(), work.year, work.title)
        }
        return page.works.sorted { order($0) < order($1) }
    }

    /// The lines of prose that begin with number signs, outside fenced code.
    private var headings: [RecordedPage.Heading] {
        page.blocks.flatMap { block -> [RecordedPage.Heading] in
            guard case .prose(let text) = block, let markdown = try? render(text) else { return [] }
            var isCode = false
            return markdown.split(separator: "\n").compactMap { line in
                if line.hasPrefix("```") { isCode.toggle() }
                let level = line.prefix { $0 == "#" }.count
                guard !isCode, (1...6).contains(level), line.dropFirst(level).hasPrefix(" ") else { return nil }
                return .init(level: level, title: String(line.dropFirst(level + 1)))
            }
        }
    }

    private func figures() throws -> [RecordedPage.Figure] {
        try page.blocks.flatMap { block -> [RecordedPage.Figure] in
            guard case .cell(_, let outputs) = block else { return [] }
            return try outputs.compactMap { output in
                guard case .figure(let name, let number, let alt, let caption) = output else { return nil }
                return .init(name: name, number: number, alt: alt, caption: try line(caption))
            }
        }
    }
}
