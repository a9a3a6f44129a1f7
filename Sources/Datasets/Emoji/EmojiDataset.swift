import Engine
import Foundation
import Images
import System

/// Emoji with their pictures: pairs of an image and a few words that any system can install.
///
/// The pictures are the bitmaps of the font Noto Color Emoji, the words are those of Unicode's CLDR. Here are all emoji
/// that have both: a name in the language, and one glyph in the font for all their code points.
public struct EmojiDataset: Sendable {
    /// Ascending by code points.
    public let emoji: [Emoji]
    /// `[N, side, side, 3]` over white, row by row those of `emoji`; the class of an image is its concept.
    public let images: LabelledImages
    /// Names of the language left out because the font has no single glyph for them. Only what Unicode calls an emoji
    /// counts: CLDR names punctuation and arrows as well.
    public let withoutPicture: [String]

    /// What is left out unless it is asked for.
    public struct Extras: OptionSet, Sendable {
        public let rawValue: Int

        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The five skin tones: more than half of all emoji, which differ in a name's last words and a few colours.
        public static let skinTones = Extras(rawValue: 1)
        /// The flags of countries and regions, whose names say nothing about what can be seen.
        public static let flags = Extras(rawValue: 2)
    }

    /// Draws and names the emoji.
    ///
    /// Each glyph is centred on a square of white and resized (see `ByteImage.resized`).
    ///
    /// - Parameters:
    ///   - side: Height and width of the pictures, in pixels.
    ///   - language: A language of CLDR, such as `en`, `de` or `pt_PT`.
    ///   - extras: What to take besides single emoji and their variants of gender and hair.
    ///   - folders: Where the files are looked for: in the folder `emoji` of the reader's own data (the font itself,
    ///     and the folders `annotations` and `annotationsDerived`), else where the system's packages put them.
    /// - Throws: `DataFault` when the font or a file of names is missing, truncated or corrupt, or the language
    ///   unknown. It names the package to install.
    public static func load(
        side: Int = 32, language: String = "en", including extras: Extras = [],
        from folders: DataFolders = .standard
    ) throws -> EmojiDataset {
        require((1...1024).contains(side), "emoji are drawn in 1…1024 pixels, not \(side)")
        let (fontFile, cldr) = locate(folders)
        // Names first: they are quick to read, and tell early that a language is not there.
        let annotations = try EmojiAnnotations(language: language, in: cldr)
        let font = try EmojiFont(contentsOf: fontFile)

        var found: [(scalars: [Unicode.Scalar], name: String, keywords: [String], glyph: UInt32)] = []
        var withoutPicture: [String] = []
        let candidates = annotations.entries.map { (scalars: Array($0.unicodeScalars), entry: $1) }
            .filter { isEmoji($0.scalars, extras) }
            .sorted { $0.scalars.lexicographicallyPrecedes($1.scalars) }
        for (scalars, entry) in candidates {
            guard let name = entry.name else { continue }
            if let glyph = font.glyph(scalars) {
                found.append((scalars, name, entry.keywords, glyph))
            } else {
                withoutPicture.append(name)
            }
        }
        guard !found.isEmpty else {
            throw DataFault(
                file: cldr, found: "no emoji of \(fontFile) named in the language \(language)",
                expected: "names of emoji, as <annotation cp=\"😀\" type=\"tts\">grinning face</annotation>")
        }

        // Some flags share a glyph, as France and its islands do: one picture is one concept.
        var shown: [UInt32: EmojiConcept] = [:]
        let concepts = found.map { row in
            let concept = shown[row.glyph] ?? EmojiConcept(row.scalars)
            shown[row.glyph] = concept
            return concept
        }
        var titles: [EmojiConcept: String] = [:]
        for (row, concept) in concepts.enumerated()
        where titles[concept] == nil || found[row].scalars == concept.scalars {
            titles[concept] = found[row].name
        }
        let emoji = zip(found, concepts).map { row, concept in
            Emoji(
                characters: qualified(row.scalars), name: row.name, keywords: row.keywords, concept: titles[concept]!)
        }
        var pixels: [UInt8] = []
        pixels.reserveCapacity(found.count * side * side * 3)
        for row in found {
            pixels += try onSquare(font.picture(row.glyph)).resized(height: side, width: side).pixels
        }
        let classNames = Set(emoji.map(\.concept)).sorted()
        let indices = Dictionary(uniqueKeysWithValues: classNames.enumerated().map { ($1, $0) })
        let data = EmojiDataset(
            emoji: emoji,
            images: LabelledImages(
                pixels: pixels, labels: emoji.map { indices[$0.concept]! }, height: side, width: side, channels: 3,
                classNames: classNames),
            withoutPicture: withoutPicture)
        data.noteAsInput()
        return data
    }

