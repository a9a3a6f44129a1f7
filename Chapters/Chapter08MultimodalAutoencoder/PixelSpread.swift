import Datasets

/// For every value of the pairs' pictures `[N, H, W, 3]`, whether it lies clear of the object: outside the ninth of the
/// picture in which the object belongs, and outside one pixel around that, as objects may stand a little off.
func valuesClearOfObjects(_ pairs: ScenePairs) -> [Bool] {
    let (side, places) = (CaptionedScenes.side, pairs.design.places)
    func isNear(_ pixel: Int, _ place: Int) -> Bool {
        let third = pairs.design.third(ofPlace: place)
        return 3 * (pixel + 2) > third * side && 3 * (pixel - 1) < (third + 1) * side
    }
    // Scenes are many and places few, so the values of a picture are looked at once for each place.
    let masks = (0..<places * places).map { place in
        (0..<side * side * 3).map { i in
            !isNear(i / (3 * side), place / places) || !isNear(i / 3 % side, place % places)
        }
    }
    return pairs.scenes.flatMap { masks[$0.objects[0].row * places + $0.objects[0].column] }
}
