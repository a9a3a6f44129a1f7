/// The chapters of the course in their order: the one place that lists them.
///
/// A chapter takes its number, name and title from here (`Chapter.place`), and every page finds its neighbours here.
/// `Package.swift`, which no program can read as it runs, names the same programs; a test holds the two equal.
public enum Course {
    /// Where a chapter stands in the course, and what it is called.
    public struct Place: Hashable, Sendable {
        public let number: Int
        /// Lower-case words joined by hyphens.
        public let slug: String
        /// The question that the chapter answers.
        public let title: String
        /// The executable that writes the chapter's page.
        public let program: String
        /// The options that would do nothing: a chapter that draws its own data takes none from the command line.
        public let unused: Set<RunChoice.Part>

        public init(
            _ number: Int, _ slug: String, _ title: String, program: String, unused: Set<RunChoice.Part> = []
        ) {
            self.number = number
            self.slug = slug
            self.title = title
            self.program = program
            self.unused = unused
        }

        /// The number with two digits, as files and the command line have it: "05".
        public var label: String { (number < 10 ? "0" : "") + "\(number)" }

        /// The program's name in words: "Clustering", "CLIP retrieval".
        public var name: String {
            let words = program.replacing(/^Chapter\d+/, with: "").matches(of: /[A-Z]+(?![a-z])|[A-Z][a-z]+/)
            let inSentence = words.enumerated().map { index, word in
                index == 0 || word.0.allSatisfy(\.isUppercase) ? String(word.0) : word.0.lowercased()
            }
            return inSentence.joined(separator: " ")
        }

        /// The folder of the chapter's page: "05-clustering".
        public var folder: String { "\(label)-\(slug)" }
    }

    public static let embeddingBasics = Place(
        1, "embedding-basics", "What does it mean to describe a thing by numbers?",
        program: "Chapter01EmbeddingBasics", unused: [.epochs])
    public static let linearEmbeddings = Place(
        2, "linear-embeddings", "How far do straight lines get?", program: "Chapter02LinearEmbeddings")
    public static let convolutionalAutoencoder = Place(
        3, "convolutional-autoencoder", "Can a network squeeze an image and bring it back?",
        program: "Chapter03ConvolutionalAutoencoder")
    public static let latentVisualization = Place(
        4, "latent-visualization", "What does the latent space look like?",
        program: "Chapter04LatentVisualization")
    public static let clustering = Place(
        5, "clustering", "Which classes can be found without labels?", program: "Chapter05Clustering")
    public static let anomalyDetection = Place(
        6, "anomaly-detection", "What does a network find odd?", program: "Chapter06AnomalyDetection")
    public static let variationalAutoencoder = Place(
        7, "variational-autoencoder", "How do we get a space to draw from?",
        program: "Chapter07VariationalAutoencoder")
    public static let multimodalAutoencoder = Place(
        8, "multimodal-autoencoder", "Can one space hold pictures and sentences?",
        program: "Chapter08MultimodalAutoencoder", unused: [.data, .side, .skipBroken])
    public static let canonicalCorrelation = Place(
        9, "canonical-correlation", "What do two views share?", program: "Chapter09CanonicalCorrelation")
    public static let clipRetrieval = Place(
        10, "clip-retrieval", "Which caption belongs to which picture?", program: "Chapter10CLIPRetrieval")
    public static let orthogonalRegularization = Place(
        11, "orthogonal-regularization", "How do we stop two modalities from saying the same thing twice?",
        program: "Chapter11OrthogonalRegularization", unused: [.data, .side, .skipBroken])
    public static let denoisingAndCompression = Place(
        12, "denoising-and-compression", "What is a squeezed image good for?",
        program: "Chapter12DenoisingAndCompression")

    public static let chapters = [
        embeddingBasics, linearEmbeddings, convolutionalAutoencoder, latentVisualization, clustering, anomalyDetection,
        variationalAutoencoder, multimodalAutoencoder, canonicalCorrelation, clipRetrieval, orthogonalRegularization,
        denoisingAndCompression,
    ]

    /// The chapters before and after `place`; one that does not stand in the course has neither.
    public static func neighbours(of place: Place) -> (previous: Place?, next: Place?) {
        guard let index = chapters.firstIndex(of: place) else { return (nil, nil) }
        return (index > 0 ? chapters[index - 1] : nil, index + 1 < chapters.count ? chapters[index + 1] : nil)
    }
}
