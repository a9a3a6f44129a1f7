import Notebook

extension Reference {
    static let hotelling1936 = Reference(
        "Hotelling, H.", year: 1936, title: "Relations between two sets of variates",
        venue: "Biometrika 28(3/4), 321–377")
    static let bartlett1938 = Reference(
        "Bartlett, M. S.", year: 1938, title: "Further aspects of the theory of multiple regression",
        venue: "Mathematical Proceedings of the Cambridge Philosophical Society 34(1), 33–40")
    static let vinod1976 = Reference(
        "Vinod, H. D.", year: 1976, title: "Canonical ridge and econometrics of joint production",
        venue: "Journal of Econometrics 4(2), 147–166")
    static let hardoon2004 = Reference(
        "Hardoon, D. R.", "Szedmak, S.", "Shawe-Taylor, J.", year: 2004,
        title: "Canonical correlation analysis: an overview with application to learning methods",
        venue: "Neural Computation 16(12), 2639–2664")
    static let andrew2013 = Reference(
        "Andrew, G.", "Arora, R.", "Bilmes, J.", "Livescu, K.", year: 2013,
        title: "Deep canonical correlation analysis",
        venue: "Proceedings of the 30th International Conference on Machine Learning, 1247–1255")
    static let haufe2014 = Reference(
        "Haufe, S.", "Meinecke, F.", "Görgen, K.", "Dähne, S.", "Haynes, J.-D.", "Blankertz, B.", "Bießmann, F.",
        year: 2014,
        title: "On the interpretation of weight vectors of linear models in multivariate neuroimaging",
        venue: "NeuroImage 87, 96–110")
}
