import Engine

DenoisingAndCompression.main { Threads.count = $0 }
