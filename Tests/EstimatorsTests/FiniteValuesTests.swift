import Engine
import Estimators
import Foundation
import Testing

/// Tables in which the element at row 5, column 2 is not finite, and who must refuse them.
private enum Table {
    static func sound(columns: Int = 4) -> Tensor { Sample.normal(rows: 12, columns: columns, seed: 1) }

    static func broken(_ value: Float, columns: Int = 4) -> Tensor {
        var table = sound(columns: columns)
        table[5, 2] = value
        return table
    }
}

/// Functions that stop the program.
private enum Stopping: String, CaseIterable, Codable, Sendable {
    case kMeans, kMeansPredict, kMeansTransform, nearestBase, nearestQueries, cosine, innerProduct, unitRows, voters,
        voterQuery, logisticRegression, logisticProbabilities, logisticPredict, standardizer, standardizerTransform,
        standardizerInverse, silhouette, sampledSilhouette, forest, forestPaths, forestScores, trustworthinessSamples,
        trustworthinessMap, continuity, preservation, affinities, divergence, mapTransform, mixturePredict,
        mixtureResponsibilities, mixtureDensity, principalTransform, principalInverse, principalReconstruct,
        probabilisticTransform, probabilisticInverse, probabilisticLikelihoods, independentTransform,
        independentInverse, discriminantTransform, canonicalFirst, canonicalSecond, canonicalCorrelations, ridge,
        crossCorrelationFirst, crossCorrelationSecond, informationGap, meanSquaredError, meanSquaredErrorSecond,
        squaredErrors, signalToNoise, signalToNoiseOfEach, similarity, medianFilter, columnExtremes, argmax,
        retrieval, meanDistances, oneClassSVM, oneClassScores, density

