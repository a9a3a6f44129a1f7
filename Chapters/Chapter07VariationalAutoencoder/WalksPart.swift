import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Models
import Notebook

/// Mean distances to the nearest real image along straight lines, and how much farther half-way than at the ends.
struct Walks {
    let walk: [Double]
    let plainWalk: [Double]
    let detour: Double
    let plainDetour: Double
}

extension VariationalAutoencoders {
    /// Straight lines in the space of codes, and sums of codes.
    static func walks(
        _ page: Page, _ settings: Settings, _ samples: Samples, _ plainSpace: PlainSpace, _ spaces: LatentSpaces,
        _ newImages: NewImages
    ) throws -> Walks {
        let (train, test, image, pixels) = (samples.train, samples.test, samples.image, samples.pixels)
        let (names, subject) = (samples.names, samples.subject)
        let (plain, drawPlain) = (plainSpace.network, plainSpace.draw)
        let (network, found, units) = (spaces.network, spaces.found, spaces.network.latent)
        let (drawing, real) = (newImages.draw, newImages.real)
        page.prose(#"""
            ## A walk, once more

            Chapter 4 left a question open. In a plain autoencoder's space a straight line between two images left the
            real images behind: half-way, the decoded pictures were farther from any real one than at the ends. Should a
            space whose holes are filled do better? The same walk, from \#(names[endsOfWalk(names).from]) to
            \#(names[endsOfWalk(names).to]), in both spaces of \#(units) units, and as a cross-fade of pixels.
            """#)
        let ends = endsOfWalk(names)
        let (from, to) = (test.rows(ofClass: ends.from), test.rows(ofClass: ends.to))
        let walks = min(from.count, to.count, settings.walks)
        let (starts, goals) = (test.tensor(of: Array(from.prefix(walks))), test.tensor(of: Array(to.prefix(walks))))
        let parts = (0...8).map { Float($0) / 8 }
        let encode = Function(image) { network.encode($0).mean }
        let encodePlain = Function(image) { plain.encode($0).mean }
        let steps = drawing(blends(encode(starts), encode(goals), parts))
        let plainSteps = drawPlain(blends(encodePlain(starts), encodePlain(goals), parts))
        let fades = blends(starts.reshaped([walks, pixels]), goals.reshaped([walks, pixels]), parts)
        try page.figure(
            "walk",
            .images(
                [steps, plainSteps, fades].map { pictures($0.rows(0..<parts.count).reshaped([parts.count] + image)) },
                rowLabels: ["variational", "plain", "cross-fade"],
                columnLabels: parts.map { NumberFormat.fixed(3).string(Double($0)) }),
            caption: """
                From \(names[ends.from]) to \(names[ends.to]) along a straight line: mean codes of the variational \
                space, codes of the plain space, pixels. Above the columns, the part of the way.
                """,
            alt: """
                Three rows of nine pictures: two change shape on the way, the third is a double exposure in its \
                middle.
                """)
        let walk = distanceToReal(steps, real, parts: parts.count)
        let plainWalk = distanceToReal(plainSteps, real, parts: parts.count)
        let fade = distanceToReal(fades, real, parts: parts.count)
        let along = parts.map { Double($0) }  // hide
        try page.figure(
            "way",
            .lines(
                [
                    Series("variational", x: along, y: walk, style: .marked),
                    Series("plain", x: along, y: plainWalk, style: .marked),
                    Series("cross-fade", x: along, y: fade, style: .marked),
                ],
                x: "Part of the way t", y: "Distance to a real image (RMS per pixel)"),
            caption: """
                Distance from each step to the nearest training image, mean of \(walks) walks.
                """, alt: "Three curves over the way.")
        // How much farther half-way than at the ends, on average.
        func detour(_ way: [Double]) -> Double { 2 * way[4] / (way[0] + way[8]) - 1 }
        let strays = detour(walk) > detour(plainWalk) - 0.02  // hide
        let isNearer = zip(walk, plainWalk).allSatisfy { $0 < $1 }  // hide

        page.prose(#"""
            Half-way, relative to the ends, the plain walk is
            \#(abs(detour(plainWalk)), .percent(0), name: "detour half-way, plain")
            \#(markdown: detour(plainWalk) > 0 ? "farther from" : "nearer to") a real image, the variational one
            \#(abs(detour(walk)), .percent(0), name: "detour half-way, variational")
            \#(markdown: detour(walk) > 0 ? "farther" : "nearer"), the cross-fade
            \#(abs(detour(fade)), .percent(0), name: "detour half-way, cross-fade")
            \#(markdown: detour(fade) > 0 ? "farther" : "nearer") (\#(figure: "way")). In absolute numbers, the
            variational walk has the distances \#(walk[0], .fixed(3), name: "distance at the start, variational"),
            \#(walk[4], .fixed(3), name: "distance half-way, variational") and
            \#(walk[8], .fixed(3), name: "distance at the end, variational"), the plain one
            \#(plainWalk[0], .fixed(3), name: "distance at the start, plain"),
            \#(plainWalk[4], .fixed(3), name: "distance half-way, plain") and
            \#(plainWalk[8], .fixed(3), name: "distance at the end, plain"). Relative to its own ends the variational
            walk moves away \#(markdown: strays ? "no less" : "less"); in absolute distance it is
            \#(markdown: isNearer
                ? "nearer throughout, of which smoothness may be part"
                : "not nearer throughout").
            \#(markdown: strays
                ? "So there is no clear gain: to fill the holes does not make every straight line a road."
                : isNearer
                ? "So there is a gain, but a small one."
                : "So there is no clear gain.")
            \#(markdown: detour(fade) < detour(walk) + 0.02
                ? "And the relative measure alone says little: by it even the cross-fade does as well."
                : "")

            ## Calculating with codes

            If directions mean something, they can be added. Take the mean code of one class from that of another, and
            add the difference to codes of a third, $c + t\,(b - a)$: `terms` are the three classes. (Here we do use
            labels, to say which difference we want.)
            \#(markdown: addsSleeves(names)
                ? "A pullover less a T-shirt should be long sleeves. What becomes of them, added to a dress?"
                : "What becomes of that in the pictures?")
            """#)
        let terms = termsOfArithmetic(names)  // hide
        func meanCode(ofClass label: Int) -> [Float] {
            found.codes.rows(test.rows(ofClass: label)).columnMeans().map { Float($0) }
        }
        let difference = zip(meanCode(ofClass: terms.b), meanCode(ofClass: terms.a)).map { $0 - $1 }
        let subjects = Array(test.rows(ofClass: terms.c).prefix(200))
        func moved(_ part: Float) -> Tensor {
            Tensor(
                found.codes.rows(subjects).values.enumerated().map { $1 + part * difference[$0 % units] },
                shape: [subjects.count, units])
        }
        let shares: [Float] = [0, 0.5, 1, 1.5]
        let drawn = min(10, subjects.count)  // hide
        try page.figure(
            "arithmetic",
            .images(
                [test.pictures(Array(subjects.prefix(drawn)))]
                    + shares.map { pictures(drawing(moved($0).rows(0..<drawn)).reshaped([drawn] + image)) },
                rowLabels: ["originals", "decoded"]
                    + shares.dropFirst().map { "+ \(NumberFormat.fixed(1).string(Double($0))) × difference" }),
            caption: """
                \(names[terms.c]) + ($t$ × (\(names[terms.b]) − \(names[terms.a]))): codes of \(names[terms.c]), and \
                of the same images moved along the difference of two classes.
                """,
            alt: """
                Rows of the same \(subject.plural), changing from row to \
                row\(addsSleeves(names) ? "; they get sleeves, and grow shorter and wider" : "").
                """)
        let voters = KNNClassifier(count: min(10, train.count)).fit(
            apply(encode, to: train.prefix(10_000)), labels: train.prefix(10_000).labels)
        let votes = shares.map { part -> [Double] in
            let predicted = voters.predict(moved(part))
            return [terms.c, terms.b].map { label in
                Double(predicted.filter { $0 == label }.count) / Double(predicted.count)
            }
        }
        page.table(
            "arithmetic-votes",
            columns: [Column("Part added"), Column("still \(names[terms.c])"), Column("\(names[terms.b])")],
            rows: zip(shares, votes).map {
                [.number(Double($0), .fixed(1)), .number($1[0], .percent(0)), .number($1[1], .percent(0))]
            },
            caption: "What the ten nearest training codes say about \(subjects.count) moved codes.")

        page.prose(#"""
            \#(figure: "arithmetic") shows what becomes of them. \#(markdown: addsSleeves(names)
                ? "The difference adds sleeves, but it shortens and widens, too."
                : "")
            \#(table: "arithmetic-votes") says how far that goes: after adding the whole difference,
            \#(votes[2][0], .percent(0), name: "still of their class after the difference") of the codes still lie among
            those of \#(names[terms.c]), where
            \#(votes[0][0], .percent(0), name: "of their class before the difference") lay before, and
            \#(votes[2][1], .percent(0), name: "of the other class after the difference") now lie among those of
            \#(names[terms.b]).
            """#)
        return Walks(walk: walk, plainWalk: plainWalk, detour: detour(walk), plainDetour: detour(plainWalk))
    }
}

/// Classes for "c + (b − a)": sleeves, from a T-shirt to a pullover, given to a dress; else the first three there are.
private func termsOfArithmetic(_ classes: [String]) -> (a: Int, b: Int, c: Int) {
    func place(_ name: String) -> Int? { classes.firstIndex(of: name) }
    if let a = place("T-shirt/top"), let b = place("Pullover"), let c = place("Dress") { return (a, b, c) }
    return (0, min(1, classes.count - 1), min(2, classes.count - 1))
}

/// Whether the terms are those that should add sleeves.
private func addsSleeves(_ classes: [String]) -> Bool {
    let terms = termsOfArithmetic(classes)
    return classes[terms.a] == "T-shirt/top" && classes[terms.b] == "Pullover"
}
