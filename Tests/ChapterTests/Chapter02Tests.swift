import Engine
import Estimators
import Foundation
import Notebook
import Testing

@testable import Chapter02LinearEmbeddings

extension ChapterTests {
    @Test func linearEmbeddings() throws {
        let first = try results(LinearEmbeddings.self)

        // Principal components.
        let principal = first.principal
        #expect(principal.orthonormality <= 1e-5)
        #expect(principal.discardedDifference <= 1e-4)
        for errors in [principal.trainErrors, principal.testErrors] {
            #expect(errors.count > 700 && errors[0] > 0.05)
            #expect(zip(errors, errors.dropFirst()).allSatisfy { $1 <= $0 + 1e-9 }, "no component makes it worse")
        }
        #expect(principal.trainErrors[32] < principal.testErrors[32], "components are chosen for the training images")

        // Linear autoencoders.
        for flattening in first.cloud {
            #expect(flattening.angle <= 1e-2 && flattening.excess >= -1e-5 && flattening.excess <= 0.005)
        }
        #expect(first.autoencoders.count == 2)
        for flattening in first.autoencoders.joined() {
            #expect(flattening.excess >= -1e-5, "no linear map beats PCA on its own images")
            #expect(flattening.excess <= 0.005, "within half a per cent, with \(flattening.size) numbers")
        }
        let (wide, narrow) = (first.autoencoders[0], first.autoencoders[1])
        #expect(wide.allSatisfy { $0.angle <= 1e-2 }, "where the eigengap is wide the subspace is PCA's")
        #expect(zip(wide, narrow).allSatisfy { $1.size == 32 && $1.angle > $0.angle })

        // Discriminants and independent components.
        #expect(first.discriminants.ratios.count == 9)
        #expect(first.discriminants.ratios[0] > first.discriminants.component, "no direction separates better")
        #expect(first.independent.unmixed.joined().allSatisfy { $0 > 0.99 })
        #expect(first.independent.whitening <= 1e-2)
        #expect(first.independent.kurtosis.allSatisfy { $0 > first.independent.principalKurtosis })

        // What they are good for. Chance is a tenth.
        #expect(first.scores.count == 8)
        for score in first.scores {
            #expect((0.6...1).contains(score.linear) && (0.6...1).contains(score.neighbours), "\(score.name)")
        }
        let named = Dictionary(uniqueKeysWithValues: first.scores.map { ($0.name, $0) })
        let pca = try #require(named["PCA"]), white = try #require(named["PCA, whitened"])
        let ica = try #require(named["ICA"]), lda = try #require(named["LDA"])
        let fair = try #require(named["PCA, as many as LDA"]), random = try #require(named["random projection"])
        #expect(abs(pca.linear - ica.linear) <= 0.01, "a probe of standardised numbers undoes rotations")
        #expect(abs(white.neighbours - ica.neighbours) <= 0.01, "a rotation keeps distances")
        #expect(pca.linear > random.linear && pca.pixels > random.pixels)
        #expect(fair.size == 9 && lda.size == 9 && lda.neighbours > fair.neighbours, "labels help where numbers are few")
        #expect(fair.pixels > lda.pixels, "what does not separate is dropped")
        for layer in first.lastLayers {
            #expect(layer.pixels < layer.componentsPixels && layer.blindUnseen < layer.seeingUnseen, "who is asked forgets")
        }

        #expect(try json(first) == json(results(LinearEmbeddings.self)), "the same seed gives the same results")
    }

    /// The page says nothing that contradicts itself, whatever its three numbers are turned to.
    @Test(arguments: [(4, 1, 1), (64, 3, 20), (400, 2, 3)])
    func linearEmbeddingsHoldWhenNumbersAreTurned(components: Int, passes: Int, voters: Int) throws {
        let options = Options.quick
        var settings = Chapter02LinearEmbeddings.Settings.preset(options)
        (settings.components, settings.passes, settings.voters) = (components, passes, voters)
        (settings.trainImages, settings.testImages, settings.seeds, settings.steps) = (600, 200, 2, 20)
        try readThrough(LinearEmbeddings.self) { _ = try LinearEmbeddings.run($0, options, settings) }
    }

