import Engine
import System

/// What scenes may look like: which values each factor takes, how many objects there are, and what is left to chance.
public struct SceneDesign: Hashable, Sendable {
    /// Which shapes occur, all equally often; all unless told otherwise.
    public var shapes = SceneObject.Shape.allCases
    /// Which colours occur.
    public var colours = SceneObject.Colour.allCases
    /// Which sizes occur.
    public var sizes = SceneObject.Size.allCases
    /// Which backgrounds occur.
    public var backgrounds = Background.allCases
    /// Places along each axis. Captions know three, so that more places share their words.
    public var places = 3
    /// One object, two, or either with equal chance.
    public var objects: ClosedRange<Int> = 1...1
    /// How far, in pixels, an object may stand from its place along each axis, at random.
    public var jitter = 0.4
    /// Whether the greys of the background are left to chance.
    public var variesShade = true
    /// Captions for each scene, worded independently of one another.
    public var captions = 1

    /// One object of any kind, and one caption.
    public init() {}

    /// One object and captions of its shape, colour, size and place: 6·8·2·9 kinds of objects before 4 backgrounds.
    public static let single = SceneDesign()

    /// One or two objects; captions of two say how they stand to each other.
    public static var pairs: SceneDesign {
        var design = SceneDesign()
        design.objects = 1...2
        return design
    }

    /// One object that moves over a fine grid, on a plain ground, exactly in its place: a picture follows from its
    /// factors. For measuring what the variables of a code stand for.
    public static var fineGrid: SceneDesign {
        var design = SceneDesign()
        (design.places, design.backgrounds) = (8, [.plain])
        (design.jitter, design.variesShade) = (0, false)
        return design
    }

    /// The names of a factor's values, in the order of the values.
    public func names(of factor: SceneFactor) -> [String] {
        switch factor {
        case .shape: SceneObject.Shape.allCases.map { "\($0)" }
        case .colour: SceneObject.Colour.allCases.map { "\($0)" }
        case .size: SceneObject.Size.allCases.map { "\($0)" }
        case .column: places == 3 ? ["left", "middle", "right"] : (1...places).map { "column \($0)" }
        case .row: places == 3 ? ["top", "middle", "bottom"] : (1...places).map { "row \($0)" }
        case .background: Background.allCases.map { "\($0)" }
        }
    }

    /// The third of the picture in which objects of a place stand: 0 is left or top, 1 the middle, 2 right or bottom.
    public func third(ofPlace place: Int) -> Int { (2 * place + 1) * 3 / (2 * places) }

    /// The pixel at which objects of a place stand along either axis, 0 at the picture's edge: all keep clear of it.
    func position(ofPlace place: Int) -> Double {
        let margin = 5.5
        let side = Double(CaptionedScenes.side)
        return places == 1 ? side / 2 : margin + (side - 2 * margin) * Double(place) / Double(places - 1)
    }

    func check() {
        require(
            !shapes.isEmpty && !colours.isEmpty && !sizes.isEmpty && !backgrounds.isEmpty,
            "every factor of a scene needs a value, but there are \(shapes.count) shapes, \(colours.count) colours, "
                + "\(sizes.count) sizes and \(backgrounds.count) backgrounds")
        require(places > 0 && captions > 0, "scenes need places and captions, not \(places) and \(captions)")
        require((0...2).contains(jitter), "objects may stand up to 2 pixels from their place, not \(jitter)")
        require(
            objects.lowerBound >= 1 && objects.upperBound <= 2, "a scene shows one or two objects, not \(objects)")
        require(
            objects.upperBound == 1 || (places > 1 && shapes.count * colours.count > 1),
            "two objects need two places and two looks")
    }
}

/// Values that occur together, such as a red star; what is nil may be anything.
public struct SceneCombination: Hashable, Sendable {
    /// Nil for any shape.
    public var shape: SceneObject.Shape?
    /// Nil for any colour.
    public var colour: SceneObject.Colour?
    /// Nil for any size.
    public var size: SceneObject.Size?
    /// From the left, counted from 0; nil for any.
    public var column: Int?
    /// From the top, counted from 0; nil for any.
    public var row: Int?

    /// What is not told may be anything.
    public init(
        shape: SceneObject.Shape? = nil, colour: SceneObject.Colour? = nil, size: SceneObject.Size? = nil,
        column: Int? = nil, row: Int? = nil
    ) {
        self.shape = shape
        self.colour = colour
        self.size = size
        self.column = column
        self.row = row
    }

    /// Whether an object has all the values that are given.
    public func matches(_ object: SceneObject) -> Bool {
        (shape ?? object.shape) == object.shape && (colour ?? object.colour) == object.colour
            && (size ?? object.size) == object.size && (column ?? object.column) == object.column
            && (row ?? object.row) == object.row
    }
}

/// Which objects a set of scenes may hold. With `avoiding` for training and `only` for testing, the same combinations
/// are held out whole: a model has seen all their parts, but never together.
public enum SceneSelection: Hashable, Sendable {
    case all
    /// No object of any scene matches one of these.
    case avoiding([SceneCombination])
    /// The first object of every scene matches one of these.
    case only([SceneCombination])

    func allows(_ objects: [SceneObject]) -> Bool {
        switch self {
        case .all: true
        case .avoiding(let held): !objects.contains { object in held.contains { $0.matches(object) } }
        case .only(let wanted): wanted.contains { $0.matches(objects[0]) }
        }
    }
}
