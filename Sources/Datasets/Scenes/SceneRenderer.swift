import Engine

/// Draws a scene, 32×32 pixels in colour, with smooth edges.
///
/// It uses arithmetic and square roots only, no sine: so the same scene is the same bytes on every machine.
struct SceneRenderer {
    let design: SceneDesign

    /// `[32, 32, 3]` into `pixels`. `random` settles what no factor says: shade and phase of the background, and how
    /// far each object stands from its place.
    func draw(_ scene: Scene, into pixels: UnsafeMutablePointer<UInt8>, using random: inout Random) {
        let side = CaptionedScenes.side
        let image = UnsafeMutablePointer<Double>.allocate(capacity: side * side * 3)
        defer { image.deallocate() }
        // Dark greys, so that every colour stands out.
        let shade = (random.uniformDouble(), random.uniformDouble())
        let dark = 0.10 + 0.12 * (design.variesShade ? shade.0 : 0.5)
        let contrast = 0.16 + 0.08 * (design.variesShade ? shade.1 : 0.5)
        let phase = (x: 8 * random.uniformDouble(), y: 8 * random.uniformDouble())
        let columns = (0..<side).map { BackgroundPlace(Double($0) + phase.x) }
        let rows = (0..<side).map { BackgroundPlace(Double($0) + phase.y) }
        var pixel = image
        for row in rows {
            for column in columns {
                let grey = dark + contrast * scene.background.lightness(column, row)
                (pixel[0], pixel[1], pixel[2]) = (grey, grey, grey)
                pixel += 3
            }
        }
        for object in scene.objects { paint(object, on: image, using: &random) }
        for i in 0..<side * side * 3 { pixels[i] = UInt8(image[i] * 255 + 0.5) }
    }

    private func paint(_ object: SceneObject, on image: UnsafeMutablePointer<Double>, using random: inout Random) {
        let side = CaptionedScenes.side
        let centreX = design.position(ofPlace: object.column) + design.jitter * (2 * random.uniformDouble() - 1)
        let centreY = design.position(ofPlace: object.row) + design.jitter * (2 * random.uniformDouble() - 1)
        let (radius, shape, colour) = (object.size.radius, object.shape, object.colour.rgb)
        let samples = 6
        let columns = max(Int(centreX - radius), 0)...min(Int(centreX + radius), side - 1)
        let rows = max(Int(centreY - radius), 0)...min(Int(centreY + radius), side - 1)
        /// Where the points of some pixels lie along one axis, as the shape counts.
        func points(in places: ClosedRange<Int>, about centre: Double) -> [Double] {
            var offsets: [Double] = []
            for place in places {
                for sample in 0..<samples {
                    let point = Double(place) + (Double(sample) + 0.5) / Double(samples)
                    offsets.append((point - centre) / radius)
                }
            }
            return offsets
        }
        let (xs, ys) = (points(in: columns, about: centreX), points(in: rows, about: centreY))
        for y in rows {
            for x in columns {
                // The share of the pixel that is covered, by counting points on a small grid in it.
                let (left, top) = ((x - columns.lowerBound) * samples, (y - rows.lowerBound) * samples)
                var covered = 0
                for j in top..<top + samples {
                    for i in left..<left + samples where shape.contains(x: xs[i], y: ys[j]) { covered += 1 }
                }
                if covered == 0 { continue }
                let share = Double(covered) / Double(samples * samples)
                let pixel = image + (y * side + x) * 3
                for channel in 0..<3 { pixel[channel] += share * (colour[channel] - pixel[channel]) }
            }
        }
    }
}

/// A place along one axis of a background: what all pixels of its row or column share is worked out once.
private struct BackgroundPlace {
    let place: Double
    let wave: Double

    init(_ place: Double) { (self.place, wave) = (place, Self.wave(place)) }

    /// Up from 0 to 1 and down again over 8 pixels.
    static func wave(_ t: Double) -> Double {
        let part = t / 8 - (t / 8).rounded(.down)
        return 1 - abs(2 * part - 1)
    }
}

extension Background {
    /// 0 dark to 1 light, repeated every 8 pixels; smooth enough to need no finer sampling.
    fileprivate func lightness(_ x: BackgroundPlace, _ y: BackgroundPlace) -> Double {
        switch self {
        case .plain: 0
        case .stripes: sharpened(BackgroundPlace.wave(x.place + y.place))
        case .checks: sharpened(1 - abs(sharpened(x.wave) - sharpened(y.wave)))
        case .dots: sharpened(1.6 - 1.6 * ((1 - x.wave) * (1 - x.wave) + (1 - y.wave) * (1 - y.wave)).squareRoot())
        }
    }

    private func sharpened(_ value: Double) -> Double { min(max((value - 0.5) * 3 + 0.5, 0), 1) }
}

extension SceneObject.Size {
    /// Half the side, in pixels, of the square that holds the shape.
    public var radius: Double { self == .small ? 3.1 : 4.8 }
}

extension SceneObject.Colour {
    var rgb: [Double] {
        switch self {
        case .red: [0.90, 0.12, 0.14]
        case .orange: [1.00, 0.52, 0.05]
        case .yellow: [0.98, 0.90, 0.15]
        case .green: [0.15, 0.72, 0.22]
        case .blue: [0.13, 0.35, 0.95]
        case .purple: [0.58, 0.18, 0.80]
        case .pink: [1.00, 0.60, 0.75]
        case .white: [0.97, 0.97, 0.97]
        }
    }
}

extension SceneObject.Shape {
    /// Whether a point lies in the shape, which fills the square from −1 to 1 along both axes; y points down.
    fileprivate func contains(x: Double, y: Double) -> Bool {
        switch self {
        case .circle: return x * x + y * y <= 1
        case .square: return max(abs(x), abs(y)) <= 0.9
        case .triangle: return y <= 0.9 && abs(x) <= (y + 1) / 1.9
        case .cross: return min(abs(x), abs(y)) <= 0.34 && max(abs(x), abs(y)) <= 1
        case .ring: return (0.3...1).contains(x * x + y * y)
        case .star:
            // By symmetry only the right half: five points at a distance of 1, five notches between them.
            let (corners, x) = (Self.starCorners, abs(x))
            for i in 1..<corners.count {
                let (a, b) = (corners[i - 1], corners[i])
                let isLeft = (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x) >= 0
                let isBetween = (a.x * y - a.y * x >= 0) && (b.x * y - b.y * x <= 0)
                if isBetween && isLeft { return true }
            }
            return false
        }
    }

    /// Corners of the star's right half from the top point to the lowest notch: sines and cosines of multiples of 36°,
    /// the notches at 0.45 of the points' distance.
    private static let starCorners: [(x: Double, y: Double)] = [
        (0, -1), (0.2645, -0.3641), (0.9511, -0.3090), (0.4280, 0.1391), (0.5878, 0.8090), (0, 0.45),
    ]
}
