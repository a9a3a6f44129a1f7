import Datasets
import Engine
import Estimators
import Testing
import TestSupport

extension EstimatorsTests {
    @Suite struct WordTests {
        /// What scikit-learn and SciPy found; `Reference/make_words.py` wrote it.
        struct Stored: Decodable {
            let vocabulary: Int
            let window: Int
            let documents: [[Int]]
            let counts: Reference.Table
            let weights: Reference.Table
            let weighted: Reference.Table
            let association: Reference.Table
            let singularValues: [Double]
            let vectors: Reference.Table
        }
        let words: Stored = stored("words", in: .module)

        @Test func countsAndWeightsEqualScikitLearns() {
            let counted = BagOfWords(vocabulary: words.vocabulary, ignoring: [0]).transform(words.documents)
            #expect(counted == words.counts.tensor)
            let fitted = TFIDF(vocabulary: words.vocabulary, ignoring: [0]).fit(words.documents)
            #expect(greatestDifference(fitted.weights, words.weights.values) < 1e-6)
            let weighted = fitted.transform(words.documents)
            #expect(weighted.shape == words.weighted.shape)
            #expect(greatestDifference(weighted.values, words.weighted.values) < 1e-6)
            // Other documents are weighted by what was learned.
            let alone = fitted.transform([words.documents[3]])
            #expect(greatestDifference(alone.values, weighted.rows([3]).values) < 1e-7)
        }

        @Test func vectorsEqualSciPys() throws {
            let columns = words.vectors.shape[1]
            let fitted = try WordVectors(dimensions: columns, window: words.window)
                .fit(words.documents, vocabulary: words.vocabulary, ignoring: [0])
            #expect(greatestDifference(fitted.association.values, words.association.values) < 1e-5)
            for (found, expected) in zip(fitted.singularValues, words.singularValues) {
                #expect(abs(found - expected) < 1e-8 * words.singularValues[0])
            }
            let expected = words.vectors.tensor
            for column in 0..<columns {
                let product = (0..<words.vocabulary).reduce(Float(0)) {
                    $0 + fitted.vectors[$1, column] * expected[$1, column]
                }
                for word in 0..<words.vocabulary {
                    #expect(abs(fitted.vectors[word, column] - expected[word, column] * (product < 0 ? -1 : 1)) < 1e-4)
                }
            }
            // A word that never occurs, and the one passed over.
            for word in [0, 22] { #expect(fitted.vectors.rows([word]).values.allSatisfy { abs($0) < 1e-6 }) }
        }

        /// Worked out by hand: "a b", "a b", "c d": of six pairs counted both ways, ln(2·6/(2·2)) and ln(1·6/(1·1)).
        @Test func associationByHand() throws {
            let fitted = try WordVectors(dimensions: 4, window: 1).fit([[0, 1], [0, 1], [2, 3]], vocabulary: 4)
            let (ab, cd) = (Float(1.0986123), Float(1.7917595))
            #expect(greatestDifference(
                fitted.association.values, [0, ab, 0, 0, ab, 0, 0, 0, 0, 0, 0, cd, 0, 0, cd, 0]) < 1e-6)
            #expect(abs(fitted.singularValues[0] - 1.7917595) < 1e-6 && abs(fitted.singularValues[3] - 1.0986123) < 1e-6)
        }

        /// Words of one meaning keep the same company in the scenes' captions, and nothing but that company says so.
        @Test(arguments: [1, 2] as [UInt64])
        func synonymsAreNearest(seed: UInt64) throws {
            let tokens = CaptionedScenes(count: 5000, seed: seed).captions.map { Tokenizer().tokens($0[0]) }
            let vocabulary = Vocabulary(tokens)
            let documents = tokens.map { vocabulary.encode($0) }
            let fitted = try WordVectors(dimensions: 32).fit(documents, vocabulary: vocabulary.count)
            let nearest = NearestNeighbors(metric: .cosine).fit(fitted.vectors).neighborsOfBase(count: 1)
            let groups = SceneObject.Shape.allCases.map(SceneWords.synonyms(of:))
                + SceneObject.Colour.allCases.map(SceneWords.synonyms(of:))
            for group in groups {
                for word in group {
                    let found = vocabulary.words[nearest.indices(of: vocabulary.number(of: word)!)[0]]
                    #expect(group.contains(found), "\(word) is nearest to \(found)")
                }
            }
        }
    }
}
