import Testing

@testable import Engine

@Suite struct ArenaTests {
    @Test func buffersAliveTogetherNeverOverlap() {
        var random = Random(seed: 4)
        for _ in 0..<300 {
            let requests = (0..<random.integer(below: 40)).map { _ in
                let first = random.integer(below: 30)
                return Arena.Request(
                    floats: random.integer(below: 200), first: first, last: first + random.integer(below: 12))
            }
            let arena = Arena(requests)
            for (i, a) in requests.enumerated() {
                #expect(arena.offsets[i] % 16 == 0, "a buffer must begin on a cache line")
                #expect(arena.offsets[i] + a.floats <= arena.floats)
                for (j, b) in requests.enumerated().dropFirst(i + 1) where a.first <= b.last && b.first <= a.last {
                    #expect(
                        arena.offsets[i] + a.floats <= arena.offsets[j]
                            || arena.offsets[j] + b.floats <= arena.offsets[i]
                            || a.floats == 0 || b.floats == 0,
                        "\(a) at \(arena.offsets[i]) overlaps \(b) at \(arena.offsets[j])")
                }
            }
            // No layout is smaller than the fullest moment.
            let fullest = (0..<45).map { step in
                requests.reduce(0) { $0 + ($1.first <= step && step <= $1.last ? Arena.padded($1.floats) : 0) }
            }.max()!
            #expect(arena.floats >= fullest)
            #expect(arena.floats <= requests.reduce(0) { $0 + Arena.padded($1.floats) })
        }
    }

    @Test func buffersThatFollowOneAnotherShare() {
        let chain = (0..<10).map { Arena.Request(floats: 100, first: $0, last: $0 + 1) }
        #expect(Arena(chain).floats == 2 * Arena.padded(100))
    }
}

@Suite struct PlanTests {
    /// Random graphs of everything that shares, views or takes over buffers, against the reference evaluator.
    @Test(arguments: 0..<60) func randomGraphs(_ seed: Int) {
        var random = Random(seed: UInt64(seed), stream: 5)
        let inputs = (0..<2).map { Sample.uniform([4, 6], 0.5...1.5, seed: UInt64(seed * 2 + $0)) }
        check(inputs, tolerance: 1e-4, slope: nil) { nodes in
            var pool = nodes
            for _ in 0..<25 {
                let a = pool[random.integer(below: pool.count)]
                let b = pool[random.integer(below: pool.count)]
                switch random.integer(below: 12) {
                case 0: pool.append((a + b) * 0.5)
                case 1: pool.append(a * b)
                case 2: pool.append(a.sigmoid() + 0.5)
                case 3: pool.append(a.relu() - b)
                case 4: pool.append(a.reshaped([6, 4]).transposed().reshaped([4, 6]))
                case 5: pool.append(.concatenated([a.sliced(2..<4, axis: 0), b.sliced(0..<2, axis: 0)], axis: 0))
                case 6: pool.append(a.sliced(1..<3, axis: 0).sliced(0..<1, axis: 0) + b)
                case 7: pool.append(a.softmax() + b.sum(over: [1]).reshaped([4, 1]) * 0.1)
                case 8: pool.append(a.tanh().reshaped([24]).reshaped([4, 6]))
                case 9: pool.append(a - a.mean(over: [0]))
                case 10: pool.append(.concatenated([a.sliced(3..<6, axis: 1), a.sliced(0..<3, axis: 1)], axis: 1))
                default: pool.append(a.matmul(b, transposeB: true).matmul(b).tanh())
                }
            }
            return nodes.reduce(pool.suffix(4).reduce(nodes[0] + nodes[1], +)) { $0 + $1 }
        }
    }

    @Test func chainsRunInPlace() {
        let x = Node.input(shape: [1000])
        var y = x.exp()
        for _ in 0..<20 { y = y.tanh() * 2 }
        let plan = Plan(inputs: [x], outputs: [y])
        #expect(plan.arenaBytes == Arena.padded(1000) * 4, "a chain of elementwise steps needs one buffer")
        #expect(plan.kernelCount == 41)
    }

    @Test func aNodeUsedTwiceIsComputedOnce() {
        let x = Node.input(shape: [3])
        let y = x.exp()
        let plan = Plan(inputs: [x], outputs: [y + y, y * y])
        #expect(plan.kernelCount == 3)
        plan.setInput(0, to: Tensor([0, 1, -1]))
        plan.run()
        for (i, value) in [Float(1), 2.7182817, 0.36787945].enumerated() {
            #expect(abs(plan.output(0)[i] - 2 * value) < 1e-6 * value * 2)
            #expect(abs(plan.output(1)[i] - value * value) < 2e-6 * value * value)
        }
    }

    /// Outputs must stand until the next run, even where their buffer looks free to later steps.
    @Test func outputsStandWhateverFollows() {
        let x = Node.input(shape: [64])
        let a = x + 1
        let b = a * 2
        let c = b.sliced(16..<32, axis: 0)
        let d = (b - 3).exp()
        let plan = Plan(inputs: [x], outputs: [a, c, d, x, b])
        plan.setInput(0, to: Tensor((0..<64).map(Float.init)))
        plan.run()
        #expect(plan.output(0).values == (0..<64).map { Float($0) + 1 })
        #expect(plan.output(1).values == (16..<32).map { (Float($0) + 1) * 2 })
        #expect(plan.output(3).values == (0..<64).map(Float.init))
        #expect(plan.output(4).values == (0..<64).map { (Float($0) + 1) * 2 })
    }

