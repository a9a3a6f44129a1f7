import Engine
import Estimators
import Foundation
import Testing

@testable import Models

extension ModelsTests {
    /// The bound of variational autoencoders, held to its definition in plain loops and to distributions whose truth is
    /// known.
    @Suite struct VariationalAutoencoderTests {
        /// Mean and logarithm of the variance, far enough from 0 and 1 that no mistake cancels.
        static let units: [(mean: Double, logVariance: Double)] = [
            (0.7, -1.2), (-1.5, 0.8), (0, -3), (2.2, 1.5), (-0.3, 0),
        ]

        @Test func divergenceIsWhatDrawsSay() {
            let nodes = DiagonalGaussian(
                mean: .constant(Tensor(Self.units.map { Float($0.mean) }, shape: [1, 5])),
                logVariance: .constant(Tensor(Self.units.map { Float($0.logVariance) }, shape: [1, 5])))
            let closed = evaluated(nodes.divergence).values.map { Double($0) }
            var random = Random(seed: 3)
            let draws = 100_000
            for (unit, (mean, logVariance)) in Self.units.enumerated() {
                let deviation = exp(logVariance / 2)
                var sum = 0.0
                // Pairs ±ε halve the sampling error of the mean's part.
                for _ in 0..<draws / 2 {
                    let noise = Double(random.normal())
                    for e in [noise, -noise] {
                        let z = mean + deviation * e
                        // log q(z) − log p(z)
                        sum += -0.5 * e * e - log(deviation) + 0.5 * z * z
                    }
                }
                let sampled = sum / Double(draws)
                // One per cent, or where the divergence is small, four standard errors.
                #expect(abs(closed[unit] - sampled) < max(0.01 * sampled, 0.003), "\(closed[unit]) and \(sampled)")
            }
            let standard = DiagonalGaussian(
                mean: .constant(Tensor(shape: [2, 3])), logVariance: .constant(Tensor(shape: [2, 3])))
            #expect(evaluated(standard.divergence).values.allSatisfy { $0 == 0 })
        }

        /// Every term by its definition, with the same noise; β once, on the divergence alone.
        @Test(arguments: [0, 1, 4] as [Float]) func boundIsItsDefinition(beta: Float) {
            let (network, images, noise) = Self.network()
            let bound = evaluated(network.bound(.constant(images), noise: .constant(noise), beta: beta, .inference))
            let posterior = network.encode(.constant(images))
            let (mean, logVariance) = (evaluated(posterior.mean), evaluated(posterior.logVariance))
            var codes = mean
            for row in 0..<images.rows {
                for unit in 0..<3 { codes[row, unit] += exp(logVariance[row, unit] / 2) * noise[row, unit] }
            }
            let logits = evaluated(network.decode(.constant(codes)))
            var expected = 0.0
            for row in 0..<images.rows {
                for pixel in 0..<12 {
                    let probability = 1 / (1 + exp(-Double(logits[row, pixel]))), x = Double(images[row, pixel])
                    expected += x * log(probability) + (1 - x) * log(1 - probability)
                }
                for unit in 0..<3 {
                    let (m, v) = (Double(mean[row, unit]), Double(logVariance[row, unit]))
                    expected -= Double(beta) * 0.5 * (m * m + exp(v) - v - 1)
                }
            }
            expected /= Double(images.rows)
            #expect(abs(Double(bound.values[0]) / expected - 1) < 1e-5, "\(bound.values[0]) and \(expected)")
        }

        /// The loss is the negative bound, whatever its noise.
        @Test func lossIsTheNegativeBoundWithFreshDraws() {
            let (network, images, _) = Self.network()
            let rows = images.rows(Array(repeating: 0, count: 2_000))
            let loss = Double(evaluated(network.loss(.constant(rows), beta: 2, .training)).values[0])
            var random = Random(seed: 8)
            let noise = Tensor((0..<rows.rows * 3).map { _ in random.normal() }, shape: [rows.rows, 3])
            let bound = Double(
                evaluated(network.bound(.constant(rows), noise: .constant(noise), beta: 2, .inference)).values[0])
            #expect(abs(loss + bound) < 0.02 * abs(bound))
        }

