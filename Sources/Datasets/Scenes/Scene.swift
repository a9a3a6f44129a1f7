/// What a captioned scene shows: everything that is true of the picture, apart from a little chance in its background.
public struct Scene: Hashable, Sendable {
    /// One object, or two that differ in shape or colour and do not touch.
    public var objects: [SceneObject]
    /// What lies behind the objects.
    public var background: Background

    /// A scene as it is told; nothing is drawn at random.
    public init(objects: [SceneObject], background: Background) {
        self.objects = objects
        self.background = background
    }
}

/// One thing in a scene.
public struct SceneObject: Hashable, Sendable {
    /// Its outline.
    public var shape: Shape
    /// The one colour that it is filled with.
    public var colour: Colour
    /// One of two, whatever the shape.
    public var size: Size
    /// Its place from the left, counted from 0 in the places of the design.
    public var column: Int
    /// Its place from the top, counted from 0 in the places of the design.
    public var row: Int

    /// Places count from 0, from the left and from the top.
    public init(shape: Shape, colour: Colour, size: Size, column: Int, row: Int) {
        self.shape = shape
        self.colour = colour
        self.size = size
        self.column = column
        self.row = row
    }

    /// The outlines there are.
    public enum Shape: Int, CaseIterable, Sendable { case circle, square, triangle, cross, star, ring }
    /// The colours there are, all bright beside the dark greys of the backgrounds.
    public enum Colour: Int, CaseIterable, Sendable { case red, orange, yellow, green, blue, purple, pink, white }
    /// The sizes there are.
    public enum Size: Int, CaseIterable, Sendable { case small, large }
}

/// What lies behind the objects; no caption speaks of it.
public enum Background: Int, CaseIterable, Sendable { case plain, stripes, checks, dots }

/// How the second of two objects stands to the first.
public enum Relation: Int, CaseIterable, Sendable {
    /// The first object is left of the second, and so on.
    case leftOf, rightOf, above, below
}

/// A property of scenes that is known for certain: the truth that a representation is measured against.
public enum SceneFactor: Int, CaseIterable, Sendable {
    case shape, colour, size, column, row, background
}

extension Scene {
    /// The true relations of the first object to the second; none for one object alone.
    public var relations: [Relation] {
        guard objects.count == 2 else { return [] }
        let (first, second) = (objects[0], objects[1])
        var relations: [Relation] = []
        if first.column < second.column { relations.append(.leftOf) }
        if first.column > second.column { relations.append(.rightOf) }
        if first.row < second.row { relations.append(.above) }
        if first.row > second.row { relations.append(.below) }
        return relations
    }

    /// A factor's value as a whole number from 0; of a factor of objects, that of the object at `place`.
    public func value(of factor: SceneFactor, object place: Int = 0) -> Int {
        switch factor {
        case .shape: objects[place].shape.rawValue
        case .colour: objects[place].colour.rawValue
        case .size: objects[place].size.rawValue
        case .column: objects[place].column
        case .row: objects[place].row
        case .background: background.rawValue
        }
    }
}
