/// The share of pairs in which the anomaly scores higher; a tie counts one half.
func areaUnderROC(normal: [Double], anomalous: [Double]) -> Double {
    var won = 0.0
    for high in anomalous {
        for low in normal { won += high > low ? 1 : high == low ? 0.5 : 0 }
    }
    return won / Double(normal.count * anomalous.count)
}
