import Engine

CanonicalCorrelation.main { Threads.count = $0 }
