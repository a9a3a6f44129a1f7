import Datasets

/// Something that is true of a scene or of its caption, known for certain because the scene was drawn by it.
enum Fact: Int, CaseIterable, Codable {
    case shape, colour, size, column, row
    case background
    case sentence, addition

    /// Which modalities can tell.
    enum Home { case both, picture, caption }

    var home: Home {
        switch self {
        case .shape, .colour, .size, .column, .row: .both
        case .background: .picture
        case .sentence, .addition: .caption
        }
    }

    /// Number of values.
    var values: Int {
        switch self {
        case .shape: SceneObject.Shape.allCases.count
        case .colour: SceneObject.Colour.allCases.count
        case .size: SceneObject.Size.allCases.count
        case .column, .row: SceneDesign.single.places
        case .background: Background.allCases.count
        case .sentence: SceneWording.Sentence.allCases.count
        case .addition: SceneWording.Addition.allCases.count
        }
    }

    var name: String {
        switch self {
        case .column: "place across"
        case .row: "place down"
        default: "\(self)"
        }
    }

    /// Its value in every row.
    func labels(_ scenes: CaptionedScenes) -> [Int] {
        switch self {
        case .shape: scenes.labels(of: .shape)
        case .colour: scenes.labels(of: .colour)
        case .size: scenes.labels(of: .size)
        case .column: scenes.labels(of: .column)
        case .row: scenes.labels(of: .row)
        case .background: scenes.labels(of: .background)
        case .sentence: scenes.captions.map { SceneWording(caption: $0[0]).sentence.rawValue }
        case .addition: scenes.captions.map { SceneWording(caption: $0[0]).addition.rawValue }
        }
    }
}
