import Engine

AnomalyDetection.main { Threads.count = $0 }