        /// One plain sum over a huge grid of a single code is p(x); bounds rise towards it and stay below.
        @Test func boundsRiseToTheEvidence() {
            var random = Random(seed: 5)
            let network = DenseVAE(pixels: 12, hidden: [8], latent: 1, using: &random)
            let images = Self.images(rows: 40, random: &random)
            let places = (0..<2_001).map { -10 + 0.01 * Float($0) }
            let logits = evaluated(network.decode(.constant(Tensor(places, shape: [2_001, 1]))))
            var evidence = 0.0
            for row in 0..<40 {
                var sum = 0.0
                for (index, z) in places.enumerated() {
                    var value = -0.5 * Double(z * z) - 0.5 * log(2 * Double.pi)
                    for pixel in 0..<12 {
                        let logit = Double(logits[index, pixel])
                        value += Double(images[row, pixel]) * logit - log(1 + exp(logit))
                    }
                    sum += exp(value) * 0.01
                }
                evidence += log(sum) / 40
            }
            let weights = network.importanceWeights(of: images, draws: 2_000, seed: 1)
            let (one, ten, many) = (weights.bound(draws: 1), weights.bound(draws: 10), weights.bound(draws: 500))
            #expect(one < ten && ten < many, "\(one), \(ten), \(many)")
            #expect(many < evidence + 0.01 && abs(many - evidence) < 0.02, "\(many) and \(evidence)")
            #expect(evidence - one > 0.02, "an encoder that was never trained leaves a gap")
            // The average of many draws is the bound of closed-form divergence, too.
            let posterior = network.encode(.constant(images))
            let (mean, logVariance) = (evaluated(posterior.mean), evaluated(posterior.logVariance))
            let noise = Tensor((0..<40 * 500).map { _ in random.normal() }, shape: [20_000, 1])
            let repeated = images.rows((0..<20_000).map { $0 / 500 })
            let closed = Double(
                evaluated(network.bound(.constant(repeated), noise: .constant(noise), .inference)).values[0])
            #expect(abs(closed - one) < 0.03, "\(closed) and \(one), of \(mean.shape) and \(logVariance.shape)")
        }

        /// With independent draws for every K, too, on averages.
        @Test func boundsRiseWithTheDraws() {
            let (network, images, _) = Self.network()
            func bound(_ draws: Int, seed: UInt64) -> (mean: Double, error: Double) {
                let all = (0..<20).flatMap {
                    network.importanceWeights(of: images, draws: draws, seed: seed &+ $0).bounds(draws: draws)
                }
                let mean = all.reduce(0, +) / Double(all.count)
                let perImage = stride(from: 0, to: all.count, by: images.rows).map { start in
                    all[start..<start + images.rows].reduce(0, +) / Double(images.rows)
                }
                let variance = perImage.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(perImage.count - 1)
                return (mean, (variance / Double(perImage.count)).squareRoot())
            }
            let (one, ten, many) = (bound(1, seed: 100), bound(10, seed: 200), bound(500, seed: 300))
            #expect(one.mean < ten.mean + 3 * (one.error + ten.error))
            #expect(ten.mean < many.mean + 3 * (ten.error + many.error))
            #expect(many.mean - one.mean > 3 * (one.error + many.error), "\(one), \(ten), \(many)")
        }

