import Engine
import Testing

@testable import Datasets

/// Pictures are drawn in blocks, on several threads, and what points share is worked out once: they must be those of
/// the plain definition.
@Suite struct SceneRendererTests {
    @Test(arguments: [SceneDesign.single, .pairs, .fineGrid])
    func picturesAreThoseOfTheDefinition(_ design: SceneDesign) {
        let scenes = CaptionedScenes(count: 80, seed: 11, design: design)
        let images = scenes.images()
        for row in 0..<scenes.count {
            let expected = picture(scenes.scenes[row], design, Random(seed: 11).split(row).split(1))
            #expect(images.image(row).pixels == expected, "row \(row)")
        }
    }
}

/// A scene point by point.
private func picture(_ scene: Scene, _ design: SceneDesign, _ random: Random) -> [UInt8] {
    var random = random
    let shade = (random.uniformDouble(), random.uniformDouble())
    let dark = 0.10 + 0.12 * (design.variesShade ? shade.0 : 0.5)
    let contrast = 0.16 + 0.08 * (design.variesShade ? shade.1 : 0.5)
    let phase = (x: 8 * random.uniformDouble(), y: 8 * random.uniformDouble())
    var image: [Double] = (0..<32 * 32).flatMap { i in
        let light = lightness(scene.background, Double(i % 32) + phase.x, Double(i / 32) + phase.y)
        return [Double](repeating: dark + contrast * light, count: 3)
    }
    for object in scene.objects {
        let centreX = design.position(ofPlace: object.column) + design.jitter * (2 * random.uniformDouble() - 1)
        let centreY = design.position(ofPlace: object.row) + design.jitter * (2 * random.uniformDouble() - 1)
        let radius = object.size.radius
        for y in max(Int(centreY - radius), 0)...min(Int(centreY + radius), 31) {
            for x in max(Int(centreX - radius), 0)...min(Int(centreX + radius), 31) {
                var covered = 0
                for i in 0..<36 {
                    let px = Double(x) + (Double(i % 6) + 0.5) / 6
                    let py = Double(y) + (Double(i / 6) + 0.5) / 6
                    if holds(object.shape, (px - centreX) / radius, (py - centreY) / radius) { covered += 1 }
                }
                for channel in 0..<3 {
                    let i = (y * 32 + x) * 3 + channel
                    image[i] += Double(covered) / 36 * (object.colour.rgb[channel] - image[i])
                }
            }
        }
    }
    return image.map { UInt8($0 * 255 + 0.5) }
}

private func lightness(_ background: Background, _ x: Double, _ y: Double) -> Double {
    func wave(_ t: Double) -> Double {
        let part = t / 8 - (t / 8).rounded(.down)
        return 1 - abs(2 * part - 1)
    }
    func sharpened(_ value: Double) -> Double { min(max((value - 0.5) * 3 + 0.5, 0), 1) }
    switch background {
    case .plain: return 0
    case .stripes: return sharpened(wave(x + y))
    case .checks: return sharpened(1 - abs(sharpened(wave(x)) - sharpened(wave(y))))
    case .dots:
        let (across, down) = (1 - wave(x), 1 - wave(y))
        return sharpened(1.6 - 1.6 * (across * across + down * down).squareRoot())
    }
}

private func holds(_ shape: SceneObject.Shape, _ x: Double, _ y: Double) -> Bool {
    switch shape {
    case .circle: return x * x + y * y <= 1
    case .square: return max(abs(x), abs(y)) <= 0.9
    case .triangle: return y <= 0.9 && abs(x) <= (y + 1) / 1.9
    case .cross: return min(abs(x), abs(y)) <= 0.34 && max(abs(x), abs(y)) <= 1
    case .ring: return x * x + y * y >= 0.3 && x * x + y * y <= 1
    case .star:
        let corners: [(x: Double, y: Double)] = [
            (0, -1), (0.2645, -0.3641), (0.9511, -0.3090), (0.4280, 0.1391), (0.5878, 0.8090), (0, 0.45),
        ]
        return zip(corners, corners.dropFirst()).contains { a, b in
            let isLeft = (b.x - a.x) * (y - a.y) - (b.y - a.y) * (abs(x) - a.x) >= 0
            let isBetween = (a.x * y - a.y * abs(x) >= 0) && (b.x * y - b.y * abs(x) <= 0)
            return isBetween && isLeft
        }
    }
}
