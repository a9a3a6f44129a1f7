import Notebook

extension Reference {
    static let fix1951 = Reference(
        "Fix, E.", "Hodges, J. L.", year: 1951,
        title: "Discriminatory analysis. Nonparametric discrimination: consistency properties",
        venue: "Report 4, USAF School of Aviation Medicine, Randolph Field")
    static let harris1954 = Reference(
        "Harris, Z. S.", year: 1954, title: "Distributional structure", venue: "Word 10(2–3), 146–162")
    static let firth1957 = Reference(
        "Firth, J. R.", year: 1957, title: "A synopsis of linguistic theory, 1930–1955",
        venue: "Studies in Linguistic Analysis, 1–32")
    static let eckart1936 = Reference(
        "Eckart, C.", "Young, G.", year: 1936, title: "The approximation of one matrix by another of lower rank",
        venue: "Psychometrika 1(3), 211–218")
    static let sparckJones1972 = Reference(
        "Spärck Jones, K.", year: 1972,
        title: "A statistical interpretation of term specificity and its application in retrieval",
        venue: "Journal of Documentation 28(1), 11–21")
    static let church1990 = Reference(
        "Church, K. W.", "Hanks, P.", year: 1990,
        title: "Word association norms, mutual information, and lexicography",
        venue: "Computational Linguistics 16(1), 22–29")
    static let levy2014 = Reference(
        "Levy, O.", "Goldberg, Y.", year: 2014, title: "Neural word embedding as implicit matrix factorization",
        venue: "Advances in Neural Information Processing Systems 27, 2177–2185")
    static let pearson1905 = Reference(
        "Pearson, K.", year: 1905, title: "On the general theory of skew correlation and non-linear regression",
        venue: "Drapers' Company Research Memoirs, Biometric Series II")
}
