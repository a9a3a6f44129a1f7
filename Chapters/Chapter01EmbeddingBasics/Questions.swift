import Engine
import Estimators
import Images

/// One number to describe a picture by: a name, the question in words, and how a computer answers it.
struct Question {
    let name: String
    let words: String
    let measure: (ByteImage) -> Double

    init(_ name: String, _ words: String, _ measure: @escaping (ByteImage) -> Double) {
        self.name = name
        self.words = words
        self.measure = measure
    }

    /// Name and question, for an axis.
    var title: String {
        name.prefix(1).uppercased() + name.dropFirst() + ": " + words.prefix(1).lowercased() + words.dropFirst()
    }
}

/// The best question and the best of the others that does not ask almost the same.
func twoQuestions(_ ranking: [Int], _ answers: Tensor) -> (Int, Int) {
    let first = ranking[0]
    let second = ranking.dropFirst().first {
        abs(Statistics.correlation(answers.column(first), answers.column($0))) < 0.5
    }
    return (first, second ?? ranking[1])
}
