import Engine

// What several files need.

/// The mean training picture, so many times: `[rows, 32, 32, 3]`.
func meanPicture(_ train: ScenePairs, rows: Int) -> Tensor {
    let pictures = train.images.prefix(5_000).tensor()
    return Tensor(pictures.columnMeans.map { Float($0) }, shape: [1] + pictures.shape.dropFirst())
        .rows([Int](repeating: 0, count: rows))
}
