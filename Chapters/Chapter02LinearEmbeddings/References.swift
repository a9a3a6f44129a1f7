import Notebook

extension Reference {
    static let rao1948 = Reference(
        "Rao, C. R.", year: 1948,
        title: "The utilization of multiple measurements in problems of biological classification",
        venue: "Journal of the Royal Statistical Society B 10(2), 159–203")
    static let hoerl1970 = Reference(
        "Hoerl, A. E.", "Kennard, R. W.", year: 1970,
        title: "Ridge regression: biased estimation for nonorthogonal problems", venue: "Technometrics 12(1), 55–67")
    static let baldi1989 = Reference(
        "Baldi, P.", "Hornik, K.", year: 1989,
        title: "Neural networks and principal component analysis: learning from examples without local minima",
        venue: "Neural Networks 2(1), 53–58")
    static let turk1991 = Reference(
        "Turk, M.", "Pentland, A.", year: 1991, title: "Eigenfaces for recognition",
        venue: "Journal of Cognitive Neuroscience 3(1), 71–86")
    static let belhumeur1997 = Reference(
        "Belhumeur, P. N.", "Hespanha, J. P.", "Kriegman, D. J.", year: 1997,
        title: "Eigenfaces vs. Fisherfaces: recognition using class specific linear projection",
        venue: "IEEE Transactions on Pattern Analysis and Machine Intelligence 19(7), 711–720")
    static let hyvarinen2000 = Reference(
        "Hyvärinen, A.", "Oja, E.", year: 2000, title: "Independent component analysis: algorithms and applications",
        venue: "Neural Networks 13(4–5), 411–430")
    static let ledoit2004 = Reference(
        "Ledoit, O.", "Wolf, M.", year: 2004,
        title: "A well-conditioned estimator for large-dimensional covariance matrices",
        venue: "Journal of Multivariate Analysis 88(2), 365–411")
}
