import Datasets

extension ImageDataset {
    /// Whether sentences may speak of garments that the reader sees.
    var isFashion: Bool { name == "Fashion-MNIST" }
}
