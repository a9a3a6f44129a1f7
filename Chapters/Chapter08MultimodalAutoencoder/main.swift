import Engine

MultimodalAutoencoders.main { Threads.useByDefault($0) }
