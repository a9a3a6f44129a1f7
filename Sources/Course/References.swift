import Notebook

/// Works that several chapters cite, by year.
extension Reference {
    public static let pearson1901 = Reference(
        "Pearson, K.", year: 1901, title: "On lines and planes of closest fit to systems of points in space",
        venue: "Philosophical Magazine 2(11), 559–572")
    public static let hotelling1933 = Reference(
        "Hotelling, H.", year: 1933, title: "Analysis of a complex of statistical variables into principal components",
        venue: "Journal of Educational Psychology 24(6), 417–441")
    public static let fisher1936 = Reference(
        "Fisher, R. A.", year: 1936, title: "The use of multiple measurements in taxonomic problems",
        venue: "Annals of Eugenics 7(2), 179–188")
    public static let kuhn1955 = Reference(
        "Kuhn, H. W.", year: 1955, title: "The Hungarian method for the assignment problem",
        venue: "Naval Research Logistics Quarterly 2(1–2), 83–97")
    public static let bjorck1973 = Reference(
        "Björck, Å.", "Golub, G. H.", year: 1973,
        title: "Numerical methods for computing angles between linear subspaces",
        venue: "Mathematics of Computation 27(123), 579–594")
    public static let dempster1977 = Reference(
        "Dempster, A. P.", "Laird, N. M.", "Rubin, D. B.", year: 1977,
        title: "Maximum likelihood from incomplete data via the EM algorithm",
        venue: "Journal of the Royal Statistical Society B 39(1), 1–38")
    public static let lloyd1982 = Reference(
        "Lloyd, S. P.", year: 1982, title: "Least squares quantization in PCM",
        venue: "IEEE Transactions on Information Theory 28(2), 129–137")
    public static let hubert1985 = Reference(
        "Hubert, L.", "Arabie, P.", year: 1985, title: "Comparing partitions",
        venue: "Journal of Classification 2, 193–218")
    public static let rousseeuw1987 = Reference(
        "Rousseeuw, P. J.", year: 1987,
        title: "Silhouettes: a graphical aid to the interpretation and validation of cluster analysis",
        venue: "Journal of Computational and Applied Mathematics 20, 53–65")
    public static let lecun1998 = Reference(
        "LeCun, Y.", "Bottou, L.", "Bengio, Y.", "Haffner, P.", year: 1998,
        title: "Gradient-based learning applied to document recognition",
        venue: "Proceedings of the IEEE 86(11), 2278–2324")
    public static let hinton2006 = Reference(
        "Hinton, G. E.", "Salakhutdinov, R. R.", year: 2006,
        title: "Reducing the dimensionality of data with neural networks", venue: "Science 313(5786), 504–507")
    public static let arthur2007 = Reference(
        "Arthur, D.", "Vassilvitskii, S.", year: 2007, title: "k-means++: the advantages of careful seeding",
        venue: "Proceedings of the 18th ACM-SIAM Symposium on Discrete Algorithms, 1027–1035")
    public static let glorot2010 = Reference(
        "Glorot, X.", "Bengio, Y.", year: 2010,
        title: "Understanding the difficulty of training deep feedforward neural networks",
        venue: "Proceedings of AISTATS, PMLR 9, 249–256")
    public static let vinh2010 = Reference(
        "Vinh, N. X.", "Epps, J.", "Bailey, J.", year: 2010,
        title: "Information theoretic measures for clusterings comparison: variants, properties, normalization and "
            + "correction for chance",
        venue: "Journal of Machine Learning Research 11, 2837–2854")
    public static let he2015 = Reference(
        "He, K.", "Zhang, X.", "Ren, S.", "Sun, J.", year: 2015,
        title: "Delving deep into rectifiers: surpassing human-level performance on ImageNet classification",
        venue: "Proceedings of ICCV, 1026–1034")
    public static let kingma2015 = Reference(
        "Kingma, D. P.", "Ba, J.", year: 2015, title: "Adam: a method for stochastic optimization",
        venue: "Proceedings of ICLR")
    public static let xiao2017 = Reference(
        "Xiao, H.", "Rasul, K.", "Vollgraf, R.", year: 2017,
        title: "Fashion-MNIST: a novel image dataset for benchmarking machine learning algorithms",
        venue: "arXiv:1708.07747")
}
