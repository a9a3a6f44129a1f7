import Engine
import Foundation
import Testing

@testable import Models

extension ModelsTests {
    /// Autoencoders of images and sentences, held to definitions in plain loops.
    @Suite struct MultimodalTests {
        // MARK: Product of experts

        /// Precisions add, the prior's included; an absent expert counts for nothing.
        @Test func productOfExpertsIsTheClosedForm() {
            var random = Random(seed: 1)
            let (rows, units) = (4, 3)
            let means = (0..<2).map { _ in noise([rows, units], &random) }
            let logVariances = (0..<2).map { _ in noise([rows, units], &random) }
            let presences: [[Float]] = [[1, 1, 0, 0], [1, 0, 1, 0]]
            let product = DiagonalGaussian(
                productOf: (0..<2).map {
                    Expert(
                        DiagonalGaussian(mean: .constant(means[$0]), logVariance: .constant(logVariances[$0])),
                        presence: .constant(Tensor(presences[$0])))
                }, rows: rows, units: units)
            let (mean, logVariance) = (evaluated(product.mean), evaluated(product.logVariance))
            for row in 0..<rows {
                for unit in 0..<units {
                    var (precision, weighted) = (1.0, 0.0)
                    for k in 0..<2 where presences[k][row] == 1 {
                        let own = 1 / exp(Double(logVariances[k][row, unit]))
                        precision += own
                        weighted += own * Double(means[k][row, unit])
                    }
                    #expect(abs(Double(mean[row, unit]) - weighted / precision) < 1e-5)
                    #expect(abs(Double(logVariance[row, unit]) + log(precision)) < 1e-5)
                }
            }
        }

