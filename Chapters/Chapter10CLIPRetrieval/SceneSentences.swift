import Datasets
import Engine

/// What a caption of one object says, and a plain sentence that says it.
struct SceneFacts: Hashable {
    var shape: SceneObject.Shape
    var colour: SceneObject.Colour
    var size: SceneObject.Size
    var column: Int
    var row: Int

    init(_ object: SceneObject) {
        (shape, colour, size, column, row) = (object.shape, object.colour, object.size, object.column, object.row)
    }

    private init(
        shape: SceneObject.Shape, colour: SceneObject.Colour, size: SceneObject.Size, column: Int, row: Int
    ) {
        (self.shape, self.colour, self.size, self.column, self.row) = (shape, colour, size, column, row)
    }

    /// Everything that a picture of one object can show: every shape in every colour and size at every place.
    static let all = SceneObject.Shape.allCases.flatMap { shape in
        SceneObject.Colour.allCases.flatMap { colour in
            SceneObject.Size.allCases.flatMap { size in
                (0..<9).map { SceneFacts(shape: shape, colour: colour, size: size, column: $0 % 3, row: $0 / 3) }
            }
        }
    }

    /// Where these facts stand in `all`.
    var place: Int {
        ((shape.rawValue * SceneObject.Colour.allCases.count + colour.rawValue) * SceneObject.Size.allCases.count
            + size.rawValue) * 9 + label(of: .place)
    }

    /// In the first of the words that training captions choose from.
    var sentence: String { "a \(phrase) \(placeInWords)" }

    /// "small red star".
    var phrase: String {
        let words = [
            SceneWords.synonyms(of: size)[0], SceneWords.synonyms(of: colour)[0], SceneWords.synonyms(of: shape)[0],
        ]
        return words.joined(separator: " ")
    }

    private var placeInWords: String {
        switch (["top", nil, "bottom"][row], ["left", nil, "right"][column]) {
        case (let row?, let column?): "in the \(row) \(column)"
        case (let row?, nil): "in the \(row) part"
        case (nil, let column?): "on the \(column)"
        case (nil, nil): "in the middle"
        }
    }

    /// Shape, colour and place: what is held out together.
    var combination: SceneCombination {
        SceneCombination(shape: shape, colour: colour, column: column, row: row)
    }

    /// In how many of shape, colour and place two facts differ, the place counting once.
    func differences(from other: SceneFacts) -> Int { Part.allCases.count { differs(from: other, in: $0) } }

    /// What combinations are made of.
    enum Part: String, CaseIterable { case shape, colour, place }

    func differs(from other: SceneFacts, in part: Part) -> Bool { label(of: part) != other.label(of: part) }

    /// The number of a part's value.
    func label(of part: Part) -> Int {
        switch part {
        case .shape: shape.rawValue
        case .colour: colour.rawValue
        case .place: 3 * row + column
        }
    }
}

extension SceneFacts {
    /// Sentences of the narrow question for each of `all`, as ascending places in `all`: the right one, and those that
    /// differ in shape, colour or place alone.
    static let near: [[Int]] = all.map { fact in
        var places = SceneObject.Shape.allCases.map { fact.changed(\.shape, to: $0).place }
        places += SceneObject.Colour.allCases.map { fact.changed(\.colour, to: $0).place }
        places += (0..<9).map { fact.changed(\.column, to: $0 % 3).changed(\.row, to: $0 / 3).place }
        return Set(places).sorted()
    }

    /// How many sentences the narrow question has.
    static var nearCount: Int { near[0].count }

    private func changed<Value>(_ fact: WritableKeyPath<SceneFacts, Value>, to value: Value) -> SceneFacts {
        var result = self
        result[keyPath: fact] = value
        return result
    }

    /// For every shape the first row of each of four colours, as far as there is one: rows by shape, then colour.
    static func samples(_ facts: [SceneFacts]) -> [Int] {
        SceneObject.Shape.allCases.flatMap { shape in
            SceneObject.Colour.allCases.prefix(4).compactMap { colour in
                facts.firstIndex { $0.shape == shape && $0.colour == colour }
            }
        }
    }

    /// 1 where two facts are the same and 0 elsewhere, [N, M]: how alike things are to somebody who sees every factor.
    static func agreement(_ a: [SceneFacts], _ b: [SceneFacts]) -> Tensor {
        func marks(_ facts: [SceneFacts]) -> Tensor { oneHot(facts.map(\.place), classes: all.count) }
        return MatrixProduct.multiply(marks(a), marks(b), transposeB: true)
    }
}

/// Combinations of shape, colour and place, drawn at random, that training is never to see: one shape each for so many
/// of the 72 pairs of a colour and a place. So every colour is seen at every place, with five shapes at least.
func heldOutCombinations(_ count: Int, seed: UInt64) -> [SceneCombination] {
    let (colours, shapes) = (SceneObject.Colour.allCases, SceneObject.Shape.allCases)
    var random = Random(seed: seed).split(0xc0)
    return random.permutation(colours.count * 9).prefix(count).map { cell in
        SceneCombination(
            shape: shapes[random.integer(below: shapes.count)], colour: colours[cell / 9], column: cell % 3,
            row: cell % 9 / 3)
    }
}
