import Notebook

extension Reference {
    static let vaswani2017 = Reference(
        "Vaswani, A.", "Shazeer, N.", "Parmar, N.", "Uszkoreit, J.", "Jones, L.", "Gomez, A. N.", "Kaiser, Ł.",
        "Polosukhin, I.", year: 2017, title: "Attention is all you need",
        venue: "Advances in Neural Information Processing Systems 30, 5998–6008")
    static let bojanowski2017 = Reference(
        "Bojanowski, P.", "Grave, E.", "Joulin, A.", "Mikolov, T.", year: 2017,
        title: "Enriching word vectors with subword information",
        venue: "Transactions of the Association for Computational Linguistics 5, 135–146")
    static let oord2018 = Reference(
        "van den Oord, A.", "Li, Y.", "Vinyals, O.", year: 2018,
        title: "Representation learning with contrastive predictive coding", venue: "arXiv:1807.03748")
    static let radford2021 = Reference(
        "Radford, A.", "Kim, J. W.", "Hallacy, C.", "Ramesh, A.", "Goh, G.", "Agarwal, S.", "Sastry, G.", "Askell, A.",
        "Mishkin, P.", "Clark, J.", "Krueger, G.", "Sutskever, I.", year: 2021,
        title: "Learning transferable visual models from natural language supervision",
        venue: "Proceedings of the 38th International Conference on Machine Learning, 8748–8763")
    static let thrush2022 = Reference(
        "Thrush, T.", "Jiang, R.", "Bartolo, M.", "Singh, A.", "Williams, A.", "Kiela, D.", "Ross, C.", year: 2022,
        title: "Winoground: probing vision and language models for visio-linguistic compositionality",
        venue: "Proceedings of CVPR, 5238–5248")
    static let yuksekgonul2023 = Reference(
        "Yuksekgonul, M.", "Bianchi, F.", "Kalluri, P.", "Jurafsky, D.", "Zou, J.", year: 2023,
        title: "When and why vision-language models behave like bags-of-words, and what to do about it?",
        venue: "Proceedings of ICLR")
}
