import Engine

EmbeddingBasics.main { Threads.count = $0 }
