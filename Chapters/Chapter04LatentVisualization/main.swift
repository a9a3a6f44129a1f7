import Engine

LatentVisualization.main { Threads.count = $0 }
