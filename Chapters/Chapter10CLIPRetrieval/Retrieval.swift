import Engine
import Estimators
import Notebook

extension CLIPRetrieval {
    /// How well one method finds pictures for texts, and texts for pictures.
    public struct Retrieval: Codable, Sendable {
        public var method: String
        public var gallery: Int
        /// R@1, R@5, R@10 and the median rank of the picture that belongs to a text.
        public var pictures: [Double]
        public var pictureRank: Double
        /// The same of the text that belongs to a picture.
        public var texts: [Double]
        public var textRank: Double

        /// - Parameter similarities: [texts, pictures]; text `i` belongs to picture `i`.
        init(_ method: String, _ similarities: Tensor) {
            self.method = method
            let (forth, back) = (
                RetrievalMetrics(similarities: similarities), RetrievalMetrics(similarities: similarities.transposed())
            )
            gallery = forth.gallerySize
            (pictures, pictureRank) = ([1, 5, 10].map(forth.recall), forth.medianRank)
            (texts, textRank) = ([1, 5, 10].map(back.recall), back.medianRank)
        }

        /// What a random order gives: all entries are equally similar.
        static func chance(_ gallery: Int) -> Retrieval { Retrieval("chance", Tensor(shape: [gallery, gallery])) }

        static var columns: [Column] {
            ["Method"]
                + ["Picture for a text", "Text for a picture"].flatMap { direction in
                    ["R@1", "R@5", "R@10"].map { Column("\(direction): \($0)", best: .highest) }
                        + [Column("Median rank", best: .lowest)]
                }
        }

        /// Rows of a table whose last is a bound on what is possible, and so no competitor.
        static func rows(_ methods: [Retrieval], lastIsBound: Bool = false) -> [[Cell]] {
            methods.enumerated().map { index, method in
                lastIsBound && index == methods.count - 1 ? method.cells.map { $0.unranked() } : method.cells
            }
        }

        /// All numbers, more being better.
        var measures: [Double] { pictures + [-pictureRank] + texts + [-textRank] }

        var cells: [Cell] {
            [.text(method)]
                + zip([pictures, texts], [("picture", pictureRank), ("text", textRank)]).flatMap { recalls, rank in
                    recalls.map { .number($0, .percent(1)) }
                        + [.number(rank.1, .fixed(1), name: "\(method): median rank of the \(rank.0), of \(gallery)")]
                }
        }
    }
}

/// Cosines of unit rows: [N, D], [M, D] → [N, M].
func cosines(_ a: Tensor, _ b: Tensor) -> Tensor { MatrixProduct.multiply(a, b, transposeB: true) }

/// The share of rows in which the first of two numbers is the greater; equal ones count half.
func shareOfFirst(_ pairs: [(Float, Float)]) -> Double {
    pairs.reduce(0) { $0 + ($1.0 > $1.1 ? 1 : $1.0 == $1.1 ? 0.5 : 0) } / Double(pairs.count)
}