    @Test func destinations() {
        let x = Node.input(shape: [4])
        let a = x + 1
        let b = a * a
        let memory = UnsafeMutablePointer<Float>.allocate(capacity: 40)
        defer { memory.deallocate() }
        memory.update(repeating: -7, count: 40)
        // Computed; computed and read on; a view; an input; a constant; one node twice; one with something saved.
        let normalised = a.layerNormalized(
            scale: .constant(Tensor([1, 1, 1, 1])), shift: .constant(Tensor([0, 0, 0, 0])))
        let slope = gradients(of: (normalised * .constant(Tensor([0, 1, 2, 4]))).sum(), withRespectTo: [x])[0]!
        let plan = Plan(
            inputs: [x], outputs: [b.sum(), slope],
            destinations: [
                (a, memory), (b, memory + 4), (b.sliced(1..<3, axis: 0), memory + 8), (x, memory + 10),
                (.constant(Tensor([5, 6])), memory + 14), (a, memory + 16), (normalised, memory + 20),
                (slope, memory + 24),
            ])
        for _ in 0..<2 {
            plan.setInput(0, to: Tensor([0, 1, 2, 3]))
            plan.run()
            #expect(
                Array(UnsafeBufferPointer(start: memory, count: 20)) == [
                    1, 2, 3, 4, 1, 4, 9, 16, 4, 9, 0, 1, 2, 3, 5, 6, 1, 2, 3, 4,
                ])
            #expect(plan.scalar(0) == 30)
            #expect(abs(memory[20] + 1.3416) < 1e-3 && abs(memory[23] - 1.3416) < 1e-3)
            #expect((0..<4).allSatisfy { memory[24 + $0] == plan.output(1)[$0] })
            #expect(memory[28] == -7)
        }
    }

    @Test func parametersAreReadAfresh() {
        let weight = Parameter(Tensor([2, 3]))
        let x = Node.input(shape: [2])
        let plan = Plan(inputs: [x], outputs: [(x * weight.node).exp().log()])
        plan.setInput(0, to: Tensor([1, 1]))
        for value: [Float] in [[2, 3], [4, 0.5]] {
            weight.value = Tensor(value)
            plan.run()
            for i in 0..<2 { #expect(abs(plan.output(0)[i] - value[i]) < 1e-5) }
            #expect(weight.value.values == value)
        }
    }

    @Test func theFirstNumberThatIsNotFiniteIsFound() {
        let x = Node.input(shape: [2])
        let bad = (x - 1).log()
        let plan = Plan(inputs: [x], outputs: [bad.tanh() + 1])
        plan.setInput(0, to: Tensor([0.5, 2]))
        #expect(plan.firstNonFinite() === bad)
        plan.setInput(0, to: Tensor([1.5, 2]))
        #expect(plan.firstNonFinite() == nil)
    }

    /// More threads than a plan was prepared for must not write past its scratch memory.
    @Test func threadsMayChangeAfterPreparation() {
        let usual = Threads.count
        defer { Threads.count = usual }
        let x = Node.input(shape: [40000, 2])
        Threads.count = 1
        let plan = Plan(inputs: [x], outputs: [x.sum(over: [0]), Node(BatchStatistics(epsilon: 1e-3), [x])])
        plan.setInput(0, to: Sample.uniform([40000, 2], 0...1, seed: 1))
        plan.run()
        let expected = (plan.output(0), plan.output(1))
        for threads in [4, 2] {
            Threads.count = threads
            plan.run()
            expectClose(plan.output(0), expected.0, 1e-5, "sums")
            expectClose(plan.output(1), expected.1, 1e-5, "statistics")
        }
    }

    @Test func functionsTakeAnyNumberOfRows() {
        let double = Function([3], batch: 4) { $0 * 2 }
        for rows in [0, 1, 4, 5, 9] {
            let x = Sample.uniform([rows, 3], seed: 1)
            #expect(double(x) == Tensor(x.values.map { 2 * $0 }, shape: [rows, 3]))
        }
        let both = Function(shapes: [[2], []], batch: 3) {
            [$0[0].sum(over: [1]) + $0[1], $0[0].reshaped([$0[0].shape[0], 2, 1])]
        }
        let results = both([Tensor((0..<10).map(Float.init), shape: [5, 2]), Tensor([1, 1, 1, 1, 2])])
        #expect(results[0].values == [2, 6, 10, 14, 19])
        #expect(results[1].shape == [5, 2, 1])
    }
}

@Suite struct GradientTests {
    @Test func whatTheLossDoesNotDependOnHasNone() {
        let (x, y) = (Node.input(shape: [2]), Node.input(shape: [2]))
        let slopes = gradients(of: x.sum(), withRespectTo: [x, y])
        #expect(slopes[0] != nil && slopes[1] == nil)
    }

    @Test func theLossItselfHasTheGradientOne() {
        let x = Node.input(shape: [])
        let plan = Plan(inputs: [x], outputs: [gradients(of: x, withRespectTo: [x])[0]!])
        plan.run()
        #expect(plan.scalar(0) == 1)
    }
}
