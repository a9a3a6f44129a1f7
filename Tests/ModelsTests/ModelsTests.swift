import Testing

/// All suites, one test after another: every model uses the whole machine.
@Suite(.serialized) struct ModelsTests {}
