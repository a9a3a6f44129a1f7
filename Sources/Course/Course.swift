import Notebook

/// The chapters of the course in their order: the one place that lists them.
///
/// A chapter takes its number, name and title from here (`Chapter.place`), and every page finds its neighbours here
/// (`Chapter.course`).
/// `Package.swift`, which no program can read as it runs, names the same programs; a test holds the two equal.
public enum Course {
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
}

extension Chapter {
    public static var course: [Place] { Course.chapters }
}
