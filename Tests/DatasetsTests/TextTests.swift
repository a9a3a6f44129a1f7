import Engine
import Foundation
import Testing

@testable import Datasets

@Suite struct TextTests {
    let tokenizer = Tokenizer()

    /// Written down by hand after Unicode's Annex 29.
    @Test(arguments: [
        ("A small, RED circle.", ["a", "small", ",", "red", "circle", "."]),
        ("Don't say “rock ’n’ roll”!", ["don't", "say", "“", "rock", "'", "n", "'", "roll", "”", "!"]),
        ("it’s 3.5 or 1,000 at 7. Yes", ["it's", "3.5", "or", "1,000", "at", "7", ".", "yes"]),
        ("left-hand_side", ["left", "-", "hand", "_", "side"]),
        ("CAFE\u{301} na\u{EF}ve", ["caf\u{E9}", "na\u{EF}ve"]),
        ("STRASSE, Straße, ÎLE, ΟΔΟΙ", ["strasse", ",", "straße", ",", "île", ",", "οδοι"]),
        ("I❤️🍎👨‍👩‍👧🇩🇪🇫🇷👍🏽x1️⃣", ["i", "❤️", "🍎", "👨‍👩‍👧", "🇩🇪", "🇫🇷", "👍🏽", "x", "1️⃣"]),
        ("नमस्ते दुनिया", ["नमस्ते", "दुनिया"]),
        ("赤い丸 и круг", ["赤", "い", "丸", "и", "круг"]),
        ("q\u{323}\u{307} = q\u{307}\u{323}", ["q\u{323}\u{307}", "=", "q\u{323}\u{307}"]),
        ("\u{301}a\u{200B}b\u{FEFF} \u{301}\r\n\tc\u{0}d", ["a", "b", "c", "d"]),
        ("J\u{30C}", ["\u{1F0}"]), ("exam\u{AD}ple", ["example"]), ("", []), (" \n\u{A0}\u{3000} ", []),
    ])
    func tokens(_ text: String, _ expected: [String]) {
        let found = tokenizer.tokens(text)
        // Scalar by scalar: equal strings may be composed differently.
        let composed = expected.map(\.precomposedStringWithCanonicalMapping)
        #expect(found.map { Array($0.unicodeScalars) } == composed.map { Array($0.unicodeScalars) }, "\(found)")
    }

