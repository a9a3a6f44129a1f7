import Engine
import Foundation
import Testing

@Suite struct PackedTests {
    private struct Record: Codable, Equatable {
        @Packed var weights: [Float]
        var name: String

        static func == (a: Record, b: Record) -> Bool {
            a.name == b.name && a.weights.map(\.bitPattern) == b.weights.map(\.bitPattern)
        }
    }

    @Test func numbersComeBackBitForBit() throws {
        for weights: [Float] in [
            [], [0.1, -0.0, .infinity, .nan, -.leastNonzeroMagnitude], (0..<10_000).map { Float($0).squareRoot() },
        ] {
            let record = Record(weights: weights, name: "ä")
            let data = try JSONEncoder().encode(record)
            #expect(data.count < 6 * weights.count + 50)
            #expect(try JSONDecoder().decode(Record.self, from: data) == record)
        }
    }

    @Test func cutBytesAreAnError() {
        let cut = Data(#"{"weights": "\#(Data([1, 2, 3, 4, 5]).base64EncodedString())", "name": ""}"#.utf8)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Record.self, from: cut) }
    }
}
