import Notebook

extension Reference {
    static let mann1947 = Reference(
        "Mann, H. B.", "Whitney, D. R.", year: 1947,
        title: "On a test of whether one of two random variables is stochastically larger than the other",
        venue: "Annals of Mathematical Statistics 18(1), 50–60")
    static let ramaswamy2000 = Reference(
        "Ramaswamy, S.", "Rastogi, R.", "Shim, K.", year: 2000,
        title: "Efficient algorithms for mining outliers from large data sets",
        venue: "Proceedings of the ACM SIGMOD Conference, 427–438")
    static let scholkopf2001 = Reference(
        "Schölkopf, B.", "Platt, J. C.", "Shawe-Taylor, J.", "Smola, A. J.", "Williamson, R. C.", year: 2001,
        title: "Estimating the support of a high-dimensional distribution",
        venue: "Neural Computation 13(7), 1443–1471")
    static let tax2001 = Reference(
        "Tax, D. M. J.", "Duin, R. P. W.", year: 2001,
        title: "Uniform object generation for optimizing one-class classifiers",
        venue: "Journal of Machine Learning Research 2, 155–173")
    static let angiulli2002 = Reference(
        "Angiulli, F.", "Pizzuti, C.", year: 2002, title: "Fast outlier detection in high dimensional spaces",
        venue: "Principles of Data Mining and Knowledge Discovery, LNCS 2431, 15–27")
    static let hawkins2002 = Reference(
        "Hawkins, S.", "He, H.", "Williams, G.", "Baxter, R.", year: 2002,
        title: "Outlier detection using replicator neural networks",
        venue: "Data Warehousing and Knowledge Discovery, LNCS 2454, 170–180")
    static let davis2006 = Reference(
        "Davis, J.", "Goadrich, M.", year: 2006,
        title: "The relationship between precision-recall and ROC curves",
        venue: "Proceedings of the 23rd International Conference on Machine Learning, 233–240")
    static let fawcett2006 = Reference(
        "Fawcett, T.", year: 2006, title: "An introduction to ROC analysis",
        venue: "Pattern Recognition Letters 27(8), 861–874")
    static let liu2008 = Reference(
        "Liu, F. T.", "Ting, K. M.", "Zhou, Z.-H.", year: 2008, title: "Isolation forest",
        venue: "Proceedings of the 8th IEEE International Conference on Data Mining, 413–422")
    static let golan2018 = Reference(
        "Golan, I.", "El-Yaniv, R.", year: 2018, title: "Deep anomaly detection using geometric transformations",
        venue: "Advances in Neural Information Processing Systems 31")
    static let ruff2018 = Reference(
        "Ruff, L.", "Vandermeulen, R.", "Görnitz, N.", "Deecke, L.", "Siddiqui, S. A.", "Binder, A.", "Müller, E.",
        "Kloft, M.", year: 2018, title: "Deep one-class classification",
        venue: "Proceedings of the 35th International Conference on Machine Learning, PMLR 80, 4393–4402")
}
