import Engine

ConvolutionalAutoencoders.main { Threads.count = $0 }
