import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Notebook

extension LatentVisualization {
    /// What new images and walks gave.
    struct Places {
        let newImages: Double
        /// How far the steps lie above the line between the ends, walk by walk.
        let walk: Trials
        let crossFade: Trials
        let squeezed: Trials
        let hop: Trials
    }

    /// Part 5: a walk through the space, and the map used again.
    static func newPlaces(
        _ page: Page, _ options: Options, _ settings: Settings, _ part: Codes, _ fitted: FittedTSNE
    ) throws -> Places {
        let (codes, test, names) = (part.values, part.test, part.names)
        let (train, network, image) = (part.train, part.network, part.data.imageShape)
        let encode = Function(image) { network.encode($0) }
        let ends = endsOfWalk(names)
        let walks = settings.walks
        let lot = endsByLot(walks, test.labels, seed: options.seed)
        // The walk that the chapter is asked for stands before those by lot, and is drawn, not measured.
        let named = [(ends.from, test.rows(ofClass: ends.from).first), (ends.to, test.rows(ofClass: ends.to).first)]
        let first = (named[0].1 ?? lot.from[0], named[1].1 ?? lot.to[0])
        let (from, to) = ([first.0] + lot.from, [first.1] + lot.to)
        page.prose(#"""
            ## A walk

            Take two images of different classes. In pixels, the straight way from one to the other is a cross-fade: at
            half-time, a double exposure. In the latent space it is

            $$ z(t) = (1 - t)\, z_0 + t\, z_1, $$

            where $z_0$ and $z_1$ are the codes of the two, and every step can be decoded. `from` and `to` are rows of
            test images: first \#(names[ends.from]) and \#(names[ends.to]), then \#(walks, name: "walks") pairs of
            different classes by lot. `blends` gives the points on straight lines, and `pictures(of:)` the images of
            some rows; `encode` and `decode` are the two halves of the network.
            """#)
        let decode = Function([codeSize]) { network.decoder($0, .inference).sigmoid() }  // hide
        func pictures(of rows: [Int]) -> Tensor { test.tensor(of: rows).reshaped([rows.count, test.imageSize]) }  // hide
        let parts = (0...8).map { Float($0) / 8 }
        let walked = decode(blends(codes.rows(from), codes.rows(to), parts))
        let faded = blends(pictures(of: from), pictures(of: to), parts).reshaped([from.count * parts.count] + image)
        let squeezed = decode(encode(faded))
        func steps(_ table: Tensor, of walk: Int) -> Tensor {  // hide
            table.rows(Array(walk * parts.count..<(walk + 1) * parts.count))
        }
        func name(of walk: Int) -> String {  // hide
            "\(names[test.labels[from[walk]]]) to \(names[test.labels[to[walk]]])"
        }
        let drawn = walksToDraw(from, to, test.labels)  // hide
        try page.figure(
            "walk",
            .images(
                drawn.flatMap { walk in
                    [ChapterSupport.pictures(steps(walked, of: walk)), ChapterSupport.pictures(steps(faded, of: walk))]
                        + (walk == 0 ? [ChapterSupport.pictures(steps(squeezed, of: walk))] : [])
                },
                rowLabels: drawn.flatMap { walk in
                    [name(of: walk), "cross-fade"] + (walk == 0 ? ["fade, squeezed"] : [])
                },
                columnLabels: parts.map { NumberFormat.fixed(3).string(Double($0)) }),
            caption: """
                What lies between two images? Decoded steps along a straight line in the latent space, over the same \
                line in pixels: \(names[ends.from]) to \(names[ends.to]), then the first two pairs of the lot whose \
                classes were not yet shown. The third row is what the network makes of the second. Above the \
                columns, $t$.
                """,
            alt: """
                Rows of nine images. In a walk one thing turns into another through shapes or smudges between; in a \
                cross-fade one fades out while the other fades in; squeezed, the fade is smooth.
                """)

        page.prose(#"""
            In \#(figure: "walk") a walk passes through single shapes or, half-way between some classes, a smudge; a
            cross-fade through two pictures at once. Could the shapes be real? Ask for the nearest training image at each step of the \#(walks) walks by lot. One warning:
            whatever the network decodes is smooth, and smooth images may be near to many for that reason alone. So
            there is a control: the cross-fade, too, goes once through the network (`squeezed`). `distancesToReal`
            measures each step, and `rise` says how far the steps between the ends lie above the straight line that
            joins the two ends' distances, in the mean.
            """#)
        let real = NearestNeighbors().fit(train.flattened)
        let ways = [walked, faded, squeezed].map { distancesToReal($0, real, parts: parts.count).dropFirst() }
        let rises = ways.map { way in Trials(way.map(rise)) }
        let (walk, fade, control) = (Array(ways[0]), Array(ways[1]), Array(ways[2]))  // hide
        func mean(_ ways: [[Double]]) -> [Trials] {  // hide
            parts.indices.map { step in Trials(ways.map { $0[step] }) }
        }
        let along = parts.map { Double($0) }  // hide
        try page.figure(
            "way",
            .lines(
                [
                    Series("latent walk", x: along, trials: mean(walk), style: .marked),
                    Series("cross-fade", x: along, trials: mean(fade), style: .marked),
                    Series("fade, squeezed", x: along, trials: mean(control), style: .marked),
                ], x: "Part of the way t", y: "Distance to a real image (RMS per pixel)"),
            caption: """
                Which way keeps nearer to real images? Distance from each step to the nearest training image, mean \
                over \(walks) walks with its 95 % interval.
                """,
            alt: "Three curves over the way from one image to the other, all highest near the middle.")
        func nearer(_ step: Int) -> Trials { Trials(zip(walk, control).map { $0[step] - $1[step] }) }  // hide
        let nearerAt = parts.indices.filter { nearer($0).isClear && nearer($0).mean < 0 }  // hide
        let fartherAt = parts.indices.filter { nearer($0).isClear && nearer($0).mean > 0 }  // hide
        func listed(_ steps: [Int]) -> String {  // hide
            steps.isEmpty
                ? "nowhere"
                : "at $t$ = " + steps.map { "\($0)/\(parts.count - 1)" }.joined(separator: ", ")
        }
        let gain = rises[0] - rises[1], fair = rises[0] - rises[2]  // hide
        func verdict(_ difference: Trials) -> String {  // hide
            !difference.isClear
                ? "no difference was seen:" : "the walk rises \(difference.mean < 0 ? "less" : "more"), by"
        }

        page.prose(#"""
            The walks' steps lie \#(difference: rises[0], .fixed(3), name: "rise of the walk") above the line between
            their ends\#(markdown: rises[0].isClear && rises[0].mean > 0
                ? ": between two classes a walk leaves the real images (chapter 7 trains a space in which that should "
                    + "not be so)" : ""). Walk by walk, against the control
            \#(markdown: verdict(fair)) \#(difference: fair, .fixed(3), name: "rise, walk less control", signed: true);
            step by step (\#(figure: "way"); where the paired interval is free of zero) the walk is nearer to real images
            than the control \#(markdown: listed(nearerAt)), and farther \#(markdown: listed(fartherAt)). Against the cross-fade
            itself \#(markdown: verdict(gain)) \#(difference: gain, .fixed(3), name: "rise, walk less fade", signed: true). (The
            cross-fade's whole curve lies higher, ends included: its pictures did not go through the network. So curves
            are compared by their rise.)
            """#)
        let places = try onTheMap(  // hide
            page, settings, part, fitted, from: Array(from.prefix(20)), to: Array(to.prefix(20)),
            drawn: drawn.filter { $0 < 20 }, names: name)
        return Places(
            newImages: places.newImages, walk: rises[0], crossFade: rises[1], squeezed: rises[2], hop: places.hop)
    }

    /// A second reading: new images, and walks, on the finished map.
    private static func onTheMap(
        _ page: Page, _ settings: Settings, _ part: Codes, _ fitted: FittedTSNE, from: [Int], to: [Int],
        drawn: [Int], names: (Int) -> String
    ) throws -> (newImages: Double, hop: Trials) {
        let (codes, map, test, network) = (part.values, fitted.embedding, part.test, part.network)
        let encode = Function(part.data.imageShape) { network.encode($0) }
        let newcomers = part.validation.prefix(settings.newcomers)
        page.beginFold("New images, and the walks, on the finished map")
        page.prose(#"""
            A map is worth more if it can be used again. A new code $x$ takes the place $y$ that makes its own
            divergence $\sum_j p_j \log (p_j / q_j)$ small, while all points of the map stay \#(cite: .policar2023):
            `transform`. First \#(newcomers.count, name: "new images") validation images (`newcomers`), to see whether
            it works, then the steps of \#(from.count, name: "walks on the map") of the walks.
            """#)
        let newPlaces = fitted.transform(apply(encode, to: newcomers))
        let trail = fitted.transform(blends(codes.rows(from), codes.rows(to), (0...40).map { Float($0) / 40 }))
        func isRight(_ known: Tensor, _ new: Tensor) -> Trials {  // hide
            let nearest = KNNClassifier(count: 1).fit(known, labels: test.labels).predict(new)
            return Trials(Scores.hits(nearest, newcomers.labels))
        }
        let (onMap, inCode) = (isRight(map, newPlaces), isRight(codes, apply(encode, to: newcomers)))  // hide
        let loss = onMap - inCode  // hide
        let largest = Double(newcomers.classCounts.max()!) / Double(newcomers.count)  // hide
        let hops = from.indices.map { walk in  // hide
            distances(trail, (1...40).map { (41 * walk + $0 - 1, 41 * walk + $0) })
        }
        let hop = Trials(hops.map { $0.max()! / max($0.reduce(0, +), 1e-9) })  // hide
        let back = Array(0..<min(test.count, 3_000))  // hide
        try page.figure(
            "path",
            .panels(
                drawn.map { walk in
                    let path = points(trail.rows(Array(41 * walk..<41 * (walk + 1))))
                    let seen = points(map.rows(back))
                    let all = Tensor((seen + path).flatMap { [Float($0.x), Float($0.y)] }, shape: [seen.count + 41, 2])
                    let axes = axesInOneUnit(all, width: 1, height: 0.86, x: "", y: "")
                    return Panel(
                        names(walk),
                        .lines(
                            [
                                Series("mapped images", x: seen.map(\.x), y: seen.map(\.y), style: .markers),
                                Series("the walk", x: path.map(\.x), y: path.map(\.y), style: .marked),
                            ], x: axes.x, y: axes.y))
                }, columns: 3),
            caption: """
                Is a straight line in the space one on the map? 41 equal steps of each of the walks in \
                \(figure: "walk"), joined, among \
                \(back.count) points of the large map. Within each panel both axes have the same unit.
                """,
            alt: "The same map of points three times, and a trail of a few long leaps across each.")

        page.prose(#"""
            Of the new images \#(percent: onMap.mean, name: "new images beside their class on the map") land beside a
            point of their class; in the code,
            \#(percent: inCode.mean, name: "new images beside their class in the code") have a nearest neighbour of
            theirs. Image by image, \#(loss.isClear
                ? "the two differ, map less code:" : "no difference was seen, map less code:")
            \#(difference: loss, .percent(2), name: "new images, map less code", signed: true). The largest class alone
            would give \#(percent: largest, name: "largest class among the new images").

            The steps of a walk are all equally long in the latent space. On the map the longest of the 40 makes up
            \#(percent: hop, 0, name: "longest hop of a walk") of the whole way, where equal steps would make it
            \#(percent: 1.0 / 40). A straight line in the space is no straight line on the map (\#(figure: "path")), and
            two images side by side on a line need not be so on the map.
            """#)
        page.endFold()
        return (onMap.mean, hop)
    }
}

/// The first walk, and the first two whose classes were not shown before.
private func walksToDraw(_ from: [Int], _ to: [Int], _ labels: [Int]) -> [Int] {
    var shown: Set<Int> = []
    var drawn: [Int] = []
    for walk in from.indices where drawn.count < 3 {
        let classes: Set = [labels[from[walk]], labels[to[walk]]]
        guard shown.isDisjoint(with: classes) else { continue }
        shown.formUnion(classes)
        drawn.append(walk)
    }
    return drawn
}
