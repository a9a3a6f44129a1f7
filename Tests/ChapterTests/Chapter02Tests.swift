import Foundation
import Notebook
import Testing

@testable import Chapter02LinearEmbeddings

extension ChapterTests {
    @Test func linearEmbeddings() throws {
        let first = try results(LinearEmbeddings.self)

        // Principal components.
        #expect(first.orthonormality <= 1e-5)
        #expect(first.discardedDifference <= 1e-4)
        #expect(first.methodsDifference <= 1e-5)
        for errors in [first.trainErrors, first.testErrors] {
            #expect(errors.count > 700 && errors[0] > 0.05)
            #expect(zip(errors, errors.dropFirst()).allSatisfy { $1 <= $0 + 1e-9 }, "no component makes it worse")
        }
        #expect(first.trainErrors[32] < first.testErrors[32], "components are chosen for the training images")

        // Linear autoencoders.
        #expect(first.cloudAngle <= 1e-2)
        #expect(first.cloudExcess >= -1e-5 && first.cloudExcess <= 0.005)
        #expect(first.autoencoders.count == 2)
        for autoencoder in first.autoencoders {
            #expect(autoencoder.excess >= -1e-5, "no linear map beats PCA on its own images")
            #expect(autoencoder.excess <= 0.005, "within half a per cent, with \(autoencoder.size) numbers")
        }
        let (wide, narrow) = (first.autoencoders[0], first.autoencoders[1])
        #expect(wide.gap > 1.2 && wide.angle <= 1e-2, "where the eigengap is wide the subspace is PCA's")
        #expect(narrow.size == 32 && narrow.gap < wide.gap && narrow.angle > wide.angle)

        // Discriminants and independent components.
        #expect(first.lda == 9)
        #expect(first.unmixed.count == 2 && first.unmixed.allSatisfy { $0 > 0.99 })
        #expect(first.whitening <= 1e-2)

        // What they are good for. Chance is a tenth.
        #expect(first.scores.count == 9)
        for score in first.scores {
            #expect(score.linear > 0.6 && score.neighbours > 0.6 && score.linear <= 1 && score.neighbours <= 1, "\(score.name)")
        }
        let named = Dictionary(uniqueKeysWithValues: first.scores.map { ($0.name, $0) })
        let (pca, white, ica) = (named["PCA"]!, named["PCA, whitened"]!, named["ICA"]!)
        #expect(abs(pca.linear - ica.linear) <= 0.01, "a probe of standardised numbers undoes rotations")
        #expect(abs(white.neighbours - ica.neighbours) <= 0.01, "a rotation keeps distances")
        #expect(pca.linear > named["random projection"]!.linear)
        #expect(named["LDA"]!.neighbours > named["PCA, as many as LDA"]!.neighbours, "labels help where numbers are few")
        let (all, fair, lda, last) = (first.memories[0], first.memories[1], first.memories[2], first.memories[3])
        #expect(all.pixels > fair.pixels && all.pixels > last.pixels && fair.pixels > lda.pixels, "who is asked forgets")
        #expect(fair.size == 9 && lda.size == 9 && lda.brightness < fair.brightness)
        #expect(first.memories.allSatisfy { $0.pixels > 0.2 && $0.pixels < 1 })

        #expect(try json(first) == json(results(LinearEmbeddings.self)), "the same seed gives the same results")
    }

    /// Labels reach LDA and the classifiers, and nothing else: other labels leave PCA, ICA and autoencoders as they
    /// are.
    @Test func labelsNeverReachUnsupervisedMaps() async {
        await #expect(processExitsWith: .success) {
            let (right, wrong) = try resultsWithRightAndWrongLabels(LinearEmbeddings.self, train: 600, test: 300, epochs: 3)
            #expect(right.trainErrors == wrong.trainErrors && right.testErrors == wrong.testErrors)
            #expect(right.autoencoders.map(\.error) == wrong.autoencoders.map(\.error))
            #expect(right.whitening == wrong.whitening)
            #expect(right.memories[0].pixels == wrong.memories[0].pixels)
            #expect(right.memories[2].pixels != wrong.memories[2].pixels, "LDA learns from labels")
            #expect(right.scores[2].neighbours > 0.5 && wrong.scores[2].neighbours < 0.25)
        }
    }
}
