import Engine

ConvolutionalAutoencoders.main { Threads.useByDefault($0) }
