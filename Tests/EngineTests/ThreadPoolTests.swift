import CKernels
import Foundation
import TestSupport
import Testing

@testable import Engine

/// The pool of threads that the kernels and the numeric libraries share.
@Suite struct ThreadPoolTests {
    /// What oneDNN and OpenBLAS need of OpenMP's run time: the pool must have all that concerns threads, and it must be
    /// the pool's that they find. (Locks and places of cores know no pool; they may stay GCC's.)
    @Test func librariesFindThePool() throws {
        let program = try #require(try file(of: "GOMP_parallel"))
        for name in ["GOMP_barrier", "omp_get_thread_num", "omp_get_num_threads", "omp_get_max_threads",
            "omp_in_parallel", "omp_set_num_threads"]
        { #expect(try file(of: name) == program, "\(name) is not the pool's") }
        #expect(!program.contains("libgomp"))

        let libraries = Set(
            try memoryMap().split(separator: "\n").compactMap { $0.split(separator: " ").last.map(String.init) }
        )
            .filter { $0.contains("libdnnl") || $0.contains("libopenblas") || $0.contains("liblapack") }
        #expect(libraries.contains { $0.contains("libdnnl") })
        let elsewhere = ["omp_get_num_places", "omp_get_place_num_procs", "omp_init_lock", "omp_set_lock",
            "omp_unset_lock", "omp_destroy_lock"]
        for library in libraries {
            for name in try openMPNames(neededBy: library) where !elsewhere.contains(name) {
                #expect(try file(of: name) == program, "\(library) needs \(name), which the pool lacks")
            }
        }
    }

    /// Every part is computed once, also where there are many more threads than cores, so that parts are taken over.
    @Test(arguments: [1, 2, 3, 8]) func everyPartIsComputedOnce(threads: Int) {
        Threads.with(threads) {
            for count in [1, 2, 7, 1000] {
                for _ in 0..<200 {
                    let runs = Guarded([Int](repeating: 0, count: count))
                    inParallel(count) { range, part in
                        runs.withLock { runs in for place in range { runs[place] += 1 } }
                        #expect(part < threads)
                        #expect(Threads.count == threads, "a part knows its caller's thread count")
                        // One part alone is no region.
                        guard threads > 1, count > 1 else { return }
                        inParallel(8) { inner, _ in #expect(inner == 0..<8, "a region inside a region is one part") }
                    }
                    #expect(runs.withLock { $0 } == [Int](repeating: 1, count: count))
                }
            }
        }
    }

    /// Several threads of a program that start regions at the same time find what each would find alone.
    @Test func regionsOfSeveralThreads() {
        let sums = Guarded([Int]())
        let done = DispatchGroup()
        for _ in 0..<4 {
            Thread.detachNewThread { [done] in
                done.enter()
                Threads.count = 3
                for _ in 0..<500 {
                    let parts = Guarded([Int](repeating: 0, count: 3))
                    inParallel(300) { range, part in parts.withLock { $0[part] = range.reduce(0, +) } }
                    sums.withLock { $0.append(parts.withLock { $0.reduce(0, +) }) }
                }
                done.leave()
            }
        }
        while sums.withLock({ $0.count }) < 2_000 { usleep(1_000) }
        done.wait()
        #expect(sums.withLock { $0.allSatisfy { $0 == 300 * 299 / 2 } })
    }

    /// A library's threads may meet in the middle of a region: what each wrote before, all see after.
    @Test(arguments: [2, 3, 5]) func aBarrierHoldsAllThreads(threads: Int) throws {
        typealias Body = @convention(c) (UnsafeMutableRawPointer?) -> Void
        typealias Region = @convention(c) (Body, UnsafeMutableRawPointer?, UInt32, UInt32) -> Void
        let region = unsafeBitCast(try #require(dlsym(nil, "GOMP_parallel")), to: Region.self)
        var numbers = [Int](repeating: 0, count: 64)
        for _ in 0..<300 {
            numbers.withUnsafeMutableBytes { bytes in
                bytes.initializeMemory(as: UInt8.self, repeating: 0)
                region(
                    { data in
                        let numbers = data!.assumingMemoryBound(to: Int.self)
                        let own = meeting.number(), size = meeting.size()
                        numbers[Int(own)] = 1
                        meeting.wait()
                        var present = 0
                        for other in 0..<Int(size) { present += numbers[other] }
                        meeting.wait()
                        numbers[32 + Int(own)] = present
                    }, bytes.baseAddress!, UInt32(threads), 0)
            }
            #expect(numbers[32..<32 + threads].allSatisfy { $0 == threads })
        }
    }

    /// A product by oneDNN inside a part is computed by one thread, and the same as outside by one.
    @Test func aProductInsideAPartIsOneThreads() {
        var random = Random(seed: 3)
        let a = Tensor(normal: [70, 300], using: &random), b = Tensor(normal: [300, 90], using: &random)
        let alone = Threads.with(1) { MatrixProduct.multiply(a, b) }
        let found = Guarded([Tensor]())
        Threads.with(4) {
            inParallel(4) { range, _ in
                for _ in range {
                    let product = MatrixProduct.multiply(a, b)
                    found.withLock { $0.append(product) }
                }
            }
        }
        #expect(found.withLock { $0.count } == 4)
        for product in found.withLock({ $0 }) { #expect(product.values == alone.values) }
    }
}

/// The functions by which a part knows itself, as libraries find them.
private struct Meeting: Sendable {
    let number = unsafeBitCast(dlsym(nil, "omp_get_thread_num"), to: (@convention(c) () -> Int32).self)
    let size = unsafeBitCast(dlsym(nil, "omp_get_num_threads"), to: (@convention(c) () -> Int32).self)
    let wait = unsafeBitCast(dlsym(nil, "GOMP_barrier"), to: (@convention(c) () -> Void).self)
}
private let meeting = Meeting()


/// What stands where in this process, a line a part. The system hands it out piece by piece.
private func memoryMap() throws -> String {
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: "/proc/self/maps"))
    return String(decoding: file.readDataToEndOfFile(), as: UTF8.self)
}

/// The file whose definition of a function the dynamic linker has taken.
private func file(of name: String) throws -> String? {
    guard let address = dlsym(nil, name).map({ UInt(bitPattern: $0) }) else { return nil }
    return try memoryMap().split(separator: "\n").lazy.compactMap { line -> String? in
        let fields = line.split(separator: " ")
        let ends = fields[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
        return ends.count == 2 && (ends[0]..<ends[1]).contains(address) ? fields.last.map(String.init) : nil
    }.first
}

/// The functions of OpenMP's run time that a library leaves to others to define, by binutils' nm.
private func openMPNames(neededBy library: String) throws -> [String] {
    let process = Process(), output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["nm", "-D", "--undefined-only", library]
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return text.split(whereSeparator: \.isNewline).compactMap { line in
        let name = line.split(separator: " ").last?.split(separator: "@").first.map(String.init) ?? ""
        return name.hasPrefix("GOMP_") || name.hasPrefix("omp_") ? name : nil
    }
}
