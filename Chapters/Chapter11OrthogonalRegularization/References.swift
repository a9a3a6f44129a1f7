import Notebook

extension Reference {
    static let hestenes1969 = Reference(
        "Hestenes, M. R.", year: 1969, title: "Multiplier and gradient methods",
        venue: "Journal of Optimization Theory and Applications 4(5), 303–320")
    static let bertsekas1982 = Reference(
        "Bertsekas, D. P.", year: 1982, title: "Constrained optimization and Lagrange multiplier methods",
        venue: "Academic Press")
    static let salzmann2010 = Reference(
        "Salzmann, M.", "Ek, C. H.", "Urtasun, R.", "Darrell, T.", year: 2010,
        title: "Factorized orthogonal latent spaces", venue: "Proceedings of AISTATS, PMLR 9, 701–708")
    static let bousmalis2016 = Reference(
        "Bousmalis, K.", "Trigeorgis, G.", "Silberman, N.", "Krishnan, D.", "Erhan, D.", year: 2016,
        title: "Domain separation networks",
        venue: "Advances in Neural Information Processing Systems 29, 343–351")
    static let brock2017 = Reference(
        "Brock, A.", "Lim, T.", "Ritchie, J. M.", "Weston, N.", year: 2017,
        title: "Neural photo editing with introspective adversarial networks", venue: "Proceedings of ICLR")
    static let cheng2020 = Reference(
        "Cheng, P.", "Hao, W.", "Dai, S.", "Liu, J.", "Gan, Z.", "Carin, L.", year: 2020,
        title: "CLUB: a contrastive log-ratio upper bound of mutual information",
        venue: "Proceedings of the 37th International Conference on Machine Learning, PMLR 119, 1779–1788")
    static let zbontar2021 = Reference(
        "Zbontar, J.", "Jing, L.", "Misra, I.", "LeCun, Y.", "Deny, S.", year: 2021,
        title: "Barlow twins: self-supervised learning via redundancy reduction",
        venue: "Proceedings of the 38th International Conference on Machine Learning, PMLR 139, 12310–12320")
}
