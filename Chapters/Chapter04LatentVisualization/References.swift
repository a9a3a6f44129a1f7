import Notebook

extension Reference {
    static let shepard1962 = Reference(
        "Shepard, R. N.", year: 1962,
        title: "The analysis of proximities: multidimensional scaling with an unknown distance function. I",
        venue: "Psychometrika 27(2), 125–140")
    static let venna2001 = Reference(
        "Venna, J.", "Kaski, S.", year: 2001,
        title: "Neighborhood preservation in nonlinear projection methods: an experimental study",
        venue: "Proceedings of ICANN, 485–491")
    static let maaten2008 = Reference(
        "van der Maaten, L.", "Hinton, G. E.", year: 2008, title: "Visualizing data using t-SNE",
        venue: "Journal of Machine Learning Research 9, 2579–2605")
    static let maaten2014 = Reference(
        "van der Maaten, L.", year: 2014, title: "Accelerating t-SNE using tree-based algorithms",
        venue: "Journal of Machine Learning Research 15, 3221–3245")
    static let wattenberg2016 = Reference(
        "Wattenberg, M.", "Viégas, F.", "Johnson, I.", year: 2016, title: "How to use t-SNE effectively",
        venue: "Distill")
    static let kobak2019 = Reference(
        "Kobak, D.", "Berens, P.", year: 2019, title: "The art of using t-SNE for single-cell transcriptomics",
        venue: "Nature Communications 10, 5416")
    static let linderman2019 = Reference(
        "Linderman, G. C.", "Rachh, M.", "Hoskins, J. G.", "Steinerberger, S.", "Kluger, Y.", year: 2019,
        title: "Fast interpolation-based t-SNE for improved visualization of single-cell RNA-seq data",
        venue: "Nature Methods 16, 243–245")
    static let policar2023 = Reference(
        "Poličar, P. G.", "Stražar, M.", "Zupan, B.", year: 2023,
        title: "Embedding to reference t-SNE space addresses batch effects in single-cell classification",
        venue: "Machine Learning 112, 721–740")
    static let mcinnes2018 = Reference(
        "McInnes, L.", "Healy, J.", "Melville, J.", year: 2018,
        title: "UMAP: uniform manifold approximation and projection for dimension reduction", venue: "arXiv:1802.03426")
    static let bohm2022 = Reference(
        "Böhm, J. N.", "Berens, P.", "Kobak, D.", year: 2022,
        title: "Attraction-repulsion spectrum in neighbor embeddings",
        venue: "Journal of Machine Learning Research 23(95), 1–32")
}
