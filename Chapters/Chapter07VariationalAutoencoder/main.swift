import Engine

VariationalAutoencoders.main { Threads.count = $0 }
