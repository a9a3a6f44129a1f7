import Course
import Notebook

/// A letter of the pages' formulas. The table is kept by hand; a test finds every formula on its chapter's page.
public struct Symbol: Sendable {
    public let place: Place
    /// As the page writes it, without dollar signs.
    public let formula: String
    public let meaning: String

    private init(_ place: Place, _ formula: String, _ meaning: String) {
        self.place = place
        self.formula = formula
        self.meaning = meaning
    }

    public static let all = [
        Symbol(Course.embeddingBasics, #"\mu"#, "mean of a variable"),
        Symbol(Course.embeddingBasics, #"\sigma"#, "standard deviation of a variable"),
        Symbol(Course.embeddingBasics, #"\eta^2"#, "share of a variable's variance that lies between classes"),
        Symbol(Course.embeddingBasics, #"\bar v_c"#, "mean of a variable in class $c$"),
        Symbol(Course.embeddingBasics, #"\theta"#, "angle between two vectors"),
        Symbol(Course.embeddingBasics, #"n_w"#, "number of sentences in which the word $w$ stands"),
        Symbol(Course.embeddingBasics, #"p(w, c)"#, "share of the pairs of near words that are $w$ and $c$"),

        Symbol(Course.linearEmbeddings, #"C"#, "covariance matrix of the data"),
        Symbol(Course.linearEmbeddings, #"m"#, "mean of the data"),
        Symbol(Course.linearEmbeddings, #"\lambda_1"#, "the largest eigenvalue, the variance along its eigenvector $u_1$"),
        Symbol(Course.linearEmbeddings, #"U"#, "eigenvectors in rows"),
        Symbol(Course.linearEmbeddings, #"z"#, "code: the coordinates of $x$ along the components"),
        Symbol(Course.linearEmbeddings, #"\hat x"#, "what is rebuilt from the code"),
        Symbol(Course.linearEmbeddings, #"B"#, "scatter between the classes' means"),
        Symbol(Course.linearEmbeddings, #"W"#, "scatter within the classes"),
        Symbol(Course.linearEmbeddings, #"x = A s"#, "mixing of independent sources $s$ by the matrix $A$"),

        Symbol(Course.convolutionalAutoencoder, #"w_{ijco}"#, "weight of a convolution: window row and column, input and output channel"),
        Symbol(Course.convolutionalAutoencoder, #"a"#, "logit of a pixel"),
        Symbol(Course.convolutionalAutoencoder, #"L"#, "loss of a pixel in nats"),

        Symbol(Course.latentVisualization, #"p_{ij}"#, "affinity of two points: how likely each calls the other its neighbour"),
        Symbol(Course.latentVisualization, #"\beta_i"#, "how fast affinity falls with squared distance around point $i$"),
        Symbol(Course.latentVisualization, #"H_i"#, "entropy of the neighbours of point $i$ in nats; $e^{H_i}$ is the perplexity"),
        Symbol(Course.latentVisualization, #"y_i"#, "place of point $i$ on the map"),
        Symbol(Course.latentVisualization, #"q_{ij}"#, "the same on the map, by a kernel with a heavier tail"),
        Symbol(Course.latentVisualization, #"w_{ij}"#, "weight of two points of the map, which falls with their squared distance"),
        Symbol(Course.latentVisualization, #"D"#, "Kullback–Leibler divergence of the map from the codes"),
        Symbol(Course.latentVisualization, #"N_k(i)"#, "the $k$ points nearest to $i$ in the code"),
        Symbol(Course.latentVisualization, #"M_k(i)"#, "the $k$ points nearest to $i$ on the map"),
        Symbol(Course.latentVisualization, #"r(i,j)"#, "rank of $j$ among the neighbours of $i$"),

        Symbol(Course.clustering, #"c_1, \dots, c_k"#, "centres of the clusters"),
        Symbol(Course.clustering, #"a(i)"#, "cluster of point $i$"),
        Symbol(Course.clustering, #"J"#, "inertia: sum of squared distances to the centres"),
        Symbol(Course.clustering, #"N_{jl}"#, "number of points in cluster $j$ and class $l$"),
        Symbol(Course.clustering, #"\pi_j"#, "share of cluster $j$ in a mixture"),
        Symbol(Course.clustering, #"\Sigma_j"#, "covariance of cluster $j$ in a mixture"),

        Symbol(Course.anomalyDetection, #"P"#, "number of pixels"),
        Symbol(Course.anomalyDetection, #"h(x)"#, "mean depth at which the trees of a forest single out $x$"),
        Symbol(Course.anomalyDetection, #"c(n)"#, "depth to be expected for $n$ images"),
        Symbol(Course.anomalyDetection, #"t"#, "share of the anomalies that is detected"),
        Symbol(Course.anomalyDetection, #"f"#, "share of the normal images that gives a false alarm"),
        Symbol(Course.anomalyDetection, #"\pi"#, "share of anomalies among all images"),

        Symbol(Course.variationalAutoencoder, #"p(z)"#, "distribution that codes are wished to have"),
        Symbol(Course.variationalAutoencoder, #"p_\theta(x \mid z)"#, "decoder: distribution of images given a code"),
        Symbol(Course.variationalAutoencoder, #"q_\phi(z \mid x)"#, "encoder: distribution of codes given an image"),
        Symbol(Course.variationalAutoencoder, #"\beta"#, "weight of the divergence in the bound"),
        Symbol(Course.variationalAutoencoder, #"\varepsilon"#, "standard normal noise from which a code is drawn"),
        Symbol(Course.variationalAutoencoder, #"\mathcal{L}_K"#, "bound with $K$ draws an image"),

        Symbol(Course.multimodalAutoencoder, #"w_1, \dots, w_n"#, "words of a caption"),
        Symbol(Course.multimodalAutoencoder, #"h_t"#, "state of the recurrent network after word $t$"),
        Symbol(Course.multimodalAutoencoder, #"c_t"#, "its cell: what it keeps"),
        Symbol(Course.multimodalAutoencoder, #"q(z \mid w)"#, "distribution of codes given a sentence"),
        Symbol(Course.multimodalAutoencoder, #"\tau_k = 1/\sigma_k^2"#, "precision of expert $k$"),
        Symbol(Course.multimodalAutoencoder, #"\lambda_x"#, "weight of the picture's likelihood"),

        Symbol(Course.canonicalCorrelation, #"\rho"#, "canonical correlation"),
        Symbol(Course.canonicalCorrelation, #"a^\top x"#, "linear combination of the first view"),
        Symbol(Course.canonicalCorrelation, #"b^\top y"#, "linear combination of the second view"),
        Symbol(Course.canonicalCorrelation, #"\Sigma_{xy}"#, "covariance between the views"),
        Symbol(Course.canonicalCorrelation, #"r"#, "ridge, a share of a view's mean variance"),

        Symbol(Course.clipRetrieval, #"t_i"#, "unit vector of text $i$"),
        Symbol(Course.clipRetrieval, #"v_j"#, "unit vector of picture $j$"),
        Symbol(Course.clipRetrieval, #"\tau"#, "temperature: cosines are divided by it"),

        Symbol(Course.orthogonalRegularization, #"z_1"#, "one part of a code"),
        Symbol(Course.orthogonalRegularization, #"Z_1"#, "table of that part in a batch, a row for each scene"),
        Symbol(Course.orthogonalRegularization, #"\lambda"#, "weight of a penalty"),
        Symbol(Course.orthogonalRegularization, #"q(z_2 \mid z_1)"#, "a network's guess of one part from another"),

        Symbol(Course.denoisingAndCompression, #"\tilde x"#, "damaged image"),
        Symbol(Course.denoisingAndCompression, #"y_k"#, "unit $k$ of the code"),
        Symbol(Course.denoisingAndCompression, #"\Delta"#, "step of the quantiser"),
        Symbol(Course.denoisingAndCompression, #"q_k"#, "symbol: the unit in whole steps"),
        Symbol(Course.denoisingAndCompression, #"p_k(q)"#, "probability of symbol $q$ of unit $k$"),
    ]
}
