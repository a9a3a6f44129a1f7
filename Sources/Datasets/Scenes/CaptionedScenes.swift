import Engine
import System

/// Small colour pictures of simple things with English captions, drawn on the spot, whose every property is known.
///
/// Row `i` depends on the seed, the design and `i` alone, not on how many rows there are. What a scene shows, how its
/// picture is left to chance (background shade, exact place) and how its caption is worded are drawn independently: the
/// wording is known to the text alone, the background to the picture alone.
///
/// ```swift
/// let held = [SceneCombination(shape: .star, colour: .red)]
/// let train = CaptionedScenes(count: 10_000, seed: 1, selection: .avoiding(held))
/// let test = CaptionedScenes(count: 1_000, seed: 2, selection: .only(held))
/// ```
public struct CaptionedScenes: Sendable {
    /// Height and width of a picture in pixels.
    public static let side = 32

    /// What scenes may look like.
    public let design: SceneDesign
    /// What each row shows.
    public let scenes: [Scene]
    /// Captions of each row, `design.captions` many, as plain text without a full stop.
    public let captions: [[String]]
    private let pixels: [UInt8]

    /// - Parameters:
    ///   - count: rows.
    ///   - seed: of everything. Take another one for other rows, as for a test set.
    ///   - design: what scenes may look like.
    ///   - selection: which objects may occur; rows that fall outside are drawn anew.
    public init(count: Int, seed: UInt64, design: SceneDesign = .single, selection: SceneSelection = .all) {
        require(count >= 0, "the number of scenes cannot be negative, but is \(count)")
        design.check()
        self.design = design
        let renderer = SceneRenderer(design: design)
        let size = Self.side * Self.side * 3
        var rows: [(scene: Scene, captions: [String])] = []
        pixels = [UInt8](unsafeUninitializedCapacity: count * size) { target, written in
            let pictures = target
            rows = listInParallel(count, grain: 32, sharing: pictures) { row, pictures in
                let random = Random(seed: seed).split(row)
                var (content, look) = (random.split(0), random.split(1))
                let scene = Self.drawScene(design, selection, using: &content)
                renderer.draw(scene, into: pictures.baseAddress! + row * size, using: &look)
                let captions = (0..<design.captions).map {
                    var wording = random.split(2).split($0)
                    return SceneWords.caption(scene, of: design, using: &wording)
                }
                return (scene: scene, captions: captions)
            }
            written = count * size
        }
        scenes = rows.map { $0.scene }
        captions = rows.map { $0.captions }
    }

    /// The number of rows.
    public var count: Int { scenes.count }

    /// The pictures, [N, 32, 32, 3] bytes, labelled with a factor of the first object or with the background.
    public func images(labelledBy factor: SceneFactor = .shape) -> LabelledImages {
        LabelledImages(
            pixels: pixels, labels: labels(of: factor), height: Self.side, width: Self.side, channels: 3,
            classNames: design.names(of: factor))
    }

    /// A factor's value in every row, of the object at `place`; `design.names(of:)` names the values.
    public func labels(of factor: SceneFactor, object place: Int = 0) -> [Int] {
        scenes.map { $0.value(of: factor, object: place) }
    }

    private static func drawScene(
        _ design: SceneDesign, _ selection: SceneSelection, using random: inout Random
    ) -> Scene {
        func oneOf<Value>(_ values: [Value]) -> Value { values[random.integer(below: values.count)] }
        func object() -> SceneObject {
            SceneObject(
                shape: oneOf(design.shapes), colour: oneOf(design.colours), size: oneOf(design.sizes),
                column: random.integer(below: design.places), row: random.integer(below: design.places))
        }
        // Rejection keeps what is allowed equally probable.
        for _ in 0..<100_000 {
            let count = design.objects.lowerBound + random.integer(below: design.objects.count)
            let objects = (0..<count).map { _ in object() }
            guard count == 1 || design.canStandTogether(objects[0], objects[1]), selection.allows(objects)
            else { continue }
            return Scene(objects: objects, background: oneOf(design.backgrounds))
        }
        fatalError("in 100,000 draws of scenes of \(design.objects) objects there was none that \(selection) allows")
    }
}

extension SceneDesign {
    /// Two objects differ in shape or colour, so that words tell them apart, and have room between them.
    fileprivate func canStandTogether(_ a: SceneObject, _ b: SceneObject) -> Bool {
        let distanceX = abs(position(ofPlace: a.column) - position(ofPlace: b.column))
        let distanceY = abs(position(ofPlace: a.row) - position(ofPlace: b.row))
        return (a.shape != b.shape || a.colour != b.colour)
            && max(distanceX, distanceY) >= a.size.radius + b.size.radius + 2 * jitter
    }
}
