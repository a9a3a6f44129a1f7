import Charts

/// The summary's sentence on the part whose data the reader may choose.
func namingSummary(_ zeroShot: CLIPRetrieval.ZeroShot?, _ captions: [CLIPRetrieval.Retrieval]?) -> String {
    let percent = NumberFormat.percent(1).string
    if let zeroShot {
        return
            """
            - Sentences name test images right in \(percent(zeroShot.ensemble)); a supervised classifier of the \
            same size 
            """
                + "in \(percent(zeroShot.supervised)), chance in \(percent(zeroShot.chance))."
    }
    guard let captions else { return "" }
    return "- On your own captions, R@10 is \(percent(captions[1].pictures[2])), with chance at "
        + "\(percent(captions[0].pictures[2]))."
}

/// Which of the two goals on emoji were reached; both ask for ten times chance.
func goalsSummary(_ emoji: CLIPRetrieval.EmojiOutcome) -> String {
    let ratios = (
        all: emoji.amongAll[3] / emoji.amongAll[0],
        unseen: emoji.retrievals[4].pictures[2] / emoji.retrievals[0].pictures[2]
    )
    let times = NumberFormat.fixed(1).string
    func verdict(_ ratio: Double) -> String { "\(ratio >= 10 ? "reached" : "missed") (\(times(ratio)))" }
    return
        "The goal of ten times chance is \(verdict(ratios.all)) among all emoji, and \(verdict(ratios.unseen)) among "
        + "the unseen ones alone."
}

/// In how many numbers, of which more is better, one method is ahead of all others, and in how many behind one of them.
func lead(of own: [Double], over others: [[Double]]) -> (ahead: Int, behind: Int, of: Int) {
    let leads = own.indices.map { index in own[index] - others.map { $0[index] }.max()! }
    return (leads.count { $0 > 1e-9 }, leads.count { $0 < -1e-9 }, own.count)
}

/// Whether the towers' R@1 is that of knowing every factor, within two standard errors of what luck adds or takes.
func reachesBound(_ scenes: ScenesOutcome) -> Bool {
    let (towers, known) = (scenes.retrievals[4], scenes.retrievals[5].pictures[0])
    return towers.pictures[0] > known - 2 * (known * (1 - known) / Double(towers.gallery)).squareRoot()
}