    /// ASCII takes a short way, which must say what Unicode's tables say.
    @Test func asciiIsCutAsUnicodeSays() {
        func expectAgreement(_ text: String) {
            let short = tokenizer.asciiTokens(text)?.map { Array($0.utf8) }
            #expect(short == tokenizer.unicodeTokens(text).map { Array($0.utf8) }, "\(Array(text.utf8))")
        }
        // Every character between all kinds of neighbours.
        let neighbours = ["", "a", "Z", "7", "'", ".", " ", "\r", "\n", "\u{7F}"]
        for code in UInt8(0)..<128 {
            for before in neighbours {
                for after in neighbours { expectAgreement(before + String(Unicode.Scalar(code)) + after) }
            }
        }
        // Runs of them, half of characters whose meaning depends on their neighbours.
        var random = Random(seed: 4)
        let joining = Array("aZ09'.,-_ \n".unicodeScalars)
        for _ in 0..<5_000 {
            let scalars = (0..<random.integer(below: 24)).map { _ in
                random.integer(below: 2) == 0
                    ? joining[random.integer(below: joining.count)]
                    : Unicode.Scalar(UInt8(random.integer(below: 128)))
            }
            expectAgreement(String(String.UnicodeScalarView(scalars)))
        }
        for text in ["é", "a\u{301}", "it’s", "exam\u{AD}ple"] { #expect(tokenizer.asciiTokens(text) == nil) }
    }

    /// Where a space stands between two tokens, by the rule as it is told.
    @Test func spacesStandWhereTheRuleSays() {
        let closing: Set<Character> = [",", ".", ";", ":", "!", "?", ")", "]", "}", "…", "”", "»"]
        let opening: Set<Character> = ["(", "[", "{", "“", "«"]
        let tokens = [
            "", "a", "é", "(", ")", "“", "”", "…", ";", "\u{37E}", "((", "),", ",\u{301}", "\u{301}", "\u{600}", "\r",
            "\n", "👨‍👩‍👧", "\u{200D}",
        ]
        for a in tokens {
            for b in tokens {
                let isOpened = a.count == 1 && opening.contains(a.first!)
                let isClosing = b.count == 1 && closing.contains(b.first!)
                let isClear = a.count + b.count == (a + b).count
                let expected = isClear && (isOpened || isClosing) ? a + b : a + " " + b
                let found = tokenizer.text([a, b])
                #expect(Array(found.unicodeScalars) == Array(expected.unicodeScalars), "\(a) and \(b)")
            }
        }
    }

    @Test func textReadsAsWritten() {
        let text = "there is a star (a big one), left of a ring; see?"
        #expect(tokenizer.normalised(text) == text)
        #expect(tokenizer.normalised("  A  Star ,it's red ") == "a star, it's red")
        #expect(tokenizer.text([]) == "")
    }

    /// Whatever characters come: cutting what was joined gives the same tokens, and nothing is empty or white.
    @Test func tokensSurviveBeingJoined() {
        let pool: [UInt32] =
            [0x20, 0x27, 0x2019, 0x2C, 0x2E, 0x28, 0x29, 0x5B, 0x21, 0x2D, 0x30, 0x39, 0x41, 0x7A, 0xE9, 0x301, 0x323,
             0x130, 0x3A3, 0x3C2, 0x600, 0x661, 0xD4E, 0x915, 0x94D, 0x1100, 0x1161, 0x11A8, 0x4E00, 0x3042, 0x200B,
             0x200D, 0xFE0F, 0x20E3, 0x1F468, 0x1F1E9, 0x1F1EA, 0x1F3FD, 0x2764, 0xAD, 0x0, 0xE0001, 0x10FFFF, 0x2028,
             0xD, 0xA, 0xBD, 0x1F170, 0xFB01, 0x1E9E, 0x378]
        var random = Random(seed: 1)
        for _ in 0..<5_000 {
            let length = random.integer(below: 12)
            let text = String(String.UnicodeScalarView((0..<length).map { _ in
                Unicode.Scalar(pool[random.integer(below: pool.count)])!
            }))
            let tokens = tokenizer.tokens(text)
            #expect(tokens.allSatisfy { !$0.isEmpty && !$0.contains(where: \.isWhitespace) })
            let again = tokenizer.tokens(tokenizer.text(tokens))
            #expect(again == tokens, "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
        }
    }

    @Test func numbersGoByFrequencyThenUnicode() {
        let sentences = [["b", "a", "c"], ["c", "b"], ["c", "é", "z"]]
        let vocabulary = Vocabulary(sentences)
        #expect(vocabulary.words == ["<padding>", "<unknown>", "<start>", "<end>", "c", "b", "a", "z", "é"])
        #expect(vocabulary == Vocabulary(sentences.reversed()))
        #expect(vocabulary.number(of: "b") == 5 && vocabulary.number(of: "x") == nil)
        #expect(Vocabulary(sentences, minimumCount: 2).words.dropFirst(4) == ["c", "b"])
        #expect(Vocabulary(sentences, limit: 1).words.dropFirst(4) == ["c"])
        #expect(Vocabulary([]).count == 4)
        #expect(Vocabulary([["<end>", "a"]]).words.dropFirst(4) == ["a"])
    }

    @Test func sentencesThereAndBack() {
        let texts = ["A red star.", "the café’s 👩🏽‍🚀 (big) is 3.5", ""]
        let vocabulary = Vocabulary(texts.map(tokenizer.tokens))
        for text in texts {
            for markingEnds in [false, true] {
                let ids = vocabulary.encode(tokenizer.tokens(text), markingEnds: markingEnds)
                #expect(tokenizer.text(vocabulary.decode(ids)) == tokenizer.normalised(text))
            }
        }
        #expect(vocabulary.decode(vocabulary.encode(["a", "blue", "star"])) == ["a", "<unknown>", "star"])
        #expect(vocabulary.encode([], markingEnds: true) == [Vocabulary.start, Vocabulary.end])
    }

    @Test func longSentencesKeepTheirMarks() {
        let vocabulary = Vocabulary([["a", "b", "c"]])
        let (a, b) = (vocabulary.number(of: "a")!, vocabulary.number(of: "b")!)
        #expect(vocabulary.encode(["a", "b", "c"], limit: 2) == [a, b])
        #expect(vocabulary.encode(["a", "b", "c"], markingEnds: true, limit: 4) == [2, a, b, 3])
        #expect(vocabulary.encode(["a", "b"], markingEnds: true, limit: 9) == [2, a, b, 3])
        #expect(vocabulary.encode(["a", "b", "c"], markingEnds: true, limit: 2) == [2, 3])
        // What follows the end is not read.
        #expect(vocabulary.decode([2, a, 3, b, 0]) == ["a"])
    }

    @Test func batchesAreFilledUp() {
        let batch = TokenBatch([[5, 6, 7], [], [8]])
        #expect(batch.ids == [[5, 6, 7], [0, 0, 0], [8, 0, 0]] && batch.lengths == [3, 0, 1])
        #expect(batch.shape == [3, 3])
        #expect(batch.tokens == Tensor([5, 6, 7, 0, 0, 0, 8, 0, 0], shape: [3, 3]))
        #expect(batch.mask == Tensor([1, 1, 1, 0, 0, 0, 1, 0, 0], shape: [3, 3]))
        let short = TokenBatch([[5, 6, 7], [8]], length: 2)
        #expect(short.ids == [[5, 6], [8, 0]] && short.lengths == [2, 1])
        #expect(short.mask == Tensor([1, 1, 1, 0], shape: [2, 2]))
        #expect(TokenBatch([[4]], length: 3).ids == [[4, 0, 0]])
        #expect(TokenBatch([]).tokens.shape == [0, 1] && TokenBatch([[]]).ids == [[0]])
    }

    @Test func vocabularyIsStored() throws {
        let vocabulary = Vocabulary([["b", "a"], ["é"]])
        let data = try JSONEncoder().encode(vocabulary)
        #expect(try JSONDecoder().decode(Vocabulary.self, from: data) == vocabulary)
        for wrong in [#"["a"]"#, #"["<padding>","<unknown>","<start>","<end>","a","a"]"#] {
            #expect(throws: DecodingError.self) {
                try JSONDecoder().decode(Vocabulary.self, from: Data(wrong.utf8))
            }
        }
    }
}
