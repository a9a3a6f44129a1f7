import Engine

LinearEmbeddings.main { Threads.useByDefault($0) }
