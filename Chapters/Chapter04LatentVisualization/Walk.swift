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
        let (codes, map, test, names) = (part.values, fitted.embedding, part.test, part.names)
        let (train, validation, network, image) = (part.train, part.validation, part.network, part.data.imageShape)
        let encode = Function(image) { network.encode($0) }
        let ends = endsOfWalk(names)
        let (from, to) = (test.rows(ofClass: ends.from), test.rows(ofClass: ends.to))
        page.prose(#"""
            ## A walk

            Take two images, \#(names[ends.from]) and \#(names[ends.to]). In pixels, the straight way from one to the
            other is a cross-fade: at half-time, a double exposure. In the latent space it is

            $$ z(t) = (1 - t)\, z_0 + t\, z_1, $$

            where $z_0$ and $z_1$ are the codes of the two, and every step can be decoded. (`blends` gives the points
            on straight lines; `from` and `to` are the rows of all images of either class in `test`, the mapped images,
            and `encode` is the network's way to a code.)
            """#)
        let decode = Function([codeSize]) { network.decoder($0, .inference).sigmoid() }
        let parts = (0...8).map { Float($0) / 8 }
        let walks = min(from.count, to.count, settings.walks)
        let (starts, goals) = (Array(from.prefix(walks)), Array(to.prefix(walks)))
        func pixels(_ rows: [Int]) -> Tensor { test.tensor(of: rows).reshaped([rows.count, test.imageSize]) }
        let faded = blends(pixels(starts), pixels(goals), parts).reshaped([walks * parts.count] + image)
        let walked = decode(blends(codes.rows(starts), codes.rows(goals), parts))
        let squeezed = decode(encode(faded))
        let one = Array(0..<parts.count)  // hide
        try page.figure(
            "walk",
            .pairs(
                pictures(walked.rows(one)), over: pictures(faded.rows(one)), pictures(squeezed.rows(one)),
                labels: ["latent walk", "cross-fade", "fade, squeezed"],
                captions: parts.map { NumberFormat.fixed(3).string(Double($0)) }),
            caption: """
                What lies between two images? From \(names[ends.from]) ($t = 0$) to \(names[ends.to]) ($t = 1$): \
                decoded steps along a straight line in the latent space; the same line in pixels; and what the network \
                makes of the latter. Above the columns, $t$.
                """,
            alt: """
                Three rows of nine images. Above, one thing turns into another through shapes between; in the middle, \
                one fades out while the other fades in; below, smooth copies of the middle row.
                """)

        page.prose(#"""
            In \#(figure: "walk") the walk passes through shapes, the cross-fade through two pictures at once. Does the
            walk pass through images that could be real? Ask for the nearest training image at each step of
            \#(walks, name: "walks") walks. One warning: whatever the network decodes is smooth, and smooth images may
            be near to many for that reason alone. So the third row is a control: the cross-fade, too, goes once
            through the network. `distancesToReal` measures each step, and `rise` says how far the steps between the
            ends lie above the straight line that joins the two ends' distances, in the mean.
            """#)
        let real = NearestNeighbors().fit(train.flattened)
        func toReal(_ pictures: Tensor) -> [[Double]] { distancesToReal(pictures, real, parts: parts.count) }
        let (walk, fade, control) = (toReal(walked), toReal(faded), toReal(squeezed))
        let rises = [walk, fade, control].map { Trials($0.map(rise)) }
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
            alt: "Three curves over the way from one image to the other.")
        func nearer(_ step: Int) -> Trials { Trials(zip(walk, control).map { $0[step] - $1[step] }) }  // hide
        let nearerAt = parts.indices.filter { nearer($0).isClear && nearer($0).mean < 0 }  // hide
        let fartherAt = parts.indices.filter { nearer($0).isClear && nearer($0).mean > 0 }  // hide
        func listed(_ steps: [Int]) -> String {  // hide
            steps.isEmpty
                ? "nowhere"
                : "at $t$ = " + steps.map { "\($0)/\(parts.count - 1)" }.joined(separator: ", ")
        }
        let gain = rises[0] - rises[1], fair = rises[0] - rises[2]  // hide
        let leaves = rises[0].isClear && rises[0].mean > 0  // hide
        let conclusion = (  // hide
            "Smooth images against smooth ones, the walk keeps \(fair.isClear && fair.mean < 0 ? "" : "no ")nearer to "
            + "real images, for this one pair of classes. "
            + (leaves ? "But it leaves them behind, too; chapter 7 trains a space in which that should not be so." : "")
        )
        let several = min(walks, 20)  // hide
        func verdict(_ difference: Trials) -> String {  // hide
            !difference.isClear
                ? "no difference was seen:" : "the walk rises \(difference.mean < 0 ? "less" : "more"), by"
        }

        page.prose(#"""
            The walk's steps rise \#(difference: rises[0], .fixed(3), name: "rise of the walk") above the line between
            its ends, those of the cross-fade \#(difference: rises[1], .fixed(3), name: "rise of the cross-fade") and
            the control's \#(difference: rises[2], .fixed(3), name: "rise of the squeezed fade"). Not all along the way
            (\#(figure: "way")): the walk is clearly nearer than the control \#(markdown: listed(nearerAt)), and clearly
            farther \#(markdown: listed(fartherAt)). Walk by walk, against the cross-fade
            \#(markdown: verdict(gain)) \#(difference: gain, .fixed(3), name: "rise, walk less fade", signed: true);
            against the control \#(markdown: verdict(fair))
            \#(difference: fair, .fixed(3), name: "rise, walk less control", signed: true). \#(conclusion)

            ### Where is the walk on the map?

            A map is worth more if it can be used again. A new code $x$ takes the place $y$ that makes its own
            divergence $\sum_j p_j \log (p_j / q_j)$ small, while all points of the map stay \#(cite: .policar2023).
            The potential $\varphi$ is already there, so `transform` is cheap. First validation images, to see whether
            it works, then the steps of \#(several, name: "walks on the map") walks.
            """#)
        let newcomers = validation.prefix(settings.newcomers)
        let newCodes = apply(encode, to: newcomers)
        let newPlaces = fitted.transform(newCodes)
        func isRight(_ known: Tensor, _ new: Tensor) -> Trials {
            let nearest = KNNClassifier(count: 1).fit(known, labels: test.labels).predict(new)
            return Trials(Scores.hits(nearest, newcomers.labels))
        }
        let (onMap, inCode) = (isRight(map, newPlaces), isRight(codes, newCodes))
        let loss = onMap - inCode  // hide
        let largest = Double(newcomers.classCounts.max()!) / Double(newcomers.count)  // hide
        let first = codes.rows(Array(starts.prefix(several)))  // hide
        let last = codes.rows(Array(goals.prefix(several)))  // hide
        let trail = fitted.transform(blends(first, last, (0...40).map { Float($0) / 40 }))
        let hops = (0..<several).map { walk in  // hide
            distances(trail, (1...40).map { (41 * walk + $0 - 1, 41 * walk + $0) })
        }
        let hop = Trials(hops.map { $0.max()! / $0.reduce(0, +) })  // hide
        let path = trail.rows(0..<41)  // hide
        let back = Array(0..<test.count)  // hide
        func places(_ name: String, _ rows: [Int]) -> Series {  // hide
            Series(name, x: rows.map { Double(map[$0, 0]) }, y: rows.map { Double(map[$0, 1]) }, style: .markers)
        }
        let seen = Tensor(map.values + path.values, shape: [map.rows + path.rows, 2])  // hide
        let axes = axesInOneUnit(seen, width: 1_114, height: 570, x: "t-SNE 1", y: "t-SNE 2")  // hide
        try page.figure(
            "path",
            .lines(
                [
                    places("others", back.filter { ![ends.from, ends.to].contains(test.labels[$0]) }),
                    places(names[ends.from], back.filter { test.labels[$0] == ends.from }),
                    places(names[ends.to], back.filter { test.labels[$0] == ends.to }),
                    Series("the walk", x: points(path).map(\.x), y: points(path).map(\.y), style: .marked),
                ], x: axes.x, y: axes.y),
            caption: """
                Is a straight line in the space one on the map? \(path.rows) codes of the first walk, joined, at their \
                places among all \(test.count) points. One unit of length holds on both axes. The colours \
                are not those of the maps above.
                """,
            alt: "A map of points in three colours, and a trail across it from one class to another.")

        page.prose(#"""
            Of \#(newcomers.count, name: "new images") new images
            \#(percent: onMap.mean, name: "new images beside their class on the map") land beside a point of their
            class (`isRight` tells it for each); in the code,
            \#(percent: inCode.mean, name: "new images beside their class in the code") have a
            nearest neighbour of theirs. Image by image, \#(loss.isClear
                ? "the two differ, map less code:" : "no difference was seen, map less code:")
            \#(difference: loss, .percent(2), name: "new images, map less code", signed: true). The largest class alone
            would give \#(percent: largest, name: "largest class among the new images").

            The steps of a walk are all equally long in the latent space. On the map the longest of the 40 makes up
            \#(percent: hop, 0, name: "longest hop of a walk") of the whole way, where equal steps would make it
            \#(percent: 1.0 / 40). A straight line in the space is no straight line on the map (\#(figure: "path")).
            A guess at the leaps, which nothing here tests: in the code no mapped image lies between the two classes, so
            the nearest mapped images, which decide the place, change all at once.
            """#)
        return Places(newImages: onMap.mean, walk: rises[0], crossFade: rises[1], squeezed: rises[2], hop: hop)
    }
}