        /// Weights of e⁻²⁴⁰ and e⁻¹⁰⁰⁰, which single precision does not hold; and of e¹⁰⁰⁰.
        @Test func weightsNeitherVanishNorOverflow() {
            for shift: Float in [-240, -1_000, 1_000] {
                let logs: [Float] = [0, 1, -2, 0.5]
                let weights = ImportanceWeights(Tensor(logs.map { $0 + shift }, shape: [1, 4]))
                let mean = logs.reduce(0) { $0 + exp(Double($1)) } / 4
                #expect(abs(weights.bound(draws: 4) - (Double(shift) + log(mean))) < 1e-3)
                let pairs = (log((exp(0) + exp(1)) / 2) + log((exp(-2) + exp(0.5)) / 2)) / 2
                #expect(abs(weights.bound(draws: 2) - (Double(shift) + pairs)) < 1e-3)
                #expect(abs(weights.bound(draws: 1) - (Double(shift) - 0.125)) < 1e-3)
            }
            let impossible = ImportanceWeights(Tensor([-.infinity, 0], shape: [1, 2]))
            #expect(abs(impossible.bound(draws: 2) - log(0.5)) < 1e-12)
            // Where no draw can have made the image its likelihood is 0; a draw that must have made it outweighs all.
            func bound(_ logs: [Float]) -> Double {
                ImportanceWeights(Tensor(logs, shape: [1, logs.count])).bound(draws: logs.count)
            }
            #expect(bound([-.infinity, -.infinity, -.infinity]) == -.infinity && bound([-.infinity]) == -.infinity)
            #expect(bound([0, .infinity]) == .infinity && bound([-.infinity, .infinity]) == .infinity)
            #expect(bound([-.infinity, .nan]).isNaN && bound([.nan, -.infinity]).isNaN)
        }

