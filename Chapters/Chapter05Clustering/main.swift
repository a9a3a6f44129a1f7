import Engine

Clustering.main { Threads.useByDefault($0) }
