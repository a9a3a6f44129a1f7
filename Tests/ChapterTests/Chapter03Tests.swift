import Testing

@testable import Chapter03ConvolutionalAutoencoder

extension ChapterTests {
    @Test func convolutionalAutoencoders() throws {
        let first = try results(ConvolutionalAutoencoders.self)
        #expect(first.history.count == 2 && first.history[1].loss < first.history[0].loss)
        #expect(first.finalError < first.meanImageError && first.finalError > 0)
        #expect(first.bottleneckError < first.meanImageError && first.pcaError < first.meanImageError)
        // Chance is a tenth.
        #expect(first.downstream.count == 5)
        for score in first.downstream {
            #expect(score.linear > 0.4 && score.neighbours > 0.4 && score.linear <= 1 && score.neighbours <= 1, "\(score.name)")
        }
        #expect(try json(first) == json(results(ConvolutionalAutoencoders.self)), "the same seed gives the same results")
    }

    /// The 28×28 network on all 60,000 images, by the chapter's recipe. One start differs from another by a few per
    /// cent, so the mean of three is what must be as low as PyTorch's.
    @Test func twoEpochsOnAllImages() throws {
        let runs = try (0..<3).map { try FullTraining.run(seed: $0) }
        for run in runs { #expect(run.losses.count == 2 && run.losses[1] < run.losses[0]) }
        let mean = runs.map(\.testError).reduce(0, +) / 3
        #expect(mean <= 0.0105, "mean squared errors of the test images: \(runs.map(\.testError))")
    }
}
