import Engine
import System

// Images whose pixels move and keep their values.

/// Images `[N, H, W, C]` with their pixels in another order: pixel `p` of a result, counted row by row from the top, is
/// pixel `order[p]` of the image.
public func rearranged(_ images: Tensor, _ order: [Int]) -> Tensor {
    let shape = images.shape
    require(shape.count == 4, "only images [N, H, W, C] have pixels to rearrange, but the shape is \(shape)")
    let (area, channels) = (shape[1] * shape[2], shape[3])
    require(
        order.count == area && order.allSatisfy { $0 >= 0 && $0 < area },
        "an order of \(order.count) pixels does not fit images of shape \(shape)")
    return Tensor(shape: shape) { target in
        images.withUnsafeBuffer { source in
            for image in 0..<shape[0] {
                for pixel in 0..<area {
                    let (to, from) = ((image * area + pixel) * channels, (image * area + order[pixel]) * channels)
                    for channel in 0..<channels { target[to + channel] = source[from + channel] }
                }
            }
        }
    }
}

/// Images `[N, H, W, C]` with their rows of pixels in reverse order.
public func upsideDown(_ images: Tensor) -> Tensor {
    let (height, width) = (images.shape[1], images.shape[2])
    return rearranged(images, (0..<height * width).map { (height - 1 - $0 / width) * width + $0 % width })
}

/// Images `[N, H, W, C]` with left and right exchanged.
public func mirrorImages(_ images: Tensor) -> Tensor {
    let (height, width) = (images.shape[1], images.shape[2])
    return rearranged(images, (0..<height * width).map { $0 / width * width + width - 1 - $0 % width })
}
