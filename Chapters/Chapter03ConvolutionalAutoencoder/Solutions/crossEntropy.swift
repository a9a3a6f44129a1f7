import Foundation

/// −t log σ(z) − (1 − t) log(1 − σ(z)), for logits of any size.
func crossEntropy(logit: Double, target: Double) -> Double {
    // log(1 + exp(z)) = max(z, 0) + log(1 + exp(−|z|)): the exponential never grows.
    max(logit, 0) - target * logit + log1p(exp(-abs(logit)))
}
