/// Nats above which a unit counts as active.
let leastShare = 0.1
