import Notebook

extension Reference {
    static let strehl2002 = Reference(
        "Strehl, A.", "Ghosh, J.", year: 2002,
        title: "Cluster ensembles: a knowledge reuse framework for combining multiple partitions",
        venue: "Journal of Machine Learning Research 3, 583–617")
    static let mcconville2021 = Reference(
        "McConville, R.", "Santos-Rodríguez, R.", "Piechocki, R. J.", "Craddock, I.", year: 2021,
        title: "N2D: (not too) deep clustering via clustering the local manifold of an autoencoded embedding",
        venue: "Proceedings of the 25th International Conference on Pattern Recognition, 5145–5152")
    static let ester1996 = Reference(
        "Ester, M.", "Kriegel, H.-P.", "Sander, J.", "Xu, X.", year: 1996,
        title: "A density-based algorithm for discovering clusters in large spatial databases with noise",
        venue: "Proceedings of the 2nd International Conference on Knowledge Discovery and Data Mining, 226–231")
    static let campello2013 = Reference(
        "Campello, R. J. G. B.", "Moulavi, D.", "Sander, J.", year: 2013,
        title: "Density-based clustering based on hierarchical density estimates",
        venue: "Advances in Knowledge Discovery and Data Mining, 160–172")
    static let maaten2008 = Reference(
        "van der Maaten, L.", "Hinton, G. E.", year: 2008, title: "Visualizing data using t-SNE",
        venue: "Journal of Machine Learning Research 9, 2579–2605")
    static let welch1947 = Reference(
        "Welch, B. L.", year: 1947,
        title: "The generalization of Student's problem when several different population variances are involved",
        venue: "Biometrika 34(1–2), 28–35")
}
