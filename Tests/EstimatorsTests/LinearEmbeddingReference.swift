import TestSupport

/// What scikit-learn and SciPy found; `Reference/linear_embeddings.py` wrote it.
struct LinearEmbeddingReference: Decodable {
    struct LDA: Decodable {
        struct Shrunk: Decodable {
            let share: Double
            let separations: [Double]
            let codes: Reference.Table
        }
        let samples: Reference.Table
        let labels: [Int]
        let svd: Reference.Table
        let ratio: [Double]
        let eigen: Reference.Table
        let ledoitWolf: Double
        let shrunk: [Shrunk]
    }
    struct ICA: Decodable {
        struct Fit: Decodable {
            let contrast: String
            let sources: Reference.Table
            let mixing: Reference.Table
        }
        let samples: Reference.Table
        let truth: Reference.Table
        let fits: [Fit]
    }
    struct Angles: Decodable {
        let a: Reference.Table
        let b: Reference.Table
        let angles: [Double]
    }
    struct Ridge: Decodable {
        struct Fit: Decodable {
            let penalty: Double
            let weights: Reference.Table
            let forecasts: Reference.Table
        }
        let samples: Reference.Table
        let targets: Reference.Table
        let fits: [Fit]
    }

    let lda: LDA
    let ica: ICA
    let angles: [Angles]
    let ridge: Ridge

    static let stored: LinearEmbeddingReference = TestSupport.stored("linear_embeddings", in: .module)
}
