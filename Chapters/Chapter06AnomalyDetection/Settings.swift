/// The share of false alarms that a quantile as threshold accepts.
let accepted = 0.05

/// A share of anomalies that is closer to life than the test bench's.
let rare = 0.01

/// The number of hidden units on either side of the code.
let hidden = 128
