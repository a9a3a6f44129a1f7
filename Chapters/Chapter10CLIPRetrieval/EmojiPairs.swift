import ChapterSupport
import Datasets
import Engine
import Images

extension Emoji {
    /// The name and the keywords, every word once: all that is known of it.
    var description: String {
        var words: [String] = []
        for word in PieceReader.tokens(([name] + keywords).joined(separator: " ")) where !words.contains(word) {
            words.append(word)
        }
        return words.joined(separator: " ")
    }
}

/// Emoji over and over, each time shifted a little and told in other words: images as a model takes them (paper 0, for
/// what a shift leaves empty is 0), and texts.
struct EmojiPairs {
    let images: DataColumn
    let texts: [String]

    /// - Parameters:
    ///   - rows: the emoji to learn from.
    ///   - copies: of each. In two of five, the text is the name; else some of the keywords, and the name among them.
    ///   - shift: at most so many pixels along each axis.
    init(_ set: EmojiDataset, rows: [Int], copies: Int, shift: Int, seed: UInt64) {
        let (side, random) = (set.images.height, Random(seed: seed).split(0xe0))
        let shape = [side, side, 3]
        let pictures = Function(shape) { 1 - $0 }(set.images.tensor(of: rows))
        let augmentation = Augmentation(shift: shift)
        var pixels: [UInt8] = []
        pixels.reserveCapacity(copies * rows.count * side * side * 3)
        var texts: [String] = []
        for copy in 0..<copies {
            let moved = augmentation.applied(to: pictures, rows: rows, random: random.split(copy))
            for image in ByteImage.images(moved, shape: shape) { pixels += image.pixels }
            for row in rows {
                var wording = random.split(copies + copy).split(row)
                texts.append(Self.text(set.emoji[row], using: &wording))
            }
        }
        images = DataColumn(bytes: pixels, rowShape: shape)
        self.texts = texts
    }

    private static func text(_ emoji: Emoji, using random: inout Random) -> String {
        let phrases = [emoji.name] + emoji.keywords
        if random.integer(below: 5) < 2 { return emoji.name }
        let count = 1 + random.integer(below: phrases.count)
        return random.permutation(phrases.count).prefix(count).map { phrases[$0] }.joined(separator: " ")
    }
}
