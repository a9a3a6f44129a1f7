import Engine

DenoisingAndCompression.main { Threads.useByDefault($0) }
