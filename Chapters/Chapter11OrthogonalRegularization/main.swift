import Engine

OrthogonalRegularization.main { Threads.useByDefault($0) }
