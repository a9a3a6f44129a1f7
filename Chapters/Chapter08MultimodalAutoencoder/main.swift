import Engine

MultimodalAutoencoders.main { Threads.count = $0 }
