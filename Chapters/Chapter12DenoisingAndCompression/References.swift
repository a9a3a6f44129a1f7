import Notebook

extension Reference {
    static let shannon1948 = Reference(
        "Shannon, C. E.", year: 1948, title: "A mathematical theory of communication",
        venue: "Bell System Technical Journal 27, 379–423 and 623–656")
    static let max1960 = Reference(
        "Max, J.", year: 1960, title: "Quantizing for minimum distortion",
        venue: "IRE Transactions on Information Theory 6(1), 7–12")
    static let martin1979 = Reference(
        "Martin, G. N. N.", year: 1979,
        title: "Range encoding: an algorithm for removing redundancy from a digitised message",
        venue: "Video and Data Recording Conference, Southampton")
    static let wallace1992 = Reference(
        "Wallace, G. K.", year: 1992, title: "The JPEG still picture compression standard",
        venue: "IEEE Transactions on Consumer Electronics 38(1), xviii–xxxiv")
    static let wang2004 = Reference(
        "Wang, Z.", "Bovik, A. C.", "Sheikh, H. R.", "Simoncelli, E. P.", year: 2004,
        title: "Image quality assessment: from error visibility to structural similarity",
        venue: "IEEE Transactions on Image Processing 13(4), 600–612")
    static let vincent2008 = Reference(
        "Vincent, P.", "Larochelle, H.", "Bengio, Y.", "Manzagol, P.-A.", year: 2008,
        title: "Extracting and composing robust features with denoising autoencoders",
        venue: "Proceedings of the 25th International Conference on Machine Learning, 1096–1103")
    static let mao2016 = Reference(
        "Mao, X.-J.", "Shen, C.", "Yang, Y.-B.", year: 2016,
        title:
            "Image restoration using very deep convolutional encoder–decoder networks with symmetric skip connections",
        venue: "Advances in Neural Information Processing Systems 29, 2802–2810")
    static let balle2017 = Reference(
        "Ballé, J.", "Laparra, V.", "Simoncelli, E. P.", year: 2017, title: "End-to-end optimized image compression",
        venue: "International Conference on Learning Representations")
}
