import Estimators
import Notebook

/// What the autoencoder's error does at the 95 % quantile of normal validation images: means over the trials.
struct ThresholdResults {
    /// The share of the normal test images above it.
    let falseAlarms: Double
    /// The share of the anomalies above it.
    let detected: Double
}

extension AnomalyDetection {
    /// Part 5: thresholds from normal validation images, applied to the test images.
    static func thresholds(_ page: Page, _ samples: Samples, _ trials: [Trial]) -> ThresholdResults {
        let classes = samples.classes
        page.prose(#"""
            ## At a threshold

            Now the bell: thresholds from the validation images of the normal class, applied to the test images.
            """#)
        let bells = Method.allCases.map { method in
            alarmShares(trials, method) { Statistics.quantile(1 - accepted, of: $0) }
                + alarmShares(trials, method) { Threshold.aboveMean(of: $0) }
        }
        page.table(  // hide
            "bells",
            columns: [
                "Score", "False alarms, 95 % quantile", "Detected, 95 % quantile", "False alarms, mean + 2 s.d.",
                "Detected, mean + 2 s.d.",
            ],
            rows: zip(Method.allCases, bells).map { row($0.name, $1, .percent(1)) },
            caption: """
                Shares of the normal test images that raise an alarm, and of the anomalies that do, means over \
                \(classes.count) classes. A bell that rings at random has equal shares.
                """)
        let (promised, found) = (bells[by: .autoencoder][0], bells[by: .autoencoder][1])

        page.prose(#"""
            The quantile promised \#(accepted, .percent(0), name: "false alarms accepted") false alarms, and the
            autoencoder has \#(promised, .percent(1), name: "false alarms at the 95 % quantile, autoencoder") on images
            that it never saw (\#(table: "bells")). It then detects
            \#(found, .percent(0), name: "detected at the 95 % quantile, autoencoder") of the anomalies, where PCA
            detects \#(bells[by: .pca][1], .percent(0), name: "detected at the 95 % quantile, PCA") and the isolation
            forest
            \#(bells[by: .forest][1], .percent(0), name: "detected at the 95 % quantile, forest"). The others pass
            unnoticed. And if anomalies were \#(rare, .percent(0)), of the autoencoder's alarms only
            \#(rare * found / (rare * found + (1 - rare) * promised), .percent(0),
                name: "precision at the 95 % quantile with rare anomalies")
            would be right.
            """#)
        return ThresholdResults(falseAlarms: promised, detected: found)
    }
}

/// With thresholds that `threshold` makes of the validation scores: the shares of the normal and of the abnormal test
/// images above them, means over the trials.
private func alarmShares(_ trials: [Trial], _ method: Method, threshold: ([Double]) -> Double) -> [Double] {
    let alarms = trials.map { $0.alarms(method, above: threshold($0.validation[by: method])) }
    return [Statistics.mean(alarms.map(\.false)), Statistics.mean(alarms.map(\.true))]
}
