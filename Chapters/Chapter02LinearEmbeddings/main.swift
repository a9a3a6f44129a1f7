import Engine

LinearEmbeddings.main { Threads.count = $0 }
