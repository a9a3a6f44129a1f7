import Engine
import Foundation
import Images
import System
import TestSupport
import Testing

@testable import Datasets

/// Pictures and names that are those of the system's packages, and what a loader says of files that are not.
@Suite struct EmojiTests {
    /// Read once: 1 s each.
    static let plain = Result { try EmojiDataset.load() }
    static let all = Result { try EmojiDataset.load(including: [.skinTones, .flags]) }

    private func row(_ characters: String, in set: EmojiDataset) throws -> Int {
        try #require(set.emoji.firstIndex { $0.characters == characters }, "\(characters) is not there")
    }

    // MARK: What comes out

    @Test func countsAndOrder() throws {
        let (plain, all) = try (Self.plain.get(), Self.all.get())
        // Unicode 14 has 3,633 emoji, keycaps and flags included; later versions a few more.
        #expect((1500...2200).contains(plain.emoji.count) && (3300...4500).contains(all.emoji.count))
        #expect((1200...1800).contains(plain.images.classNames.count))
        for set in [plain, all] {
            #expect(set.images.shape == [set.emoji.count, 32, 32, 3])
            #expect(Set(set.emoji.map(\.characters)).count == set.emoji.count)
            // Later versions of CLDR give some variants the name of what they are variants of.
            let names = Dictionary(grouping: set.emoji, by: \.name).values.filter { $0.count > 1 }
            #expect(names.allSatisfy { Set($0.map(\.concept)).count == 1 }, "\(names.map { $0.map(\.characters) })")
            #expect(set.emoji.allSatisfy { $0.characters.count == 1 && !$0.name.isEmpty })
            #expect(zip(set.emoji, set.images.labels).allSatisfy { $0.concept == set.images.classNames[$1] })
            // The font is as old as the names, so that hardly one lacks its picture.
            #expect(set.withoutPicture.count < 100, "\(set.withoutPicture)")
        }
        let tones = 0x1F3FB...0x1F3FF
        #expect(!plain.emoji.contains { $0.characters.unicodeScalars.contains { tones.contains(Int($0.value)) } })
        #expect(
            !plain.emoji.contains { $0.name.contains("Germany") } && all.emoji.contains { $0.name == "flag: Germany" })
        // Plain ones keep their order and their pixels among all.
        let place = Dictionary(uniqueKeysWithValues: all.emoji.enumerated().map { ($1.characters, $0) })
        let rows = plain.emoji.map { place[$0.characters]! }
        #expect(rows == rows.sorted() && all.images.selecting(rows).pixels == plain.images.pixels)
    }

    @Test func namesAreUnicodes() throws {
        let set = try Self.plain.get()
        for (characters, name) in [
            ("😀", "grinning face"), ("❤️", "red heart"), ("🐶", "dog face"), ("☂️", "umbrella"),
            ("👩‍🚀", "woman astronaut"), ("7️⃣", "keycap: 7"), ("👁️‍🗨️", "eye in speech bubble"),
            ("🧑‍🤝‍🧑", "people holding hands"),
        ] {
            #expect(set.emoji[try row(characters, in: set)].name == name)
        }
        #expect(set.emoji[try row("🍏", in: set)].keywords.contains("fruit"))
        // Signs of the keyboard and parts of emoji are not emoji.
        #expect(!set.emoji.contains { ["#", "7", "{", "→", "🏽", "🦰"].contains($0.characters) })
    }

    @Test func coloursAreThoseOfTheNames() throws {
        let set = try Self.plain.get()
        for (characters, strongest) in [("❤️", 0), ("🍎", 0), ("🍏", 1), ("💚", 1), ("💙", 2), ("🔵", 2), ("🟥", 0)] {
            let pixels = set.images.image(try row(characters, in: set)).pixels
            let means = (0..<3).map { channel in
                stride(from: channel, to: pixels.count, by: 3).reduce(0) { $0 + Int(pixels[$1]) } / 1024
            }
            #expect(means.firstIndex(of: means.max()!) == strongest, "\(characters): \(means)")
            #expect(means[strongest] - means.min()! > 30, "\(characters): \(means)")
            #expect(Array(pixels.prefix(3)) == [255, 255, 255], "\(characters) stands on white")
        }
    }

    private struct Stored: Decodable {
        struct Picture: Decodable { var characters: String, name: String, width: Int, height: Int, pixels: Data }
        var font: String
        var pictures: [Picture]
        static let shared: Stored = stored("emoji", in: .module)
        /// Other versions of the font have other pictures.
        static let isOfThisFont =
            FileManager.default.contents(atPath: DataFolders.standard.emojiFont).map(SHA256.hex) == shared.font
    }

    @Test(.enabled(if: Stored.isOfThisFont)) func picturesAreThoseOfPillow() throws {
        let font = try EmojiFont(contentsOf: DataFolders.standard.emojiFont)
        for expected in Stored.shared.pictures {
            let glyph = try #require(font.glyph(Array(expected.characters.unicodeScalars)))
            let visible = try visiblePart(of: font.picture(glyph))
            #expect(visible.width == expected.width && visible.height == expected.height, "\(expected.name)")
            let found = visible.resized(height: 32, width: 32).pixels
            let worst = zip(found, [UInt8](expected.pixels)).map { abs(Int($0) - Int($1)) }.max()
            #expect(found.count == expected.pixels.count && worst! <= 2, "\(expected.name): off by \(worst!)")
        }
    }

    private func visiblePart(of image: ByteImage) -> ByteImage {
        let isInk = { (x: Int, y: Int) in
            (0..<3).contains { image.pixels[(y * image.width + x) * 3 + $0] < 255 }
        }
        let rows: [Int] = (0..<image.height).filter { y in (0..<image.width).contains { isInk($0, y) } }
        let columns: [Int] = (0..<image.width).filter { x in (0..<image.height).contains { isInk(x, $0) } }
        var pixels: [UInt8] = []
        for y in rows.first!...rows.last! {
            let start = y * image.width
            pixels += image.pixels[(start + columns.first!) * 3..<(start + columns.last! + 1) * 3]
        }
        return ByteImage(
            width: columns.last! - columns.first! + 1, height: rows.last! - rows.first! + 1, channels: 3, pixels: pixels
        )
    }

    @Test func picturesOfOtherSizesShowTheSame() throws {
        let (small, large) = try (EmojiDataset.load(side: 16), Self.plain.get())
        #expect(small.images.shape == [large.emoji.count, 16, 16, 3] && small.emoji == large.emoji)
        let shrunk = large.images.resized(height: 16, width: 16)
        let error = zip(small.images.pixels, shrunk.pixels).reduce(0.0) { $0 + abs(Double($1.0) - Double($1.1)) }
        #expect(error / Double(shrunk.pixels.count) < 6)
    }

    // MARK: Languages

    @Test func languagesNameTheSamePictures() throws {
        let (english, german, british) = try (
            Self.plain.get(), EmojiDataset.load(language: "de"), EmojiDataset.load(language: "en-GB")
        )
        #expect(german.emoji.map(\.characters) == english.emoji.map(\.characters))
        #expect(german.images.pixels == english.images.pixels)
        #expect(german.emoji[try row("❤️", in: german)].name == "rotes Herz")
        // Concepts go by code points: the language changes their names and nothing else.
        func classes(_ set: EmojiDataset) -> Set<[Int]> {
            Set(Dictionary(grouping: set.emoji.indices) { set.images.labels[$0] }.values)
        }
        #expect(classes(german) == classes(english))
        // What British English does not have otherwise comes from English.
        #expect(british.emoji.map(\.characters) == english.emoji.map(\.characters))
        #expect(british.emoji[try row("🚛", in: british)].name == "articulated lorry")
        #expect(british.emoji.filter { name in !english.emoji.contains { $0.name == name.name } }.count < 300)
    }

    // MARK: Concepts

    @Test func variantsAreOneConcept() throws {
        let set = try Self.all.get()
        for variants in [
            ["👩", "👨", "🧑", "👩🏿", "👨‍🦰", "👩🏽‍🦱", "👱", "👱🏼‍♀️", "🧔", "🧔‍♀️"], ["👦", "👧", "🧒", "👧🏾"],
            ["👴", "👵", "🧓"], ["🤴", "👸🏻"], ["🎅", "🤶", "🧑‍🎄"], ["💃", "🕺🏽"],
            ["👩‍⚕️", "👨🏿‍⚕️", "🧑‍⚕️"], ["🏃", "🏃‍♀️", "🏃🏾‍♂️"], ["👍", "👍🏽"], ["🕵️", "🕵️‍♀️", "🕵🏿‍♂️"],
            ["👪", "👨‍👩‍👧", "👩‍👦", "👨‍👨‍👧‍👦"], ["💏", "👩‍❤️‍💋‍👨", "👨🏻‍❤️‍💋‍👨🏿"], ["💑", "👩‍❤️‍👩"],
            ["👫", "👬🏽", "👭", "🧑‍🤝‍🧑", "👩🏻‍🤝‍👨🏿"], ["🕐", "🕛", "🕧"], ["🌑", "🌕"], ["0️⃣", "#️⃣"], ["🚹", "🚺", "🚻"],
        ] {
            let concepts = try Set(variants.map { set.emoji[try row($0, in: set)].concept })
            #expect(concepts.count == 1, "\(variants): \(concepts)")
        }
        #expect(set.emoji[try row("👨🏿‍⚕️", in: set)].concept == "health worker")
        #expect(set.emoji[try row("👩‍🦰", in: set)].concept == "person")
        #expect(set.emoji[try row("👩‍👦", in: set)].concept == "family")
    }

    @Test func otherThingsAreOtherConcepts() throws {
        let set = try Self.all.get()
        let others = [
            "❤️", "🧡", "💛", "❤️‍🔥", "🔴", "🔵", "🐶", "🐱", "🧑", "🧒", "🧓", "👶", "🧑‍⚕️", "🧑‍🚀", "🏃", "🚶", "👍", "👎", "👪", "💏",
            "💑", "👫", "🤝", "🕐", "⏰", "🌑", "🌙", "🌞", "🎅", "🎄", "♀️", "♂️", "🇩🇪", "🇫🇷", "🏴‍☠️", "🏳️‍🌈", "🔟", "7️⃣",
        ]
        #expect(try Set(others.map { set.emoji[try row($0, in: set)].concept }).count == others.count)
    }

    /// The rule goes by code points. English names say the same in their own way: what is left of a name without
    /// tone, gender and hair must not stand on both sides.
    @Test func namesAgreeWithTheRule() throws {
        let set = try Self.all.get()
        let gender: [String: String] = [
            "man": "person", "woman": "person", "men": "people", "women": "people", "boy": "child", "girl": "child",
            "old": "older", "prince": "royalty", "princess": "royalty", "merman": "merperson", "mermaid": "merperson",
        ]
        func stem(_ name: String) -> String {
            let parts = name.components(separatedBy: ": ")
            // After the colon of a person stand tones and hair, of a flag or keycap what matters.
            let head = ["flag", "keycap"].contains(parts[0]) ? name : parts[0]
            let words = head.split(separator: " ").map { gender[String($0)] ?? String($0) }
            let plain = words.first == "person" && words.count > 1 ? Array(words.dropFirst()) : words
            return plain.joined(separator: " ")
        }
        var concepts: [String: Set<String>] = [:]
        for emoji in set.emoji where !emoji.concept.hasPrefix("flag") && !emoji.concept.hasPrefix("keycap") {
            concepts[stem(emoji.name), default: []].insert(emoji.concept)
        }
        #expect(concepts.count > 1000)
        let torn = concepts.filter { $0.value.count > 1 }.map { "\($0.key): \($0.value.sorted())" }
        #expect(torn.isEmpty, "\(torn.sorted())")
    }

    @Test func flagsOfOneGlyphAreOneConcept() throws {
        let set = try Self.all.get()
        var seen: [[UInt8]: String] = [:]
        for (row, emoji) in set.emoji.enumerated() {
            let concept = seen[set.images.image(row).pixels, default: emoji.concept]
            #expect(concept == emoji.concept, "\(emoji.name) looks like \(concept)")
            seen[set.images.image(row).pixels] = concept
        }
    }

    @Test(arguments: [0.0, 0.1, 0.2, 0.5, 1.0]) func splitsKeepConceptsTogether(fraction: Double) throws {
        for set in try [Self.plain.get(), Self.all.get()] {
            let (train, test) = set.split(testFraction: fraction, seed: 3)
            #expect((train + test).sorted() == Array(set.emoji.indices))
            #expect(train == train.sorted() && test == test.sorted())
            #expect(test.count == Int((fraction * Double(set.emoji.count)).rounded()))
            let concepts = [train, test].map { Set($0.map { set.emoji[$0].concept }) }
            #expect(concepts[0].isDisjoint(with: concepts[1]))
        }
    }

    @Test func splitsFollowTheSeed() throws {
        let set = try Self.plain.get()
        let tests: [[Int]] = [1, 1, 2].map { set.split(testFraction: 0.2, seed: $0).test }
        #expect(tests[0] == tests[1] && tests[0] != tests[2])
        // Large concepts, too, are in the test now and then.
        let people = try row("👩", in: set)
        let draws = (0..<60).filter { set.split(testFraction: 0.3, seed: UInt64($0)).test.contains(people) }.count
        #expect((6...32).contains(draws), "\(draws) of 60")
    }

    // MARK: Files

    private static let names = """
        <?xml version="1.0" encoding="UTF-8" ?>
        <!DOCTYPE ldml SYSTEM "../../common/dtd/ldml.dtd">
        <ldml><annotations>
        <annotation cp="❤">heart | <![CDATA[love]]> &amp; more |  | </annotation>
        <annotation cp="❤" type="tts">Herzlein</annotation>
        <annotation cp="😀" type="tts">Grinser</annotation>
        <annotation cp="🍏">no | name</annotation>
        <annotation cp="𝄞" type="tts">no emoji</annotation>
        <annotation cp="🐶🐱" type="tts">two at once</annotation>
        <annotation cp="🐱" type="tts">↑↑↑</annotation>
        </annotations></ldml>
        """
    private static let nothing = "<ldml></ldml>"

    /// Loads from a reader's own folder with a font and a language of few words.
    private func loadOwn(
        _ names: String = EmojiTests.names, derived: String = EmojiTests.nothing
    ) throws -> EmojiDataset {
        let folder = TemporaryFolder()
        folder.write(names.utf8, to: "emoji/annotations/xx.xml")
        folder.write(derived.utf8, to: "emoji/annotationsDerived/xx.xml")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/emoji/NotoColorEmoji.ttf", withDestinationPath: DataFolders.standard.emojiFont)
        var places = folders(user: folder.path)
        (places.emojiFont, places.annotations) = ("/nowhere/NotoColorEmoji.ttf", "/nowhere/cldr")
        return try withExtendedLifetime(folder) { try EmojiDataset.load(side: 20, language: "xx", from: places) }
    }

    @Test func readersOwnFilesComeFirst() throws {
        let set = try loadOwn()
        #expect(
            set.emoji == [
                Emoji(
                    characters: "❤️", name: "Herzlein", keywords: ["heart", "love & more"], concept: "Herzlein"),
                Emoji(characters: "😀", name: "Grinser", keywords: [], concept: "Grinser"),
            ])
        #expect(set.withoutPicture == ["two at once"] && set.images.shape == [2, 20, 20, 3])
    }

    @Test func missingFiles() {
        var places = folders()
        places.emojiFont = "/nowhere/NotoColorEmoji.ttf"
        let font = fault { try EmojiDataset.load(from: places) }
        #expect(font?.file == "/nowhere/NotoColorEmoji.ttf" && font?.found == "no such file")
        places = folders()
        places.annotations = "/nowhere/cldr"
        let names = fault { try EmojiDataset.load(from: places) }
        #expect(names?.file == "/nowhere/cldr/annotations/en.xml" && names?.found == "no such file")
        #expect(names?.advice.contains("unicode-cldr-core") == true)
        #expect(font?.advice.contains("fonts-noto-color-emoji") == true)
    }

    @Test(arguments: ["tlh", "e", "../en", "", "en_", "en/GB", "en__GB", "de_XX"]) func unknownLanguages(
        _ language: String
    ) {
        let error = fault { try EmojiDataset.load(language: language) }
        // Which languages there are depends on CLDR's version; these three are as old as the files.
        let parts = ["tlh", "e", "de_XX"].contains(language) ? [" af, ", " de, ", " en, "] : ["letters"]
        #expect(parts.allSatisfy { error?.expected.contains($0) == true }, "\(String(describing: error))")
    }

    @Test(arguments: [
        ("<ldml>\n<annotations>\n<annotation cp=\"❤\" type=\"tts\">heart", 3, "malformed XML"),
        ("", 1, "an empty file"),
        ("<ldml>\n<a></b></ldml>", 2, "malformed XML"),
        ("<ldml>\n<annotation cp=\"\u{2764}\">a</annotation>\n", 2, "malformed XML"),
        ("plain text", 1, "malformed XML"),
        ("\n<html></html>", 2, "the element <html>"),
        ("<ldml>\n\n<annotation>heart</annotation></ldml>", 3, "an <annotation> without characters"),
        ("<ldml>\n<annotation cp=\"\">heart</annotation></ldml>", 2, "an <annotation> without characters"),
    ]) func wrongXML(_ text: String, _ line: Int, _ found: String) {
        for (names, derived) in [(text, Self.nothing), (Self.names, text)] {
            let error = fault { try loadOwn(names, derived: derived) }
            #expect(error?.line == line && error?.found.hasPrefix(found) == true, "\(String(describing: error))")
            #expect(error?.file.hasSuffix(names == text ? "annotations/xx.xml" : "annotationsDerived/xx.xml") == true)
        }
    }

    @Test func filesWithoutEmoji() {
        let error = fault { try loadOwn(Self.nothing) }
        #expect(error?.found.contains("no emoji") == true)
    }

    @Test func brokenFonts() throws {
        let whole = [UInt8](FileManager.default.contents(atPath: DataFolders.standard.emojiFont)!)
        let folder = TemporaryFolder()
        func error(_ bytes: some Sequence<UInt8>) -> DataFault? {
            var places = folders()
            places.emojiFont = folder.write(bytes, to: "font.ttf")
            return fault { try EmojiDataset.load(from: places) }
        }
        #expect(error([])?.found == "a file of 0 bytes")
        #expect(error(Array("this is no font".utf8))?.found == "the bytes 74 68 69 73")
        #expect(error(whole.prefix(20))?.found == "the end of the file")
        let short = error(whole.prefix(whole.count / 2))
        #expect(short?.found.hasPrefix("the table CBDT of ") == true && short?.offset == 12)
        #expect(short?.expected.contains("\(whole.count / 2) bytes") == true)
        var wrong = whole
        wrong[whole.count / 2] ^= 1
        #expect(error(wrong)?.found.hasPrefix("a table CBDT that adds up to") == true)
        (wrong, wrong[13]) = (whole, 0x58)
        #expect(error(wrong)?.found.hasPrefix("a directory of tables") == true)
        // A whole font of black letters.
        let letters = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
        if let bytes = FileManager.default.contents(atPath: letters) {
            #expect(error(bytes)?.found.contains("no table CBDT") == true)
        }
    }
}

