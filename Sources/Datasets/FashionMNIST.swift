import Foundation
import System

/// Fashion-MNIST (Xiao, Rasul and Vollgraf, 2017): 60,000 + 10,000 grey 28×28 photographs of garments in ten classes.
public enum FashionMNIST {
    /// In the order of the labels, as the authors name them.
    public static let classNames = [
        "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot",
    ]

    /// The four files and the SHA-256 of their contents after decompression: the same pixels may be compressed in
    /// different ways, and Debian's files do differ from the authors' in their gzip headers.
    static let files: [(name: String, hash: String)] = [
        ("train-images-idx3-ubyte.gz", "c59f468a2f672dc815687fe0f83887768d799fd8a3f3276145d20f83aa44d888"),
        ("train-labels-idx1-ubyte.gz", "bad3541b69d912435c50bb6ba87bec294ff4f6a2e1246121d8633921760443d9"),
        ("t10k-images-idx3-ubyte.gz", "5b4141f0afbad91edebe8549f8fcffe087ea10ca49f1dbef5c9a5cd8815ce37b"),
        ("t10k-labels-idx1-ubyte.gz", "0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34"),
    ]

    /// The authors' own repository.
    static let home = URL(
        string: "https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion/")!

    /// The folder of the IDX files: the system's, else the user's, else one in the cache that is filled by a download.
    static func locate(_ folders: DataFolders) throws -> String {
        let installed = folders.system + "/fashion-mnist"
        if ImageDataset.isIDXFolder(installed) { return installed }
        let names = ["fashion-mnist", "fashion", "FashionMNIST/raw"]
        if let own = folders.user(among: names, whenItHolds: ImageDataset.isIDXFolder) { return own }
        let cache = folders.cache + "/fashion-mnist"
        do {
            for (name, hash) in files {
                try folders.download(home.appendingPathComponent(name), to: "\(cache)/\(name)", sha256: hash)
            }
        } catch let error as DataFault {
            throw DataFault(
                file: installed,
                found: "no Fashion-MNIST, nor in the folder that LATENT_DATA names, and then \(error.found)",
                expected: "four files of the kind of \(files[0].name)", advice: "`make setup` installs it.")
        }
        return cache
    }
}
