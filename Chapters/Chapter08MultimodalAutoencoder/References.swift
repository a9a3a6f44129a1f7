import Notebook

extension Reference {
    static let hochreiter1997 = Reference(
        "Hochreiter, S.", "Schmidhuber, J.", year: 1997, title: "Long short-term memory",
        venue: "Neural Computation 9(8), 1735–1780")
    static let gers2000 = Reference(
        "Gers, F. A.", "Schmidhuber, J.", "Cummins, F.", year: 2000,
        title: "Learning to forget: continual prediction with LSTM", venue: "Neural Computation 12(10), 2451–2471")
    static let hinton2002 = Reference(
        "Hinton, G. E.", year: 2002, title: "Training products of experts by minimizing contrastive divergence",
        venue: "Neural Computation 14(8), 1771–1800")
    static let ngiam2011 = Reference(
        "Ngiam, J.", "Khosla, A.", "Kim, M.", "Nam, J.", "Lee, H.", "Ng, A. Y.", year: 2011,
        title: "Multimodal deep learning",
        venue: "Proceedings of the 28th International Conference on Machine Learning, 689–696")
    static let vinyals2015 = Reference(
        "Vinyals, O.", "Toshev, A.", "Bengio, S.", "Erhan, D.", year: 2015,
        title: "Show and tell: a neural image caption generator", venue: "Proceedings of CVPR, 3156–3164")
    static let suzuki2016 = Reference(
        "Suzuki, M.", "Nakayama, K.", "Matsuo, Y.", year: 2016,
        title: "Joint multimodal learning with deep generative models", venue: "arXiv:1611.01891")
    static let wu2018 = Reference(
        "Wu, M.", "Goodman, N.", year: 2018,
        title: "Multimodal generative models for scalable weakly-supervised learning",
        venue: "Advances in Neural Information Processing Systems 31")
    static let shi2019 = Reference(
        "Shi, Y.", "Siddharth, N.", "Paige, B.", "Torr, P. H. S.", year: 2019,
        title: "Variational mixture-of-experts autoencoders for multi-modal deep generative models",
        venue: "Advances in Neural Information Processing Systems 32")
    static let daunhawer2022 = Reference(
        "Daunhawer, I.", "Sutter, T. M.", "Chin-Cheong, K.", "Palumbo, E.", "Vogt, J. E.", year: 2022,
        title: "On the limitations of multimodal VAEs", venue: "Proceedings of ICLR")
}
