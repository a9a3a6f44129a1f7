import Engine

// What several files need.

/// The mean training picture, so many times: `[rows, 32, 32, 3]`.
func meanPicture(_ train: ScenePairs, rows: Int) -> Tensor {
    let pictures = train.images.prefix(5_000).tensor()
    let mean = meanOfRows(pictures).map { Float($0) }
    return Tensor(shape: [rows] + pictures.shape.dropFirst()) { target in
        for i in target.indices { target[i] = mean[i % mean.count] }
    }
}

private func meanOfRows(_ table: Tensor) -> [Double] {
    var sums = [Double](repeating: 0, count: table.rowCount)
    table.withUnsafeBuffer { values in
        for i in values.indices { sums[i % sums.count] += Double(values[i]) }
    }
    return sums.map { $0 / Double(table.rows) }
}

/// The place of a row's greatest number.
func greatest(_ table: Tensor, row: Int) -> Int {
    let values = table.rows([row]).values
    return values.firstIndex(of: values.max()!)!
}

/// The places of a row's `count` greatest numbers, the greatest first.
func greatest(_ table: Tensor, row: Int, count: Int) -> [Int] {
    let values = table.rows([row]).values
    return Array(values.indices.sorted { (-values[$0], $0) < (-values[$1], $1) }.prefix(count))
}
