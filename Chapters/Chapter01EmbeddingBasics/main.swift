import Engine

EmbeddingBasics.main { Threads.useByDefault($0) }
