/// Lays buffers out in one block of memory so that those never alive together share it.
///
/// The greedy-by-size order of Pisarchyk and Lee (2020, "Efficient memory management for deep neural net inference"):
/// the largest buffer first, each at the lowest place that is free for the whole of its life.
struct Arena {
    /// A buffer's life, from the step that writes it to the last that reads it (both included).
    struct Request {
        var floats: Int
        var first: Int
        var last: Int
    }

    /// The place of each request, in floats from the arena's start.
    private(set) var offsets: [Int]
    /// The arena's size in floats.
    private(set) var floats = 0

    init(_ requests: [Request]) {
        offsets = Array(repeating: 0, count: requests.count)
        let largestFirst = requests.indices.sorted {
            (requests[$0].floats, requests[$1].first, $1) > (requests[$1].floats, requests[$0].first, $0)
        }
        var placed: [Int] = []  // sorted by offset
        for index in largestFirst {
            let request = requests[index]
            var offset = 0
            for other in placed where requests[other].first <= request.last && request.first <= requests[other].last {
                if offset + Arena.padded(request.floats) <= offsets[other] { break }
                offset = max(offset, offsets[other] + Arena.padded(requests[other].floats))
            }
            offsets[index] = offset
            floats = max(floats, offset + Arena.padded(request.floats))
            let place = placed.firstIndex { offsets[$0] > offset } ?? placed.endIndex
            placed.insert(index, at: place)
        }
    }

    /// Sizes are rounded to whole cache lines, which keeps every buffer aligned.
    static func padded(_ floats: Int) -> Int { (floats + 15) & ~15 }
}
