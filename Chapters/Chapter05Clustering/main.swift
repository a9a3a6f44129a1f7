import Engine

Clustering.main { Threads.count = $0 }
