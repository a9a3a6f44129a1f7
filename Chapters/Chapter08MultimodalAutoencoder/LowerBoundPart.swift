import ChapterSupport
import Charts
import Engine
import Models
import Notebook

/// The variational models that the chapter compares.
struct TrainedModels {
    /// Explains the pair.
    let pair: JointModel
    /// The same model as it was after as many epochs as `seen` had.
    let early: JointModel
    /// Explains what it saw.
    let seen: JointModel
    /// What they are called in tables.
    let titles: (pair: String, early: String, seen: String)
    /// The epochs of `early` and of `seen`.
    let shortEpochs: Int
    /// How the training of `pair` went.
    let training: TrainingRun
    /// The greatest mean or log-variance of a code made of nothing, in magnitude.
    let nothing: Float
    /// Whether codes are the same, bit by bit, whatever stands where a modality is missing.
    let missingIsNotRead: Bool
}

extension MultimodalAutoencoders {
    /// Part 4: the loss of experts, and three models trained with it.
    static func lowerBound(
        _ page: Page, _ options: Options, _ settings: Settings, _ benchmark: SceneBenchmark, _ sizes: ImageTextSizes
    ) throws -> TrainedModels {
        let (train, validation, test) = (benchmark.train, benchmark.validation, benchmark.test)
        let coder = benchmark.coder
        let random = Random(seed: options.seed)
        let (weights, beta) = (settings.weights, settings.beta)
        page.prose(#"""
            ## The bound

            As in chapter 7, for every distribution $q$ of codes,

            $$ \log p(x, w) \ge \mathbb{E}_{q(z)} \bigl[ \log p(x \mid z) + \log p(w \mid z) \bigr] - \operatorname{KL}\bigl(q(z) \,\Vert\, p(z)\bigr), $$

            and if only the sentence is there, the same holds without the picture's term. The loss is its negative with
            the weights $\lambda_x$, $\lambda_w$ on its terms and $\beta$ = \#(beta, .fixed(0), name: "beta") on the
            divergence KL. With these weights the best $q$ is no longer the posterior: it is proportional to
            $p(z)\, p(x \mid z)^{\lambda_x}\, p(w \mid z)^{\lambda_w}$, the belief of someone who heard the sentence
            \#(weights.text, .fixed(0), name: "times the sentence is heard") times over, and surer than one hearing
            allows. So the loss is not to be read as an estimate of $-\log p(x, w)$, nor $q$ as one of the true
            posterior.

            If only pairs were shown, nothing would make each expert useful alone. So in training, modalities **go
            missing at random**: of every shuffled batch, one third is encoded from the pictures alone, one third from
            the sentences alone, and one third from both.

            What should a code that saw one half explain? \#(authors: .wu2018) ask it to explain what it saw. But the
            bound holds for *every* $q$, also for $q(z \mid w)$ as a bound on the whole $\log p(x, w)$. So we may just
            as well ask it to explain **the pair**: the sentence's code is then told what picture it should have led to.
            (\#(authors: .suzuki2016) bring the one-sided posteriors near the joint one with an extra divergence;
            \#(authors: .shi2019) replace the product by a mixture, and also make each expert explain everything.) The
            price: of what the sentence does not know, such as the background, it must bet on an average, since every
            wrong bet costs pixels. We train both ways with the same networks and pairs. To keep the run short, the
            first way gets a third of the epochs; so the second is also looked at after as many, in the middle of its
            training, while its rate is still high. That is no favour to it.

            An expert is what an encoder says, taken as mean and logarithm of a variance:

            \#(listing: "MultimodalVAE.opinion")

            In training, an encoder is given only the rows that have its modality:

            \#(listing: "MultimodalVAE.posteriorOfThirds", "MultimodalVAE.bound")

            When some rows lack a modality afterwards, a harmless stand-in (zeros) is put in its place before the
            encoder reads it, and its expert gets precision 0. Multiplying what is missing by zero would not do:
            $0 \cdot \text{NaN}$ is NaN.

            \#(listing: "MultimodalVAE.posterior")

            The run makes sure that codes of nothing are the prior, and that a missing half is not read: it puts NaN
            pixels and unknown words there.
            """#)
        let epochs = settings.epochs, shortEpochs = max(1, epochs / 3)
        func network() -> MultimodalVAE {
            var initial = random.split(4)
            return MultimodalVAE(sizes, likelihood: .gaussian(standardDeviation: pixelDeviation), using: &initial)
        }
        func recipe(epochs: Int) -> TrainingRecipe {
            .pairs(train.count, epochs: epochs, rate: 5e-3, seed: options.seed)
        }
        let (other, joint, early) = (network(), network(), network())
        let otherRun = try page.trained(
            "explains-seen", other, on: train.columns, validation: validation.columns,
            by: recipe(epochs: shortEpochs)
        ) {
            let sentences = TokenNodes(tokens: $0[1], mask: $0[2])
            return other.loss($0[0], sentences, task: .explainsSeen, weights: weights, beta: beta, $1)
        }
        let jointRun = try page.trained(
            "explains-all", joint, on: train.columns, validation: validation.columns, by: recipe(epochs: epochs),
            milestone: shortEpochs
        ) {
            let sentences = TokenNodes(tokens: $0[1], mask: $0[2])
            return joint.loss($0[0], sentences, task: .explainsAll, weights: weights, beta: beta, $1)
        }
        // The model that explains the pair once more, as it was when it had trained as long as the other.
        try early.load(jointRun.milestone)
        let model = JointModel(joint, coder), earlyModel = JointModel(early, coder)
        let seenModel = JointModel(other, coder)
        let titles = (  // hide
            pair: "VAE, explains the pair, \(epochs) epochs", early: "the same after \(shortEpochs) epochs",
            seen: "VAE, explains what it saw, \(shortEpochs) epochs"
        )
        let first = jointRun.losses.count > 4 ? 2 : 0  // hide
        func curve(_ name: String, _ losses: [Double], _ style: Series.Style) -> Series {  // hide
            Series(
                name, x: losses.indices.dropFirst(first).map { Double($0 + 1) }, y: Array(losses.dropFirst(first)),
                style: style)
        }
        func curves(_ title: String, _ run: TrainingRun) -> Panel {  // hide
            Panel(
                title,
                .lines(
                    [
                        curve("training", run.losses, .line),
                        curve("validation", run.validationLosses, .dashed),
                    ], x: "Epoch", y: "Loss (weighted nats a pair)"))
        }
        try page.figure(
            "training",
            .panels(
                [curves("explains the pair", jointRun), curves("explains what it saw", otherRun)], columns: 2),
            caption: """
                Losses of the two models in \
                training\(markdown: first > 0 ? "; the steep first epochs are left out" : ""). The two tasks are \
                different sums: compare each curve with its own validation, not one model with the other.
                """,
            alt: "Two panels of falling curves, each with a dashed partner.")
        let ofNothing = model.codes(test, image: false, text: false)  // hide
        let nothing = (ofNothing.means.values + ofNothing.logVariances.values).map(abs).max()!  // hide
        let isUnread = codesIgnoreWhatIsMissing(model, test)  // hide
        page.claim("codes of no modality are exactly N(0, I)", nothing == 0)
        page.claim(
            "whatever stands in a missing half, even NaN pixels or unknown words, leaves the code unchanged bit by bit",
            isUnread)
        return TrainedModels(
            pair: model, early: earlyModel, seen: seenModel, titles: titles, shortEpochs: shortEpochs,
            training: jointRun, nothing: nothing, missingIsNotRead: isUnread)
    }
}

/// Whether codes come out the same, bit by bit, whatever stands where a modality is missing: pixels that are no
/// numbers, tokens that no vocabulary has, a mask of anything.
private func codesIgnoreWhatIsMissing(_ model: JointModel, _ pairs: ScenePairs) -> Bool {
    let images = pairs.images.tensor()
    let broken = (
        images: Tensor(shape: images.shape, repeating: .nan),
        tokens: Tensor(shape: pairs.tokens.shape, repeating: -7e6),
        mask: Tensor(shape: pairs.mask.shape, repeating: .nan)
    )
    return [(true, false), (false, true), (false, false)].allSatisfy { image, text in
        let there = presence(pairs.count, image: image, text: text)
        let usual = model.codes(images: images, tokens: pairs.tokens, mask: pairs.mask, presence: there)
        let odd = model.codes(
            images: image ? images : broken.images, tokens: text ? pairs.tokens : broken.tokens,
            mask: text ? pairs.mask : broken.mask, presence: there)
        // NaN is not equal to itself, so a code that read one is found out.
        return usual.means.values == odd.means.values && usual.logVariances.values == odd.logVariances.values
    }
}