        /// Where q is the true posterior, p(x, z) / q(z | x) is p(x) whatever is drawn, and the bound is no bound but
        /// the thing itself: the likelihood of probabilistic PCA.
        @Test func exactPosteriorGivesTheExactLikelihood() throws {
            var random = Random(seed: 2)
            let samples = Self.gaussianSamples(rows: 300, columns: 12, random: &random)
            let exact = try ProbabilisticPCA(count: 4).fit(samples)
            let network = LinearVAE(
                mean: exact.pca.mean, orthogonalWeights: exact.weights, noiseVariance: exact.noiseVariance)
            let likelihood = exact.meanLogLikelihood(of: samples)

            let weights = network.importanceWeights(of: samples, draws: 20, seed: 4)
            for (row, expected) in exact.logLikelihoods(of: samples).enumerated() {
                for draw in 0..<20 { #expect(abs(Double(weights.logarithms[row, draw]) - expected) < 1e-3) }
            }
            #expect(abs(weights.bound(draws: 1) - likelihood) < 1e-3)

            // The bound with the divergence in closed form. Its expectation over z is that of a square, for which the
            // 2L points ±√L along each unit stand exactly.
            var sum = 0.0
            for unit in 0..<4 {
                for sign: Float in [2, -2] {
                    let noise = Tensor(shape: [300, 4]) { target in
                        for i in target.indices { target[i] = i % 4 == unit ? sign : 0 }
                    }
                    sum += Double(
                        evaluated(network.bound(.constant(samples), noise: .constant(noise), .inference)).values[0])
                }
            }
            #expect(abs(sum / 8 - likelihood) < 1e-3, "\(sum / 8) and \(likelihood)")

            // Any other posterior falls short.
            network.logVariance.value = Tensor(network.logVariance.value.values.map { $0 + 0.5 })
            #expect(network.importanceWeights(of: samples, draws: 20, seed: 4).bound(draws: 1) < likelihood - 0.05)
        }

        /// At rate 0 nothing but the noise can move the loss of the one batch: it is fresh in every step and every
        /// validation.
        @Test func everyStepAndEveryValidationDrawsFreshNoise() throws {
            var random = Random(seed: 6)
            let samples = DataColumn(Self.gaussianSamples(rows: 50, columns: 8, random: &random))
            let network = LinearVAE(mean: [Float](repeating: 0, count: 8), latent: 2, using: &random)
            let trainer = Trainer(
                network, columns: [samples], validation: [samples], seed: 0,
                options: .init(batch: 50, optimizer: .sgd(rate: 0))
            ) { network.loss($0[0], $1) }
            let history = try trainer.fit(epochs: 8)
            #expect(Set(history.map(\.loss) + history.map { $0.validationLoss! }).count == 16)
        }

        /// Trained from scratch, the linear model comes near the best likelihood and not above it.
        @Test func trainingFindsTheLikelihoodFromBelow() throws {
            var random = Random(seed: 6)
            let samples = Self.gaussianSamples(rows: 600, columns: 8, random: &random)
            let exact = try ProbabilisticPCA(count: 2).fit(samples)
            let network = LinearVAE(mean: exact.pca.mean, latent: 2, using: &random)
            let trainer = Trainer(
                network, columns: [DataColumn(samples)], seed: 0,
                options: .init(batch: 50, optimizer: .adam(rate: 0.03), schedule: .cosine(total: .epochs(60)))
            ) { network.loss($0[0], $1) }
            try trainer.fit(epochs: 60)
            let bound = network.importanceWeights(of: samples, draws: 50, seed: 1).bound(draws: 1)
            let best = exact.meanLogLikelihood(of: samples)
            #expect(bound < best + 0.02 && bound > best - 0.3, "\(bound) and \(best)")
        }

        /// The class reaches encoder and decoder, and nothing else tells two classes apart.
        @Test func conditionalNetworkReadsTheClass() {
            var random = Random(seed: 7)
            let network = ConditionalVAE(pixels: 12, classes: 3, hidden: [8], latent: 2, using: &random)
            let images = Self.images(rows: 2, random: &random).rows([0, 0])
            let classes = Tensor([1, 0, 0, 0, 0, 1], shape: [2, 3])
            let model = network.given(.constant(classes))
            let codes = evaluated(model.encode(.constant(images)).mean)
            #expect(codes.rows([0]) != codes.rows([1]))
            let drawn = evaluated(model.draw(.constant(Tensor(shape: [2, 2]))))
            #expect(drawn.rows([0]) != drawn.rows([1]) && drawn.values.allSatisfy { (0...1).contains($0) })
            #expect(network.parameters.count == network.network.parameters.count)

            // Told twice as loudly is told by rows of 2.
            let loud = ConditionalVAE(pixels: 12, classes: 3, hidden: [8], latent: 2, loudness: 2, using: &random)
            let plain = ConditionalVAE(pixels: 12, classes: 3, hidden: [8], latent: 2, loudness: 1, using: &random)
            plain.network.weights = loud.network.weights
            let twice = Tensor(classes.values.map { 2 * $0 }, shape: classes.shape)
            let (a, b) = (loud.given(.constant(classes)), plain.given(.constant(twice)))
            #expect(evaluated(a.encode(.constant(images)).mean) == evaluated(b.encode(.constant(images)).mean))
            let zero = Node.constant(Tensor(shape: [2, 2]))
            #expect(evaluated(a.draw(zero)) == evaluated(b.draw(zero)))
            #expect(evaluated(a.draw(zero)) != evaluated(plain.given(.constant(classes)).draw(zero)))
        }

        // MARK: Samples

        static func network() -> (DenseVAE, images: Tensor, noise: Tensor) {
            var random = Random(seed: 1)
            let network = DenseVAE(pixels: 12, hidden: [10, 8], latent: 3, using: &random)
            let images = images(rows: 6, random: &random)
            return (network, images, Tensor((0..<18).map { _ in random.normal() }, shape: [6, 3]))
        }

        static func images(rows: Int, random: inout Random) -> Tensor {
            Tensor((0..<rows * 12).map { _ in random.uniform() }, shape: [rows, 12])
        }

        static func gaussianSamples(rows: Int, columns: Int, random: inout Random) -> Tensor {
            let mixing = Tensor((0..<4 * columns).map { _ in random.normal() }, shape: [4, columns])
            let codes = Tensor((0..<rows * 4).map { _ in random.normal() }, shape: [rows, 4])
            let product = MatrixProduct.multiply(codes, mixing)
            return Tensor(product.values.map { $0 + 0.5 * random.normal() + 3 }, shape: [rows, columns])
        }
    }
}

/// A node's value without inputs.
private func evaluated(_ node: Node) -> Tensor {
    let plan = Plan(inputs: [], outputs: [node], seed: 9)
    plan.run()
    return plan.output(0)
}
