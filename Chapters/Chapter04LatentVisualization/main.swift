import Engine

LatentVisualization.main { Threads.useByDefault($0) }
