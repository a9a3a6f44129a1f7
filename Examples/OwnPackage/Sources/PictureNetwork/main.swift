// Learns one picture by heart, and draws it four times as large as it was seen: a network has no pixels.
import Datasets
import Engine
import Foundation
import Images

let picture = try ImageDataset.load("fashion").test.image(0)

var random = Random(seed: 1)
let network = PictureNetwork(hidden: 64, depth: 3, using: &random)
let seen = places(width: picture.width, height: picture.height)

let trainer = Trainer(
    network, columns: [DataColumn(seen), DataColumn(bytes: picture.pixels, rowShape: [1])], seed: 1,
    options: .init(batch: seen.rows, optimizer: .adam(rate: 1e-3))
) { batch, pass in
    meanSquaredError(network(batch[0], pass), batch[1])
}
let history = try trainer.fit(epochs: 500)

// In decibels: 40 dB is an error of a hundredth of white.
let quality = -10 * log10(Double(history.last!.loss))
print("\(network.parameterCount) numbers know \(seen.rows) pixels to \(String(format: "%.1f", quality)) dB")

let draw = Function([2], batch: 1_000) { network($0, .inference) }
let size = (width: 4 * picture.width, height: 4 * picture.height)
let large = ByteImage(
    width: size.width, height: size.height, intensities: draw(places(width: size.width, height: size.height)).values)
try large.pngData().write(to: URL(fileURLWithPath: "picture.png"))
print("picture.png is that picture at \(large.width) × \(large.height)")