    func read(_ x: Tensor, sound: Tensor) throws {
        let labels = (0..<12).map { $0 % 2 }
        switch self {
        case .kMeans: _ = KMeans(count: 2).fit(x)
        case .density: _ = DBSCAN(radius: 1).fit(x)
        case .kMeansPredict: _ = KMeans(count: 2).fit(sound).predict(x)
        case .kMeansTransform: _ = KMeans(count: 2).fit(sound).transform(x)
        case .nearestBase: _ = NearestNeighbors().fit(x)
        case .nearestQueries: _ = NearestNeighbors().fit(sound).neighbors(of: x, count: 1)
        case .cosine: _ = NearestNeighbors(metric: .cosine).fit(sound).neighbors(of: x, count: 1)
        case .innerProduct: _ = NearestNeighbors(metric: .innerProduct).fit(x)
        case .unitRows: _ = Estimators.unitRows(x)
        case .voters: _ = KNNClassifier(count: 1).fit(x, labels: labels)
        case .voterQuery: _ = KNNClassifier(count: 1).fit(sound, labels: labels).predict(x)
        case .logisticRegression: _ = LogisticRegression().fit(x, labels: labels)
        case .logisticProbabilities: _ = LogisticRegression().fit(sound, labels: labels).probabilities(x)
        case .logisticPredict: _ = LogisticRegression().fit(sound, labels: labels).predict(x)
        case .standardizer: _ = Standardizer().fit(x)
        case .standardizerTransform: _ = Standardizer().fit(sound).transform(x)
        case .standardizerInverse: _ = Standardizer().fit(sound).inverseTransform(x)
        case .silhouette: _ = ClusterMetrics.silhouette(x, labels)
        case .sampledSilhouette: _ = ClusterMetrics.silhouette(x, labels, sample: 12, seed: 1)
        case .forest: _ = IsolationForest(seed: 1).fit(x)
        case .forestPaths: _ = IsolationForest(seed: 1).fit(sound).pathLengths(of: x)
        case .forestScores: _ = IsolationForest(seed: 1).fit(sound).scores(of: x)
        case .trustworthinessSamples: _ = MapMetrics.trustworthiness(of: sound.firstColumns(2), for: x, neighbors: 3)
        case .trustworthinessMap: _ = MapMetrics.trustworthiness(of: x, for: sound, neighbors: 3)
        case .continuity: _ = MapMetrics.continuity(of: sound.firstColumns(2), for: x, neighbors: 3)
        case .preservation: _ = MapMetrics.neighborPreservation(of: sound.firstColumns(2), for: x, neighbors: 3)
        case .affinities: _ = Affinities(of: x, perplexity: 3)
        case .divergence:
            _ = Affinities(of: sound, perplexity: 3).divergence(to: x.columns([1, 2]))
        case .mapTransform:
            _ = try TSNE(perplexity: 3, iterations: 10, exaggeratedIterations: 5).fit(sound).transform(x)
        case .mixturePredict: _ = try GaussianMixture(count: 2).fit(sound).predict(x)
        case .mixtureResponsibilities: _ = try GaussianMixture(count: 2).fit(sound).responsibilities(x)
        case .mixtureDensity: _ = try GaussianMixture(count: 2).fit(sound).logDensity(x)
        case .principalTransform: _ = try PCA(count: 2).fit(sound).transform(x)
        case .principalInverse: _ = try PCA(count: 4).fit(sound).inverseTransform(x)
        case .principalReconstruct: _ = try PCA(count: 2).fit(sound).reconstruct(x)
        case .probabilisticTransform: _ = try ProbabilisticPCA(count: 2).fit(sound).transform(x)
        case .probabilisticInverse:
            _ = try ProbabilisticPCA(count: 3).fit(sound).inverseTransform(x.firstColumns(3))
        case .probabilisticLikelihoods: _ = try ProbabilisticPCA(count: 2).fit(sound).logLikelihoods(of: x)
        case .independentTransform: _ = try ICA(count: 2).fit(sound).transform(x)
        case .independentInverse: _ = try ICA(count: 4).fit(sound).inverseTransform(x)
        case .discriminantTransform: _ = try LDA().fit(sound, labels: labels).transform(x)
        case .canonicalFirst: _ = try CCA().fit(sound, sound).transform(x: x)
        case .canonicalSecond: _ = try CCA().fit(sound, sound).transform(y: x)
        case .canonicalCorrelations: _ = try CCA().fit(sound, sound).correlations(x: sound, y: x)
        case .ridge: _ = try RidgeRegression().fit(sound, targets: sound).predict(x)
        case .crossCorrelationFirst: _ = CrossCorrelation(x, sound)
        case .crossCorrelationSecond: _ = CrossCorrelation(sound, x)
        case .informationGap: _ = MutualInformationGap(codes: x, factors: [labels])
        case .meanSquaredError: _ = Scores.meanSquaredError(x, sound)
        case .meanSquaredErrorSecond: _ = Scores.meanSquaredError(sound, x)
        case .squaredErrors: _ = Scores.squaredErrors(x, sound)
        case .signalToNoise: _ = ImageQuality.psnr(x, sound)
        case .signalToNoiseOfEach: _ = ImageQuality.psnrOfEach(sound, x)
        case .similarity:
            let shape = [12, 2, 2, 1]
            _ = ImageQuality.ssim(x.reshaped(shape), sound.reshaped(shape), window: .uniform(3))
        case .medianFilter: _ = MedianFilter()(x.reshaped([12, 2, 2, 1]))
        case .columnExtremes: _ = x.columnExtremes()
        case .argmax: _ = x.argmax()
        case .meanDistances: _ = NearestNeighbors().fit(sound).meanDistances(of: x, count: 2)
        case .oneClassSVM: _ = OneClassSVM(gamma: 1).fit(x)
        case .oneClassScores: _ = OneClassSVM(gamma: 1).fit(sound).scores(of: x)
        case .retrieval: _ = RetrievalMetrics(similarities: x, relevant: [[Int]](repeating: [0], count: 12))
        }
    }

    /// Where the broken element stands in what is read.
    var place: String { "row 5, column \(self == .divergence ? 1 : 2)" }
    /// Only the order counts, in which infinities have a place.
    var takesInfinity: Bool { [.columnExtremes, .argmax, .retrieval].contains(self) }
}

