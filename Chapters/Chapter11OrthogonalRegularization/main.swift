import Engine

OrthogonalRegularization.main { Threads.count = $0 }