        /// The density of the product is the product of the densities, but for a factor.
        @Test func productOfExpertsIsProportionalToTheDensities() {
            let experts: [(mean: Float, logVariance: Float)] = [(1.5, -0.7), (-0.4, 0.9)]
            let product = DiagonalGaussian(
                productOf: experts.map {
                    Expert(
                        DiagonalGaussian(
                            mean: .constant(Tensor([$0.mean], shape: [1, 1])),
                            logVariance: .constant(Tensor([$0.logVariance], shape: [1, 1]))))
                }, rows: 1, units: 1)
            let (mean, logVariance) = (evaluated(product.mean).values[0], evaluated(product.logVariance).values[0])
            func logDensity(_ z: Double, _ mean: Float, _ logVariance: Float) -> Double {
                -0.5 * pow(z - Double(mean), 2) / exp(Double(logVariance)) - 0.5 * Double(logVariance)
            }
            let ratios = [-2.0, -0.5, 0.3, 1.9].map { z in
                logDensity(z, mean, logVariance) - logDensity(z, 0, 0)
                    - experts.reduce(0) { $0 + logDensity(z, $1.mean, $1.logVariance) }
            }
            for ratio in ratios { #expect(abs(ratio - ratios[0]) < 1e-5) }
        }

        @Test func nobodyPresentLeavesThePriorExactly() {
            let none = DiagonalGaussian(productOf: [], rows: 2, units: 3)
            #expect(evaluated(none.mean).values.allSatisfy { $0 == 0 })
            #expect(evaluated(none.logVariance).values.allSatisfy { $0 == 0 })
            // Even an expert of nonsense, if it is absent.
            let broken = Node.constant(Tensor(shape: [2, 3], repeating: .nan))
            let absent = DiagonalGaussian(
                productOf: [
                    Expert(DiagonalGaussian(mean: broken, logVariance: broken), presence: .constant(Tensor([0, 0])))
                ], rows: 2, units: 3)
            #expect(evaluated(absent.mean).values.allSatisfy { $0 == 0 })
            #expect(evaluated(absent.logVariance).values.allSatisfy { $0 == 0 })
        }

        /// An absent expert of nonsense: its numbers reach no gradient, those of the others or its own.
        @Test(arguments: [Float.nan, .infinity, -.infinity, -1e6, 1e6]) func absentExpertsHaveNoSlope(_ nonsense: Float)
        {
            func slopes(_ fill: Float) -> [[Float]] {
                let present = Node.constant(Tensor([1, 0, 1]))
                let numbers = Tensor([0.3, -0.1, fill, fill, 0.2, -0.4], shape: [3, 2])
                let (a, b) = (Node.constant(numbers), Node.constant(numbers))
                let other = Node.constant(Tensor(shape: [3, 2], repeating: 0.7))
                let product = DiagonalGaussian(
                    productOf: [
                        Expert(DiagonalGaussian(mean: other, logVariance: other)),
                        Expert(DiagonalGaussian(mean: a, logVariance: b), presence: present),
                    ], rows: 3, units: 2)
                let loss = (product.mean.square() + product.divergence).sum()
                return gradients(of: loss, withRespectTo: [a, b, other]).map { evaluated($0!).values }
            }
            let usual = slopes(0)
            #expect(usual.joined().allSatisfy { $0.isFinite })
            #expect(slopes(nonsense) == usual)
            #expect(usual[0][2...3] == [0, 0] && usual[1][2...3] == [0, 0] && usual[0][0] != 0)
        }

        // MARK: Rows

        @Test func absentRowsAreReplacedNotMultiplied() {
            let x = Node.constant(Tensor([1, 2, .nan, .infinity, 5, 6], shape: [3, 2]))
            let chosen = x.rows(where: .constant(Tensor([1, 0, 1])))
            #expect(evaluated(chosen).values == [1, 2, 0, 0, 5, 6])
            let gradient = gradients(of: chosen.square().sum(), withRespectTo: [x])[0]!
            #expect(evaluated(gradient).values == [2, 4, 0, 0, 10, 12])
        }

        // MARK: Sentences

        @Test func readingIsBlindToPadding() {
            var random = Random(seed: 2)
            let encoder = TextEncoder(vocabulary: 9, dimensions: 4, units: 5, outputs: 3, using: &random)
            let short = text([[2, 5, 6, 3], [2, 7, 3, 0]], lengths: [4, 3])
            let long = text([[2, 5, 6, 3, 0, 0], [2, 7, 3, 8, 4, 1]], lengths: [4, 3])
            let filled = text([[2, 5, 6, 3, 7, 7], [2, 7, 3, 5, 5, 5]], lengths: [4, 3])
            #expect(evaluated(encoder(filled)).values == evaluated(encoder(long)).values)
            // The sizes of its products choose the library's kernel, and with it, on some processors, last digits.
            #expect(evaluated(encoder(short)).greatestDifference(from: evaluated(encoder(long))) < 1e-6)
            let other = text([[2, 5, 4, 3], [2, 7, 3, 0]], lengths: [4, 3])
            #expect(evaluated(encoder(short)).greatestDifference(from: evaluated(encoder(other))) > 1e-3)
        }

        /// Whatever fills a sentence up, numbers outside the vocabulary included, reaches no gradient.
        @Test(arguments: [Float.nan, -1, 1e9]) func paddingNeedNotBeAWord(_ fill: Float) {
            var random = Random(seed: 12)
            let encoder = TextEncoder(vocabulary: 9, dimensions: 4, units: 5, outputs: 3, using: &random)
            let decoder = CaptionDecoder(vocabulary: 9, dimensions: 4, units: 5, code: 3, using: &random)
            let model = ImageTextModel(
                image: [8, 8, 3], vocabulary: 9, length: 4, width: 8, heads: 2, hidden: 8, layers: 1, code: 3,
                using: &random)
            func lossAndGradients(_ fill: Float) -> [[Float]] {
                let tokens = Node.constant(Tensor([2, 5, 6, 3, 2, 7, 3, fill, 2, fill, fill, fill], shape: [3, 4]))
                let mask = Node.constant(Tensor([1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 0, 0], shape: [3, 4]))
                let text = TokenNodes(tokens: tokens, mask: mask)
                let words = decoder.logProbabilities(of: text, codes: encoder(text, .training), .training)
                let loss = words.sum() + model.encode(tokens: tokens, mask: mask, .training).sum()
                let slopes = gradients(of: loss, withRespectTo: parameterNodes(of: loss))
                return ([loss] + slopes.map { $0! }).map { evaluated($0).values }
            }
            let usual = lossAndGradients(0)
            #expect(usual.joined().allSatisfy { $0.isFinite })
            #expect(lossAndGradients(fill) == usual)
        }

        /// log p of a sentence is the sum over its words and its end, each from the words before and the code.
        @Test func sentencesAreAsProbableAsTheirWords() {
            var random = Random(seed: 3)
            let decoder = CaptionDecoder(vocabulary: 9, dimensions: 4, units: 5, code: 2, using: &random)
            let sentences = [[2, 5, 6, 8, 3], [2, 7, 3, 4, 1]], lengths = [5, 3]
            let codes = noise([2, 2], &random)
            let found = evaluated(
                decoder.logProbabilities(of: text(sentences, lengths: lengths), codes: .constant(codes), .inference))
            #expect(found.shape == [2])
            for (row, sentence) in sentences.enumerated() {
                var expected = 0.0
                for step in 1..<lengths[row] {
                    let logits = lastLogits(decoder, Array(sentence[..<step]), codes.rows([row]))
                    let most = logits.max()!
                    expected += logits[sentence[step]] - most - log(logits.reduce(0) { $0 + exp($1 - most) })
                }
                #expect(abs(Double(found.values[row]) - expected) < 1e-4)
            }
        }

        /// Every word said is the likeliest after those before it; nothing follows the end.
        @Test func greedySentencesFollowTheirLogits() {
            var random = Random(seed: 4)
            let decoder = CaptionDecoder(vocabulary: 7, dimensions: 4, units: 6, code: 3, using: &random)
            let codes = Tensor(noise([20, 3], &random).values.map { 3 * $0 }, shape: [20, 3])
            let sentences = decoder.sentences(for: codes, length: 6, start: 2, end: 3, padding: 0)
            #expect(Set(sentences.map(\.count)).count > 1, "some end early: \(sentences)")
            for (row, sentence) in sentences.enumerated() {
                #expect(sentence.count <= 6 && !sentence.contains(3) && !sentence.contains(2) && !sentence.contains(0))
                for step in 0...sentence.count where step < 6 {
                    let logits = lastLogits(decoder, [2] + sentence[..<step], codes.rows([row]))
                    let allowed = logits.indices.filter { $0 != 0 && $0 != 2 }
                    let best = allowed.max { logits[$0] < logits[$1] }!
                    #expect(best == (step < sentence.count ? sentence[step] : 3))
                }
            }
        }

        // MARK: Multimodal VAE

        @Test func missingModalitiesAreNeverRead() {
            let (model, images, sentences) = Self.example()
            let presence = Tensor([1, 1, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1], shape: [6, 2])
            func codes(_ images: Tensor, _ sentences: TokenNodes) -> [[Float]] {
                let posterior = model.posterior(.constant(images), sentences, presence: .constant(presence))
                return [evaluated(posterior.mean).values, evaluated(posterior.logVariance).values]
            }
            let usual = codes(images, sentences.nodes)
            #expect(usual.joined().allSatisfy { $0.isFinite })
            var (brokenImages, brokenTokens, brokenMask) = (images, sentences.tokens, sentences.mask)
            for row in 0..<6 {
                if presence[row, 0] == 0 { brokenImages.fill(row: row, with: .nan) }
                if presence[row, 1] == 0 {
                    brokenTokens.fill(row: row, with: -1e9)
                    brokenMask.fill(row: row, with: .nan)
                }
            }
            let odd = codes(
                brokenImages, TokenNodes(tokens: .constant(brokenTokens), mask: .constant(brokenMask)))
            #expect(usual == odd)
            // The fourth row has nothing at all.
            #expect(usual.allSatisfy { $0[3 * 4..<4 * 4].allSatisfy { $0 == 0 } })
            // What is present is read.
            var other = images
            other.fill(row: 1, with: 0.9)
            #expect(codes(other, sentences.nodes) != usual)
        }

        /// The bound by its definition: who sees what, who explains what, weights, and β once.
        @Test(arguments: [MultimodalVAE.Task.explainsSeen, .explainsAll], [0, 1, 3] as [Float])
        func boundIsItsDefinition(task: MultimodalVAE.Task, beta: Float) {
            let (model, images, sentences) = Self.example()
            let weights = ModalityWeights(image: 0.5, text: 4)
            var random = Random(seed: 6)
            let draws = noise([6, 4], &random)
            let bound = evaluated(
                model.bound(
                    .constant(images), sentences.nodes, task: task, weights: weights, beta: beta,
                    noise: .constant(draws), .inference)
            ).values[0]
            let seen = [(true, false), (true, false), (true, true), (true, true), (false, true), (false, true)]
            let experts = [
                model.expert(.constant(images), .inference), model.expert(sentences.nodes, .inference),
            ].map { (mean: evaluated($0.mean), logVariance: evaluated($0.logVariance)) }
            var codes = Tensor(shape: [6, 4])
            var expected = 0.0
            for row in 0..<6 {
                for unit in 0..<4 {
                    var (precision, weighted) = (1.0, 0.0)
                    for (k, isThere) in [seen[row].0, seen[row].1].enumerated() where isThere {
                        let own = exp(-Double(experts[k].logVariance[row, unit]))
                        precision += own
                        weighted += own * Double(experts[k].mean[row, unit])
                    }
                    let (mean, variance) = (weighted / precision, 1 / precision)
                    codes[row, unit] = Float(mean + variance.squareRoot() * Double(draws[row, unit]))
                    expected -= Double(beta) * 0.5 * (mean * mean + variance - log(variance) - 1)
                }
            }
            let decoded = evaluated(model.imageDecoder(.constant(codes)))
            let words = evaluated(
                model.captionDecoder.logProbabilities(of: sentences.nodes, codes: .constant(codes), .inference))
            for row in 0..<6 {
                if seen[row].0 || task == .explainsAll {
                    let (a, b) = (decoded.rows([row]).values, images.rows([row]).values)
                    for (x, y) in zip(a, b) {
                        expected += 0.5 * (-0.5 * pow(Double(x - y) / 0.3, 2) - log(0.3) - 0.5 * log(2 * Double.pi))
                    }
                }
                if seen[row].1 || task == .explainsAll { expected += 4 * Double(words.values[row]) }
            }
            expected /= 6
            #expect(abs(Double(bound) / expected - 1) < 1e-4, "\(bound) and \(expected)")
        }

        /// In training, too: nonsense where a batch's third has nothing reaches neither loss nor gradient.
        @Test func trainingNeverReadsWhatIsMissing() {
            let (model, images, sentences) = Self.example()
            var (brokenImages, brokenTokens) = (images, sentences.tokens)
            for row in 4..<6 { brokenImages.fill(row: row, with: .nan) }
            for row in 0..<2 { brokenTokens.fill(row: row, with: -5) }
            let noise = Node.constant(Tensor(shape: [6, 4], repeating: 0.3))
            func lossAndGradients(_ images: Tensor, _ tokens: Tensor) -> [[Float]] {
                let loss = model.bound(
                    .constant(images), TokenNodes(tokens: .constant(tokens), mask: .constant(sentences.mask)),
                    task: .explainsSeen, weights: ModalityWeights(), beta: 1, noise: noise, .training)
                let slopes = gradients(of: loss, withRespectTo: parameterNodes(of: loss))
                #expect(slopes.count == model.parameters.count)
                return ([loss] + slopes.map { $0! }).map { evaluated($0).values }
            }
            let usual = lossAndGradients(images, sentences.tokens)
            #expect(usual.joined().allSatisfy { $0.isFinite })
            #expect(usual == lossAndGradients(brokenImages, brokenTokens))
        }

        @Test func aPlainAutoencoderPutsZerosForWhatIsMissing() {
            var random = Random(seed: 7)
            let (_, images, sentences) = Self.example()
            let model = MultimodalAutoencoder(Self.sizes, likelihood: .gaussian(standardDeviation: 0.3), using: &random)
            let presence = Node.constant(Tensor([1, 1, 1, 0, 0, 1, 0, 0, 1, 1, 0, 0], shape: [6, 2]))
            let codes = evaluated(model.encode(.constant(images), sentences.nodes, presence: presence))
            let all = evaluated(model.encode(.constant(images), sentences.nodes))
            #expect(codes.rows([0, 4]).values == all.rows([0, 4]).values)
            // Of nothing, the joint layer's bias.
            #expect(codes.rows([3]).values == model.joint.bias!.value.values && codes.rows([3]) == codes.rows([5]))
            let loss = evaluated(model.loss(.constant(images), sentences.nodes, weights: ModalityWeights(), .training))
            #expect(loss.values[0].isFinite)
        }

        // MARK: Agreement

        /// log ∫ q₁ q₂ / p by adding up a fine grid.
        @Test func agreementIsTheIntegral() {
            // Means and precisions, at least 1.
            let bells: [(mean: Double, precision: Double)] = [(0.8, 3), (-0.5, 1.4), (0, 1), (1.2, 20)]
            func gaussian(_ bells: [(mean: Double, precision: Double)]) -> DiagonalGaussian {
                DiagonalGaussian(
                    mean: .constant(Tensor(bells.map { Float($0.mean) }, shape: [bells.count, 1])),
                    logVariance: .constant(Tensor(bells.map { Float(-log($0.precision)) }, shape: [bells.count, 1])))
            }
            let found = evaluated(posteriorAgreement(gaussian(bells), gaussian(Array(bells.prefix(3)))))
            #expect(found.shape == [4, 3])
            func density(_ z: Double, _ bell: (mean: Double, precision: Double)) -> Double {
                (bell.precision / (2 * Double.pi)).squareRoot() * exp(-0.5 * bell.precision * pow(z - bell.mean, 2))
            }
            for (i, a) in bells.enumerated() {
                for (j, b) in bells.prefix(3).enumerated() {
                    let sum = (0..<24_000).reduce(0.0) {
                        let z = -12 + Double($1) * 0.001
                        return $0 + density(z, a) * density(z, b) / density(z, (0, 1)) * 0.001
                    }
                    #expect(abs(Double(found[i, j]) - log(sum)) < 1e-3, "\(a) and \(b)")
                }
            }
            // Several units add up.
            let (u, v) = (
                Tensor([0.8, -0.5], shape: [1, 2]), Tensor([-log(3), -log(1.4)].map { Float($0) }, shape: [1, 2])
            )
            let wide = DiagonalGaussian(mean: .constant(u), logVariance: .constant(v))
            #expect(abs(evaluated(posteriorAgreement(wide, wide)).values[0] - found[0, 0] - found[1, 1]) < 1e-5)
        }

        // MARK: Networks

        @Test func codersMirrorEachOther() {
            var random = Random(seed: 8)
            let encoder = ImageEncoder(image: [16, 8, 3], channels: [4, 6], hidden: 7, outputs: 5, using: &random)
            let decoder = ImageDecoder(image: [16, 8, 3], channels: [4, 6], hidden: 7, inputs: 5, using: &random)
            let images = Node.constant(noise([2, 16, 8, 3], &random))
            #expect(encoder(images).shape == [2, 5] && decoder(encoder(images)).shape == [2, 16, 8, 3])
        }

        private static let sizes = ImageTextSizes(
            image: [8, 8, 1], channels: [3, 4], hidden: 6, vocabulary: 9, dimensions: 4, units: 5, latent: 4)

        /// Six pairs and a model that was not trained.
        private static func example() -> (
            model: MultimodalVAE, images: Tensor, sentences: (tokens: Tensor, mask: Tensor, nodes: TokenNodes)
        ) {
            var random = Random(seed: 5)
            let model = MultimodalVAE(sizes, likelihood: .gaussian(standardDeviation: 0.3), using: &random)
            let images = noise([6, 8, 8, 1], &random)
            let tokens = Tensor([2, 5, 6, 3, 0, 2, 7, 3, 0, 0].map { Float($0) }, shape: [2, 5]).rows([
                0, 1, 1, 0, 1, 0,
            ])
            let mask = Tensor([1, 1, 1, 1, 0, 1, 1, 1, 0, 0], shape: [2, 5]).rows([0, 1, 1, 0, 1, 0])
            return (model, images, (tokens, mask, TokenNodes(tokens: .constant(tokens), mask: .constant(mask))))
        }
    }
}

/// The nodes of all parameters that a node depends on, each use of one.
private func parameterNodes(of root: Node) -> [Node] {
    var (found, pending): ([Node], [Node]) = ([], [root])
    var seen: Set<ObjectIdentifier> = []
    while let node = pending.popLast() {
        if node.op.name == "parameter" { found.append(node) }
        pending += node.inputs.filter { seen.insert(ObjectIdentifier($0)).inserted }
    }
    return found
}

/// The logits of the word after some words, in double precision.
private func lastLogits(_ decoder: CaptionDecoder, _ words: [Int], _ code: Tensor) -> [Double] {
    let nodes = Node.constant(Tensor(words.map { Float($0) }, shape: [1, words.count]))
    let logits = evaluated(decoder.logits(after: nodes, codes: .constant(code), .inference)).values
    return logits.suffix(decoder.vocabulary).map { Double($0) }
}

private func text(_ ids: [[Int]], lengths: [Int]) -> TokenNodes {
    let shape = [ids.count, ids[0].count]
    return TokenNodes(
        tokens: .constant(Tensor(ids.joined().map { Float($0) }, shape: shape)),
        mask: .constant(Tensor(lengths.flatMap { n in (0..<shape[1]).map { $0 < n ? 1 : 0 } }, shape: shape)))
}

private func noise(_ shape: [Int], _ random: inout Random) -> Tensor {
    Tensor((0..<shape.reduce(1, *)).map { _ in random.normal() }, shape: shape)
}

extension Tensor {
    fileprivate mutating func fill(row: Int, with value: Float) {
        let width = elementsPerRow
        withUnsafeMutableBuffer { for i in row * width..<(row + 1) * width { $0[i] = value } }
    }
}

/// A node's value without inputs.
private func evaluated(_ node: Node) -> Tensor {
    let plan = Plan(inputs: [], outputs: [node], seed: 9)
    plan.run()
    return plan.output(0)
}