/// Functions that throw.
private enum Throwing: CaseIterable {
    case principal, singularValues, probabilistic, independent, whitened, discriminant, canonicalFirst, canonicalSecond,
        ridgeSamples, ridgeTargets, mixture, map, mapFromPlaces, firstAngles, secondAngles

    func read(_ x: Tensor, sound: Tensor) throws {
        switch self {
        case .principal: _ = try PCA(count: 2).fit(x)
        case .singularValues: _ = try PCA(count: 2, method: .singularValues).fit(x)
        case .probabilistic: _ = try ProbabilisticPCA(count: 2).fit(x)
        case .independent: _ = try ICA(count: 2).fit(x)
        case .whitened: _ = try ICA(count: 2).fit(x, whitenedBy: PCA(count: 2).fit(sound))
        case .discriminant: _ = try LDA().fit(x, labels: (0..<12).map { $0 % 2 })
        case .canonicalFirst: _ = try CCA().fit(x, sound)
        case .canonicalSecond: _ = try CCA().fit(sound, x)
        case .ridgeSamples: _ = try RidgeRegression().fit(x, targets: sound)
        case .ridgeTargets: _ = try RidgeRegression().fit(sound, targets: x)
        case .mixture: _ = try GaussianMixture(count: 2).fit(x)
        case .map: _ = try TSNE(perplexity: 3, iterations: 10, exaggeratedIterations: 5).fit(x)
        case .mapFromPlaces:
            _ = try TSNE(
                perplexity: 3, iterations: 10, exaggeratedIterations: 5, start: .places(x.columns([2, 2]))
            ).fit(sound)
        case .firstAngles: _ = try PrincipalAngles.between(x, sound)
        case .secondAngles: _ = try PrincipalAngles.between(sound, x)
        }
    }

    var place: String { "row 5, column \(self == .mapFromPlaces ? 0 : 2)" }
}

/// Lists of which number 3 is not finite.
private enum ListReader: String, CaseIterable, Codable, Sendable {
    case mean, moments, median, correlationFirst, correlationSecond, ratio, threshold
    case rankFirst, rankSecond, quantile, rank, shareAbove, curve, mannWhitney, precisionRecall

    func read(_ values: [Double]) {
        let sound = [1.0, 2, 3, 4, 5]
        let isPositive = [true, false, true, false, true]
        switch self {
        case .mean: _ = Statistics.mean(values)
        case .moments: _ = Statistics.moments(values)
        case .median: _ = Statistics.median(values)
        case .correlationFirst: _ = Statistics.correlation(values, sound)
        case .correlationSecond: _ = Statistics.correlation(sound, values)
        case .ratio: _ = Statistics.correlationRatio(values, groups: [0, 1, 0, 1, 0])
        case .threshold: _ = Threshold.aboveMean(of: values)
        case .rankFirst: _ = Statistics.rankCorrelation(values, sound)
        case .rankSecond: _ = Statistics.rankCorrelation(sound, values)
        case .quantile: _ = Statistics.quantile(0.25, of: values)
        case .rank: _ = Threshold.rank(of: 2, among: values)
        case .shareAbove: _ = Threshold.share(of: values, above: 2)
        case .curve: _ = ROC(scores: values, isPositive: isPositive)
        case .mannWhitney: _ = ROC.mannWhitney(scores: values, isPositive: isPositive)
        case .precisionRecall: _ = PrecisionRecall(scores: values, isPositive: isPositive)
        }
    }

    var takesInfinity: Bool {
        [
            .median, .rankFirst, .rankSecond, .quantile, .rank, .shareAbove, .curve, .mannWhitney, .precisionRecall,
        ].contains(self)
    }
}

/// What a program said before it stopped.
func words(_ result: ExitTest.Result?) -> String {
    String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
}

