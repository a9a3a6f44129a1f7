import Datasets
import Engine
import Estimators

// What linear algebra does without a penalty.

/// What straight lines cannot forecast of some numbers from others: the classical way to take a part's redundancy out.
struct Residual {
    private let regression: FittedRidgeRegression

    /// Fits the forecast of `target [N, d]` from `known [N, e]`.
    init(of target: Tensor, from known: Tensor) throws {
        regression = try RidgeRegression(penalty: 1e-3 * Double(target.rows)).fit(known, targets: target)
    }

    func callAsFunction(_ target: Tensor, _ known: Tensor) -> Tensor {
        target - regression.predict(known)
    }
}

/// Regresses everything else out of the private parts after training: of the picture's what the shared parts say, of
/// the caption's also what is left of the picture's. It needs both modalities at once.
struct RegressingOut {
    private let picture: Residual
    private let caption: Residual

    /// - Parameter codes: of training scenes.
    init(_ codes: Codes) throws {
        let shared = Tensor.concatenated([codes[.pictureShared], codes[.captionShared]])
        picture = try Residual(of: codes[.picturePrivate], from: shared)
        let known = Tensor.concatenated([shared, picture(codes[.picturePrivate], shared)])
        caption = try Residual(of: codes[.captionPrivate], from: known)
    }

    func callAsFunction(_ codes: Codes) -> Codes {
        let shared = Tensor.concatenated([codes[.pictureShared], codes[.captionShared]])
        let own = picture(codes[.picturePrivate], shared)
        let other = caption(codes[.captionPrivate], Tensor.concatenated([shared, own]))
        return Codes(parts: [codes[.pictureShared], own, codes[.captionShared], other])
    }
}

/// No network at all: the shared parts are the first canonical variables of pixels and words, the private parts the
/// principal components of what is left of either view when these have been regressed out. Equal sizes.
struct CanonicalParts {
    private let pca: FittedPCA
    private let cca: FittedCCA
    private let residuals: (picture: Residual, caption: Residual)
    private let components: (picture: FittedPCA, caption: FittedPCA)

    /// - Parameter size: numbers in each part.
    init(_ views: Views, size: Int) throws {
        let pixels = views.small.flattened
        pca = try PCA(count: 96).fit(pixels)
        let x = pca.transform(pixels)
        cca = try CCA(count: size, ridge: 1e-2).fit(x, views.words)
        let shared = Tensor.concatenated([cca.transform(x: x), cca.transform(y: views.words)])
        residuals.picture = try Residual(of: x, from: shared)
        let left = residuals.picture(x, shared)
        components.picture = try PCA(count: size).fit(left)
        let known = Tensor.concatenated([shared, components.picture.transform(left)])
        residuals.caption = try Residual(of: views.words, from: known)
        components.caption = try PCA(count: size).fit(residuals.caption(views.words, known))
    }

    func codes(_ views: Views) -> Codes {
        let x = pca.transform(views.small.flattened)
        let (u, v) = (cca.transform(x: x), cca.transform(y: views.words))
        let shared = Tensor.concatenated([u, v])
        let own = components.picture.transform(residuals.picture(x, shared))
        let other = components.caption.transform(residuals.caption(views.words, Tensor.concatenated([shared, own])))
        return Codes(parts: [u, own, v, other])
    }
}
