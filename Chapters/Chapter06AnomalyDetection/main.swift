import Engine

AnomalyDetection.main { Threads.useByDefault($0) }
