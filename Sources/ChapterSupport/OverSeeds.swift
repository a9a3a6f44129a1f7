import Engine
import Notebook
import System

extension Page {
    /// The same experiment for several seeds, `seed`, `seed` + 1, …: side by side, each on one thread, so that what a
    /// seed gives depends on no other.
    ///
    /// ```swift
    /// import Datasets
    /// import Engine
    /// import Models
    /// import Notebook
    /// func finalLosses(of page: Page, on train: LabelledImages, by recipe: TrainingRecipe) throws -> OverSeeds<Double> {
    ///     try page.overSeeds("narrow", 5, from: 1) { seed in
    ///         var random = Random(seed: seed)
    ///         let network = ConvolutionalAutoencoder(channels: 1, using: &random)
    ///         let run = try recipe.train(network, on: [train.column]) { network.loss($0[0], $1) }
    ///         return run.losses.last!
    ///     }
    /// }
    /// ```
    /// Every seed is kept by itself as `cached` keeps a value: after Ctrl-C the next run has those that were done, and
    /// with another number of seeds computes only those that it has not. So that this holds, the number is not in the
    /// key where it stands in the code beside the name `seeds`, and `run` must not depend on it. What follows on the
    /// page depends on all seeds.
    ///
    /// - Parameters:
    ///   - name: lower-case letters, digits and hyphens.
    ///   - count: of seeds, at least 1.
    ///   - seed: the first.
    ///   - key: what else decides the values, and is neither in the chapter's code nor among the run's options or data.
    ///   - run: the experiment. What it uses of what is around it must be `Sendable`: tensors, images, columns and
    ///     recipes are, models are not, so each seed makes its own.
    /// - Throws: what `run` throws for the first seed that fails; `PageError` on Ctrl-C.
    public func overSeeds<Value: Codable & Sendable>(
        _ name: String, _ count: Int, from seed: UInt64, key: some Encodable = [String](),
        file: StaticString = #filePath, line: Int = #line, _ run: @Sendable (_ seed: UInt64) throws -> Value
    ) throws -> OverSeeds<Value> {
        require(count > 0, "\"\(name)\" needs at least one seed, but has \(count)")
        let seeds = (0..<count).map { seed &+ UInt64($0) }
        let values = try cachedEach(
            name, parts: seeds.map { "seed-\($0)" }, key: key, ignoringNumber: "seeds", file: file, line: line
        ) { missing, keep in
            let bar = progress("\(name), by seed", total: missing.count)
            defer { bar.finish() }
            // Watched throughout, so that Ctrl-C is not forgotten between two trainings of a seed.
            try Interrupt.watching {
                do {
                    _ = try sideBySide(missing.count) { place in
                        try keep(missing[place], try run(seeds[missing[place]]))
                        bar.advance(status: "seed \(seeds[missing[place]])")
                        if Interrupt.isRequested { throw Interrupted() }
                    }
                } catch where Interrupt.isRequested {
                    throw PageError(
                        "interrupted: of \(missing.count) seeds of \"\(name)\" \(bar.step) were done; the next run goes "
                            + "on from there")
                }
            }
        } as [Value]
        return OverSeeds(seeds: seeds, values: values)
    }
}

/// Ends what goes on side by side.
private struct Interrupted: Error {}
