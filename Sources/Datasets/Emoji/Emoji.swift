/// One emoji: its characters, and in one language its name, its keywords and its concept.
public struct Emoji: Sendable, Hashable {
    /// One character as readers see it, in as many code points as it takes, those that ask for a picture included.
    public let characters: String
    /// The short name, such as "red heart".
    public let name: String
    /// May be empty; in the order of the file.
    public let keywords: [String]
    /// What the emoji shows whatever its skin tone, gender and hair: the name of the plainest one, so "health worker"
    /// for "man health worker: dark skin tone". See `EmojiConcept` for what counts as one.
    public let concept: String
}

/// The code points of the plainest emoji of a concept: two emoji are of one concept if these are equal.
///
/// It goes by code points and not by names, so that it is the same in every language:
///
/// - Skin tones, ♀ and ♂, and hair (red, curly, white, bald, blond; a beard as well) are left out; men and women become
///   persons, princes and princesses royalty, and so on for all pairs that Unicode has.
/// - All families are one concept, and so are all kissing couples, all couples with a heart, all pairs that hold hands.
/// - So are three series whose members repeat one picture with a hand, a shadow or a figure moved: the clock faces,
///   the phases of the moon and the keycaps. A clock at five is not unseen to one who saw a clock at four.
///
/// Hearts, circles and squares of different colours are different concepts: there the word for the colour tells them
/// apart, and to combine a seen colour with a seen form is what a model should learn.
struct EmojiConcept: Hashable {
    let scalars: [Unicode.Scalar]

    init(_ characters: [Unicode.Scalar]) {
        scalars = EmojiConcept.plainest(characters.map(\.value)).compactMap(Unicode.Scalar.init)
    }

    private static let joiner: UInt32 = 0x200D
    private static let (person, child): (UInt32, UInt32) = (0x1F9D1, 0x1F9D2)

    private static func plainest(_ characters: [UInt32]) -> [UInt32] {
        let signs = characters.filter { !(0x1F3FB...0x1F3FF).contains($0) && $0 != 0xFE0F }
        if signs.count == 2, signs[1] == 0x20E3 { return [0x31, 0x20E3] }
        let joined = signs.split(separator: joiner).map { $0.map { plain[$0] ?? $0 } }
        let parts = joined.prefix(1) + joined.dropFirst().filter { !dropped.contains($0) }
        switch parts {
        case _ where parts.count > 1 && parts.allSatisfy({ [[person], [child]].contains($0) }): return [family]
        case _ where parts.first == [person] && parts.contains([kiss]): return [0x1F48F]
        case _ where parts.first == [person] && parts.contains([heart]): return [0x1F491]
        case [[person], [handshake], [person]]: return [holdingHands]
        case [[rightHand], [leftHand]]: return [handshake]
        case [[person], [tree]]: return [0x1F385]
        default: return Array(parts.joined(separator: [joiner]))
        }
    }

    private static let (family, holdingHands): (UInt32, UInt32) = (0x1F46A, 0x1F46B)
    private static let (kiss, heart, tree): (UInt32, UInt32, UInt32) = (0x1F48B, 0x2764, 0x1F384)
    private static let (handshake, rightHand, leftHand): (UInt32, UInt32, UInt32) = (0x1F91D, 0x1FAF1, 0x1FAF2)

    /// ♀, ♂ and hair: what may be joined to a person without making another concept of it.
    private static let dropped: Set<[UInt32]> = [[0x2640], [0x2642], [0x1F9B0], [0x1F9B1], [0x1F9B2], [0x1F9B3]]

    /// The plain one for each that differs from it in gender or hair, or in the place of a hand or a shadow.
    private static let plain: [UInt32: UInt32] = {
        let groups: [[UInt32]] = [
            [person, 0x1F468, 0x1F469, 0x1F471, 0x1F9D4],  // adults; blond hair, beard
            [child, 0x1F466, 0x1F467],
            [0x1F9D3, 0x1F474, 0x1F475],  // older persons
            [0x1FAC5, 0x1F934, 0x1F478],  // royalty
            [0x1FAC4, 0x1F930, 0x1FAC3],  // pregnant persons
            [0x1F385, 0x1F936],  // Santa Claus and Mrs. Claus
            [0x1F483, 0x1F57A],  // dancers
            [holdingHands, 0x1F46C, 0x1F46D],
            [0x1F6BB, 0x1F6B9, 0x1F6BA],  // signs of restrooms
            Array(0x1F550...0x1F567),  // clock faces
            Array(0x1F311...0x1F318),  // phases of the moon
        ]
        return Dictionary(uniqueKeysWithValues: groups.flatMap { group in group.dropFirst().map { ($0, group[0]) } })
    }()
}