extension FuzzTests {
    /// FreeType and HarfBuzz meet every kind of nonsense here, since the sums that would give it away are not checked.
    @Test func emojiFonts() throws {
        let whole = [UInt8](FileManager.default.contents(atPath: DataFolders.standard.emojiFont)!)
        func number(_ place: Int) -> Int { (0..<4).reduce(0) { $0 << 8 | Int(whole[place + $1]) } }
        let tables = (0..<number(4) >> 16).map { (first: number(12 + 16 * $0 + 8), length: number(12 + 16 * $0 + 12)) }
        let shown = ["❤", "😀", "👩🏽‍🚀", "🇩🇪", "7⃣", "👨‍👩‍👧"].map { Array($0.unicodeScalars) }
        var random = Random(seed: 5)
        var failures = 0
        for _ in 0..<300 {
            var bytes = whole
            for _ in 0...random.integer(below: 6) {
                let (first, length) =
                    random.integer(below: 4) == 0 ? (0, 240) : tables[random.integer(below: tables.count)]
                // The start of a table says how to read the rest.
                let place = first + random.integer(below: random.next() & 1 == 0 ? min(length, 60) : length)
                bytes[place] =
                    random.next() & 1 == 0
                    ? UInt8(random.integer(below: 256)) : [0, 0xFF, 0x7F][random.integer(below: 3)]
            }
            if random.integer(below: 8) == 0 { bytes.removeLast(random.integer(below: bytes.count)) }
            let isWhole = survives {
                let font = try EmojiFont(unchecked: bytes, name: "fuzz")
                for characters in shown {
                    if let glyph = font.glyph(characters) { _ = try font.picture(glyph) }
                }
            }
            if !isWhole { failures += 1 }
            #expect(!survives { try EmojiFont.checkTables(of: bytes, "fuzz") } || bytes == whole)
        }
        #expect((30..<300).contains(failures), "\(failures)")
    }

    @Test func emojiNames() {
        let valid = """
            <?xml version="1.0" encoding="UTF-8" ?>
            <!DOCTYPE ldml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>
            <ldml><annotations><annotation cp="❤">heart | love &b;</annotation>
            <annotation cp="❤" type="tts">red heart</annotation></annotations></ldml>
            """
        var failures = 0
        mutations(of: Array(valid.utf8), count: 1000) { bytes, _ in
            if !survives({ try EmojiAnnotations(parsing: bytes, name: "fuzz") }) { failures += 1 }
        }
        #expect(failures > 300)
    }
}
