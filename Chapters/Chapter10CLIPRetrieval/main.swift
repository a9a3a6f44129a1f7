import Engine

CLIPRetrieval.main { Threads.useByDefault($0) }
