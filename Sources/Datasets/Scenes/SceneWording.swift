/// How a caption of one object is worded: what its words tell beyond the scene. Both are drawn independently of what
/// the scene shows, and can be read off the words.
public struct SceneWording: Hashable, Sendable {
    /// How the sentence is built.
    public enum Sentence: Int, CaseIterable, Sendable {
        /// "the small star at the top edge is red"
        case statement
        /// "a small red star at the top edge"
        case phrase
        /// "there is …", in either order
        case thereIs
        /// "at the top edge you can see …"
        case youCanSee

        /// As tables name it.
        public var name: String {
            switch self {
            case .statement: "statement"
            case .phrase: "phrase"
            case .thereIs: "there is"
            case .youCanSee: "you can see"
            }
        }
    }

    /// What the caption adds to the object's properties.
    public enum Addition: Int, CaseIterable, Sendable {
        case nothing
        /// "with five points"
        case detail
        /// "red like fire"
        case comparison
    }

    /// Told by the words "see", "there" and "is".
    public let sentence: Sentence
    /// Told by the words "like" and "with".
    public let addition: Addition

    /// - Parameter caption: one that `CaptionedScenes` made of a scene with one object.
    public init(caption: String) {
        let words = Self.words(caption)
        sentence = words.contains("see") ? .youCanSee : words.contains("there") ? .thereIs
            : words.contains("is") ? .statement : .phrase
        addition = words.contains("like") ? .comparison : words.contains("with") ? .detail : .nothing
    }

    /// What stands between spaces, its letters alone. In ASCII bytes are characters, but for a line's end of two, which
    /// is no letter either way.
    private static func words(_ caption: String) -> [String] {
        guard caption.utf8.allSatisfy({ $0 < 0x80 }) else {
            return caption.split(separator: " ").map { word in
                word.reduce(into: "") { letters, character in
                    if character.isLetter { letters.append(character) }
                }
            }
        }
        return caption.utf8.split(separator: UInt8(ascii: " ")).map { word in
            String(decoding: word.filter(\.isASCIILetter), as: UTF8.self)
        }
    }
}
