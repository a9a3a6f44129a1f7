import Datasets
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
        #expect(first.autoencoders.count >= 3 && first.autoencoders.contains { $0[0].size == 32 })
        for flattening in first.autoencoders.joined() {
            #expect(flattening.excess >= -1e-5, "no linear map beats PCA on its own images")
            #expect(flattening.excess <= 0.005, "within half a per cent, with \(flattening.size) numbers")
            #expect(flattening.angle >= flattening.nextAngle)
        }

        // Discriminants and independent components.
        #expect(first.discriminants.ratios.count == 9)
        #expect(first.discriminants.first > first.discriminants.component, "on test images, too")
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
            #expect(Set(layer.leftOut).count == 3)
            #expect(layer.seeing.pixels < layer.components.pixels, "PCA explains most")
            #expect(layer.blind.leftOut < layer.seeing.leftOut, "who is asked forgets")
            for kept in [layer.components, layer.random, layer.untrained, layer.seeing] {
                #expect((0.3...1).contains(kept.leftOut) && (0.3...1).contains(kept.others) && kept.pixels > 0.2)
            }
        }
        #expect(Set(first.lastLayers.map(\.leftOut)).count > 1, "every seed leaves other classes out")

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

        let (between, within) = scatters(samples, labels: labels)
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

    /// Where the gap is wide, descent ends in PCA's subspace; from there, one direction taken from outside turns one
    /// principal angle alone.
    @Test func descentFindsTheSubspaceWhereTheGapIsWide() throws {
        var random = Random(seed: 4)
        let samples = Tensor(normal: [500, 6], using: &random).scaledColumns(by: [5, 4, 3, 1, 0.7, 0.5])
        let pca = try PCA(count: 6).fit(samples)
        let directions = pca.components.rows(0..<3)
        let run = try descent(
            on: DataColumn(samples), mean: pca.mean, towards: directions, rate: 0.02, batch: 500, epochs: 1_500,
            every: 500, seed: 1)
        let descent = Descent(run), truth = discarded(pca, 3, rows: 500)
        #expect(descent.epochs == [0, 500, 1_000, 1_500])
        let end = descent.end(size: 3, pcaError: truth)
        #expect(end.angle <= 1e-2 && end.nextAngle <= end.angle && (-1e-5...1e-3).contains(end.excess))
        #expect(descent.angles[0] > 0.1, "it begins elsewhere")
    }

    /// The two controls of the autoencoder's axes: the same plane without skew, and the same skew in PCA's plane.
    @Test func planeAndSkewArePartedExactly() throws {
        var random = Random(seed: 5)
        let encoder = Tensor(normal: [3, 8], using: &random)
        let components = try orthonormal(Tensor(normal: [3, 8], using: &random))
        let (plane, skew) = try parted(encoder, components: components)
        #expect(departureFromIdentity(plane) < 1e-5)
        #expect(try PrincipalAngles.between(plane, encoder)[0] < 1e-3)
        #expect(try PrincipalAngles.between(skew, components)[0] < 1e-3)
        // Of points in PCA's plane, the encoder and its skew say the same.
        let points = MatrixProduct.multiply(Tensor(normal: [20, 3], using: &random), components)
        let (a, b) = (
            MatrixProduct.multiply(points, encoder, transposeB: true),
            MatrixProduct.multiply(points, skew, transposeB: true)
        )
        #expect(a.greatestDifference(from: b) < 1e-4)
    }

    /// An interval over images and starts is no narrower than either alone, and is theirs where the other is silent.
    @Test func intervalsHoldImagesAndStarts() throws {
        let fixed = (0..<400).map { Double($0 % 2) }
        let better = (0..<400).map { $0 % 10 == 0 ? 1 : Double($0 % 2) }
        let alike = try #require(differences([better, better, better], fixed).interval)
        let overImages = try #require(Trials(zip(better, fixed).map { $0 - $1 }).interval)
        #expect(abs(alike.lowerBound - overImages.lowerBound) < 1e-3 && abs(alike.upperBound - overImages.upperBound) < 1e-3)
        // By hand: starts that are right 0, 10 and 20 times in 100 more often, on every image alike.
        let shifted = [0.0, 0.1, 0.2].map { shift in fixed.map { $0 + shift } }
        let found = differences(shifted, fixed), interval = try #require(found.interval)
        #expect(abs(found.mean - 0.1) < 1e-12)
        // Standard error 0.1/√3, Student's 4.3027 for two degrees of freedom.
        #expect(abs(interval.upperBound - (0.1 + 4.3027 * 0.1 / 3.0.squareRoot())) < 1e-3)
    }

    /// FastICA's directions are where a search over all angles finds the contrast greatest.
    @Test func fastICAStandsOnThePeaksOfTheContrast() throws {
        let party = CocktailParty()
        let white = try PCA(count: 2, whiten: true).fit(party.mixed).transform(party.mixed)
        var random = Random(seed: 2)
        let rotation = try unmixed(white, using: &random).rotation
        let all = (0..<3_600).map { contrast(white, degrees: Double($0) / 20) }
        let best = all.max() ?? 0
        let found = (0..<2).map { row in
            contrast(white, degrees: atan2(Double(rotation[row, 1]), Double(rotation[row, 0])) * 180 / .pi)
        }
        #expect(abs((found.max() ?? 0) - best) < 2e-3 && found.allSatisfy { $0 > normalContrast })
        // Of normal numbers, the contrast is the constant drawn.
        let normal = Tensor(normal: [200_000, 2], using: &random)
        #expect(abs(contrast(normal, degrees: 30) - normalContrast) < 3e-3)
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
