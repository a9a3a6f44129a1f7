import ChapterSupport
import Estimators

/// How many numbers the narrow network's waist and PCA keep.
let bottleneckSize = CourseAutoencoders.bottleneckSize
/// Starts of k-means, of which the lowest inertia is kept.
let restarts = 10
/// Runs of one start each, by which inertia and accuracy are compared.
let singleStarts = 30
/// How many images are looked at in two brightnesses.
let dimmed = 1_000

/// Perplexities to choose from for a map that is to be clustered: t-SNE's usual one, and a wider look.
let mapPerplexities = [30, 100]