extension EstimatorsTests {
    @Suite struct FiniteValuesTests {
        @Test(arguments: Stopping.allCases) fileprivate func tablesStop(_ reader: Stopping) async {
            let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) { [reader] in
                try reader.read(Table.broken(.nan), sound: Table.sound())
            }
            #expect(words(result).contains("\(reader.place) is NaN"), "\(reader)")
        }

        @Test(arguments: Stopping.allCases.filter { !$0.takesInfinity })
        fileprivate func infinitiesStop(_ reader: Stopping) async {
            let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) { [reader] in
                try reader.read(Table.broken(-.infinity), sound: Table.sound())
            }
            #expect(words(result).contains("\(reader.place) is −∞"), "\(reader)")
        }

        @Test(arguments: Throwing.allCases, [Float.nan, .infinity])
        fileprivate func tablesThrow(_ reader: Throwing, _ value: Float) {
            let error = #expect(throws: LinearAlgebraError.self) {
                try reader.read(Table.broken(value), sound: Table.sound())
            }
            #expect(error?.description.contains("\(reader.place) is \(value.isNaN ? "NaN" : "∞")") == true, "\(reader)")
        }

        @Test(arguments: ListReader.allCases) fileprivate func listsStop(_ reader: ListReader) async {
            let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) { [reader] in
                reader.read([1, 2, 3, .nan, 5])
            }
            #expect(words(result).contains("number 3 is NaN"), "\(reader)")
        }

        @Test(arguments: ListReader.allCases.filter { !$0.takesInfinity })
        fileprivate func infinitiesInListsStop(_ reader: ListReader) async {
            let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) { [reader] in
                reader.read([1, 2, 3, .infinity, 5])
            }
            #expect(words(result).contains("number 3 is ∞"), "\(reader)")
        }

        /// Which table it was is said, too.
        @Test func theArgumentIsNamed() async {
            #expect(throws: LinearAlgebraError.self) { try CCA().fit(Table.sound(), Table.broken(.nan)) }
            do {
                _ = try RidgeRegression().fit(Table.sound(), targets: Table.broken(.nan))
                Issue.record("a NaN was fitted")
            } catch {
                #expect("\(error)".hasPrefix("ridge regression takes finite targets, but row 5, column 2 is NaN."))
            }
            let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                _ = MapMetrics.trustworthiness(of: Table.broken(.nan), for: Table.sound(), neighbors: 3)
            }
            #expect(words(result).contains("takes finite places"))
        }

        /// Infinite scores have a place in every order. Values by hand; the quantile is NumPy's.
        @Test func infinitiesHaveRanks() {
            let scores = [-Double.infinity, 1, 2, .infinity]
            let isPositive = [false, true, false, true]
            #expect(ROC(scores: scores, isPositive: isPositive).area == 0.75)
            #expect(ROC.mannWhitney(scores: scores, isPositive: isPositive) == 0.75)
            #expect(abs(Statistics.rankCorrelation(scores, [1, 2, 3, 4]) - 1) < 1e-12)
            #expect(Statistics.quantile(0.25, of: [1, 2, 3, 4, .infinity]) == 2)
            #expect(Statistics.quantile(0.75, of: [1, 2, 3, 4, .infinity]) == 4)
            #expect(Statistics.quantile(0.9, of: [1, 2, 3, 4, .infinity]) == .infinity)
            #expect(Threshold.rank(of: .infinity, among: scores) == 0.875)
            let metrics = RetrievalMetrics(
                similarities: Tensor([-.infinity, 0, 1, 0, .infinity, 1, 0, 1, 2], shape: [3, 3]))
            #expect(metrics.ranks == [3, 1, 1])
        }

        /// Numbers at the ends of single precision are numbers.
        @Test func hugeAndTinyNumbersAreFinite() {
            let values: [Float] = [.greatestFiniteMagnitude, -.greatestFiniteMagnitude, .leastNonzeroMagnitude, -0.0]
            #expect(Tensor(values).firstNotFinite == nil)
            #expect(Scores.squaredErrors(Tensor(values, shape: [4, 1]), Tensor(values, shape: [4, 1])) == [0, 0, 0, 0])
        }
    }
}
