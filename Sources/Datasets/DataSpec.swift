/// Which data to load: what a reader writes behind `--data`.
public enum DataSpec: Equatable, Sendable {
    case fashionMNIST
    case mnist
    case cifar10
    /// CIFAR-100 by its 100 fine classes.
    case cifar100
    /// CIFAR-100 by its 20 superclasses.
    case cifar100Coarse
    /// A folder whose contents say what it is: IDX files, CIFAR's binary files, or one subfolder of images a class.
    case folder(String)

    /// Reads `fashion`, `mnist`, `cifar10`, `cifar100` or `cifar100-coarse` (case and hyphens do not matter); all else
    /// is a path. Write `./mnist` for a folder of such a name.
    public init(_ text: String) {
        switch text.lowercased().filter({ $0 != "-" && $0 != "_" }) {
        case "fashion", "fashionmnist": self = .fashionMNIST
        case "mnist": self = .mnist
        case "cifar10": self = .cifar10
        case "cifar100": self = .cifar100
        case "cifar100coarse": self = .cifar100Coarse
        default: self = .folder(text)
        }
    }
}

extension DataSpec: CustomStringConvertible {
    /// The text that `init(_:)` reads back.
    public var description: String {
        switch self {
        case .fashionMNIST: "fashion"
        case .mnist: "mnist"
        case .cifar10: "cifar10"
        case .cifar100: "cifar100"
        case .cifar100Coarse: "cifar100-coarse"
        case .folder(let path): path
        }
    }
}
