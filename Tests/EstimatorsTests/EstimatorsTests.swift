import Testing

/// All suites, one test after another: every estimator uses the whole machine, and its pool of threads is made for one
/// caller.
@Suite(.serialized) struct EstimatorsTests {}
