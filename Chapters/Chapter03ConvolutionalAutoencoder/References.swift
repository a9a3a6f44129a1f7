import Notebook

extension Reference {
    static let zeiler2010 = Reference(
        "Zeiler, M. D.", "Krishnan, D.", "Taylor, G. W.", "Fergus, R.", year: 2010, title: "Deconvolutional networks",
        venue: "Proceedings of CVPR, 2528–2535")
    static let goodfellow2016 = Reference(
        "Goodfellow, I.", "Bengio, Y.", "Courville, A.", year: 2016, title: "Deep learning", venue: "MIT Press")
}