    /// The lines on the page against the estimators, which other tests hold to scikit-learn's.
    @Test func linesOnThePageEqualTheEstimators() throws {
        var random = Random(seed: 8)
        let labels = (0..<300).map { $0 % 4 }
        let shifts = Tensor(normal: [4, 6], using: &random).scaled(by: 2).rows(labels)
        let samples = Tensor(normal: [300, 6], using: &random).scaledColumns(by: [3, 2, 1.5, 1, 0.7, 0.4]) + shifts

        let (sheet, variances) = try principalSheet(samples, count: 3)
        let pca = try PCA(count: 3).fit(samples)
        #expect(zip(variances, pca.explainedVariance).allSatisfy { abs($0 - $1) <= 1e-4 * $1 })
        #expect(try PrincipalAngles.between(sheet.directions, pca.components)[0] < 1e-3)
        #expect(sheet.rebuild(sheet.project(samples)).greatestDifference(from: pca.reconstruct(samples)) < 1e-3)

        let (between, within) = try scatters(samples, labels: labels)
        let (ratios, directions) = try discriminants(between: between, within: within, count: 3)
        let lda = try LDA().fit(samples, labels: labels)
        #expect(zip(ratios, lda.separations).allSatisfy { abs($0 - $1) <= 1e-3 * $1 })
        for row in 0..<3 {
            let (own, other) = (directions.rows([row]), lda.components.rows([row]))
            let sign: Float = (own * other).sum() < 0 ? -1 : 1
            #expect(own.scaled(by: sign).greatestDifference(from: other) < 1e-3)
            #expect(abs(separation(own, between: between, within: within) - ratios[row]) < 1e-3 * ratios[row])
        }

        let sources = Tensor(uniform: [2_000, 3], using: &random)
        let mixed = MatrixProduct.multiply(sources, Tensor([1, 0.4, 0.2, 0.3, 1, 0.5, 0.6, 0.1, 1], shape: [3, 3]))
        let white = try PCA(count: 3, whiten: true).fit(mixed).transform(mixed)
        let (rotation, steps) = try unmixed(white, using: &random)
        #expect(steps < 100 && departureFromIdentity(rotation) < 1e-4)
        let own = MatrixProduct.multiply(white, rotation, transposeB: true)
        let library = try ICA(count: 3, seed: 3).fit(mixed).transform(mixed)
        for column in 0..<3 {
            let best = (0..<3).map { abs(Statistics.correlation(own.column(column), library.column($0))) }.max() ?? 0
            let trueBest = (0..<3).map { abs(Statistics.correlation(own.column(column), sources.column($0))) }.max() ?? 0
            #expect(best > 0.999 && trueBest > 0.99)
        }
        let normal = kurtoses(Tensor(normal: [20_000, 1], using: &random))[0]
        #expect(abs(normal) < 0.15 && abs(kurtoses(sources)[0] + 1.2) < 0.1, "uniform numbers have −1.2")
    }

    /// Labels reach LDA and the classifiers, and nothing else: other labels leave PCA, ICA and autoencoders as they
    /// are.
    @Test func labelsNeverReachUnsupervisedMaps() async {
        await #expect(processExitsWith: .success) {
            let (right, wrong) = try resultsWithRightAndWrongLabels(LinearEmbeddings.self, train: 600, test: 300, epochs: 3)
            #expect(right.principal.trainErrors == wrong.principal.trainErrors)
            #expect(right.principal.testErrors == wrong.principal.testErrors)
            #expect(right.autoencoders.joined().map(\.error) == wrong.autoencoders.joined().map(\.error))
            #expect(right.independent.whitening == wrong.independent.whitening)
            func score(_ results: LinearEmbeddings.Results, _ name: String) throws -> Score {
                try #require(results.scores.first { $0.name == name })
            }
            #expect(try score(right, "PCA").pixels == score(wrong, "PCA").pixels)
            #expect(try score(right, "LDA").pixels != score(wrong, "LDA").pixels, "LDA learns from labels")
            #expect(try score(right, "PCA").neighbours > 0.5 && score(wrong, "PCA").neighbours < 0.25)
        }
    }
}
