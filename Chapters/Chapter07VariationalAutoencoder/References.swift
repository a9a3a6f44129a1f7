import Notebook

extension Reference {
    static let kullback1951 = Reference(
        "Kullback, S.", "Leibler, R. A.", year: 1951, title: "On information and sufficiency",
        venue: "Annals of Mathematical Statistics 22(1), 79–86")
    static let tipping1999 = Reference(
        "Tipping, M. E.", "Bishop, C. M.", year: 1999, title: "Probabilistic principal component analysis",
        venue: "Journal of the Royal Statistical Society B 61(3), 611–622")
    static let kingma2014 = Reference(
        "Kingma, D. P.", "Welling, M.", year: 2014, title: "Auto-encoding variational Bayes",
        venue: "Proceedings of ICLR")
    static let rezende2014 = Reference(
        "Rezende, D. J.", "Mohamed, S.", "Wierstra, D.", year: 2014,
        title: "Stochastic backpropagation and approximate inference in deep generative models",
        venue: "Proceedings of ICML, PMLR 32(2), 1278–1286")
    static let sohn2015 = Reference(
        "Sohn, K.", "Lee, H.", "Yan, X.", year: 2015,
        title: "Learning structured output representation using deep conditional generative models",
        venue: "Advances in Neural Information Processing Systems 28")
    static let burda2016 = Reference(
        "Burda, Y.", "Grosse, R.", "Salakhutdinov, R.", year: 2016, title: "Importance weighted autoencoders",
        venue: "Proceedings of ICLR")
    static let hoffman2016 = Reference(
        "Hoffman, M. D.", "Johnson, M. J.", year: 2016,
        title: "ELBO surgery: yet another way to carve up the variational evidence lower bound",
        venue: "NIPS Workshop on Advances in Approximate Bayesian Inference")
    static let higgins2017 = Reference(
        "Higgins, I.", "Matthey, L.", "Pal, A.", "Burgess, C.", "Glorot, X.", "Botvinick, M.", "Mohamed, S.",
        "Lerchner, A.", year: 2017,
        title: "β-VAE: learning basic visual concepts with a constrained variational framework",
        venue: "Proceedings of ICLR")
    static let chen2018 = Reference(
        "Chen, R. T. Q.", "Li, X.", "Grosse, R.", "Duvenaud, D.", year: 2018,
        title: "Isolating sources of disentanglement in variational autoencoders",
        venue: "Advances in Neural Information Processing Systems 31")
    static let locatello2019 = Reference(
        "Locatello, F.", "Bauer, S.", "Lucic, M.", "Rätsch, G.", "Gelly, S.", "Schölkopf, B.", "Bachem, O.", year: 2019,
        title: "Challenging common assumptions in the unsupervised learning of disentangled representations",
        venue: "Proceedings of ICML, PMLR 97, 4114–4124")
    static let lucas2019 = Reference(
        "Lucas, J.", "Tucker, G.", "Grosse, R.", "Norouzi, M.", year: 2019,
        title: "Don't blame the ELBO! A linear VAE perspective on posterior collapse",
        venue: "Advances in Neural Information Processing Systems 32")
    static let rolinek2019 = Reference(
        "Rolínek, M.", "Zietlow, D.", "Martius, G.", year: 2019,
        title: "Variational autoencoders pursue PCA directions (by accident)", venue: "Proceedings of CVPR, 12406–12415"
    )
    static let watters2019 = Reference(
        "Watters, N.", "Matthey, L.", "Burgess, C. P.", "Lerchner, A.", year: 2019,
        title: "Spatial broadcast decoder: a simple architecture for learning disentangled representations in VAEs",
        venue: "arXiv:1901.07017")
}
