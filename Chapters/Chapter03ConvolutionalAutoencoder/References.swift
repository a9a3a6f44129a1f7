import Notebook

extension Reference {
    static let dumoulin2016 = Reference(
        "Dumoulin, V.", "Visin, F.", year: 2016, title: "A guide to convolution arithmetic for deep learning",
        venue: "arXiv:1603.07285")
    static let goodfellow2016 = Reference(
        "Goodfellow, I.", "Bengio, Y.", "Courville, A.", year: 2016, title: "Deep learning", venue: "MIT Press")
}
