import Engine

VariationalAutoencoders.main { Threads.useByDefault($0) }
