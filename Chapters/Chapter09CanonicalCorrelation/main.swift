import Engine

CanonicalCorrelation.main { Threads.useByDefault($0) }
