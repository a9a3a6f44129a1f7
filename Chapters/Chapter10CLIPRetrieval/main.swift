import Engine

CLIPRetrieval.main { Threads.count = $0 }