    /// Rows to learn from and rows to be judged by, both ascending, so that no concept is in both.
    ///
    /// Concepts are taken at random for the test until it has its share of the rows; one with more rows than are still
    /// wanted is passed over.
    public func split(testFraction: Double, seed: UInt64) -> (train: [Int], test: [Int]) {
        require((0...1).contains(testFraction), "a fraction lies in 0…1, but is \(testFraction)")
        // The stream is told apart from other uses of the seed by its own index ("emoj" in ASCII).
        var random = Random(seed: seed).split(0x656D_6F6A)
        let counts = images.classCounts
        var wanted = Int((testFraction * Double(emoji.count)).rounded())
        var isHeldOut = [Bool](repeating: false, count: counts.count)
        for concept in random.permutation(counts.count) where counts[concept] <= wanted {
            isHeldOut[concept] = true
            wanted -= counts[concept]
        }
        return (
            emoji.indices.filter { !isHeldOut[images.labels[$0]] },
            emoji.indices.filter { isHeldOut[images.labels[$0]] }
        )
    }

    // MARK: Files

    private static func locate(_ folders: DataFolders) -> (font: String, cldr: String) {
        let exists = { FileManager.default.fileExists(atPath: $0) }
        let name = URL(fileURLWithPath: folders.emojiFont).lastPathComponent
        let font = folders.user(among: ["emoji"]) { exists($0 + "/" + name) }
        let cldr = folders.user(among: ["emoji"]) { exists($0 + "/annotations") }
        return (font.map { $0 + "/" + name } ?? folders.emojiFont, cldr ?? folders.annotations)
    }

    // MARK: Code points

    private static let skinTones = Unicode.Scalar(0x1F3FB)!...Unicode.Scalar(0x1F3FF)!
    private static let hair = Unicode.Scalar(0x1F9B0)!...Unicode.Scalar(0x1F9B3)!
    private static let tags = Unicode.Scalar(0xE0020)!...Unicode.Scalar(0xE007F)!
    private static let regions = Unicode.Scalar(0x1F1E6)!...Unicode.Scalar(0x1F1FF)!

    /// Whether these are an emoji by themselves (not a skin tone or hair to be put on one), of a kind that is wanted.
    private static func isEmoji(_ scalars: [Unicode.Scalar], _ extras: Extras) -> Bool {
        guard let first = scalars.first, first.properties.isEmoji, scalars.count <= 32 else { return false }
        if scalars.count == 1 { return !first.isASCII && !skinTones.contains(first) && !hair.contains(first) }
        let isFlag = regions.contains(first) || scalars.contains(where: tags.contains)
        return (extras.contains(.flags) || !isFlag)
            && (extras.contains(.skinTones) || !scalars.contains(where: skinTones.contains))
    }

    /// With U+FE0F wherever a code point would else be shown as text, as Unicode's "fully qualified" emoji have it.
    private static func qualified(_ scalars: [Unicode.Scalar]) -> String {
        var text = String.UnicodeScalarView()
        for (place, scalar) in scalars.enumerated() {
            text.append(scalar)
            let isToned = place + 1 < scalars.count && skinTones.contains(scalars[place + 1])
            if scalar.properties.isEmoji, !scalar.properties.isEmojiPresentation, !isToned, scalar.value != 0xFE0F {
                text.append("\u{FE0F}")
            }
        }
        return String(text)
    }

    // MARK: Pictures

    /// The picture in the middle of the smallest square that holds it, over white.
    private static func onSquare(_ picture: ByteImage) -> ByteImage {
        let side = max(picture.width, picture.height)
        guard picture.width != picture.height else { return picture }
        let (top, left) = ((side - picture.height) / 2, (side - picture.width) / 2)
        var pixels = [UInt8](repeating: 255, count: side * side * 3)
        for y in 0..<picture.height {
            let (from, to) = (y * picture.width * 3, ((top + y) * side + left) * 3)
            pixels.replaceSubrange(to..<to + picture.width * 3, with: picture.pixels[from..<from + picture.width * 3])
        }
        return ByteImage(width: side, height: side, channels: 3, pixels: pixels)
    }
}
