import Engine
import Foundation
import Models

func cpu() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
func measure(_ name: String, _ trainer: Trainer) throws {
    var t = cpu()
    var secs: [Double] = []
    try trainer.fit(epochs: 3) { _, b, _ in if b == trainer.batchesPerEpoch { let per = (cpu() - t) / Double(trainer.batchesPerEpoch) * 1e3; secs.append(per); t = cpu() } }
    for (n, t) in trainer.profile(runs: 10) where t > 2e-4 && n.shape[0] == 128 { print(n, n.inputs.map(\.shape), (t * 1e3 * 1000).rounded() / 1000, "ms") }
    print(name, "cpu ms/step", secs, trainer.history.map(\.loss), trainer.arenaBytes >> 20)
}
Threads.count = 1
var random = Random(seed: 1)
let n = 2560
let pixels = (0..<n * 784).map { _ in UInt8(truncatingIfNeeded: random.next() & 127) }
for slice in [8,16,32,64] {
    let ae = ConvolutionalAutoencoder(channels: 1, encoder: [16, 8], decoder: [8, 16], using: &random)
    try measure("convae28 \(slice)", Trainer(ae, columns: [Column(bytes: pixels, rowShape: [28, 28, 1])], seed: 1, options: .init(batch: 64, slice: slice, dropsLast: true)) { ae.loss($0[0], $1) })
}
let vae = DenseVAE(pixels: 784, hidden: [512, 256], latent: 16, using: &random)
try measure("dense_vae", Trainer(vae, columns: [Column(bytes: pixels, rowShape: [784])], seed: 1, options: .init(batch: 128, dropsLast: true)) { vae.loss($0[0], $1) })
