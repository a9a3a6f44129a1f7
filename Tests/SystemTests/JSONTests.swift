import Foundation
import System
import Testing

@Suite struct JSONTests {
    @Test func keysKeepTheirOrder() throws {
        let value = JSON.object([
            ("z", .string("a\"\\\n\u{1}é")),
            ("a", .array([.number(1), .number(0.1), .number(.nan), .bool(true), .null])),
            ("e", .array([])),
        ])
        #expect(
            String(decoding: value.data, as: UTF8.self) == """
                {
                  "z": "a\\"\\\\\\n\\u0001é",
                  "a": [
                    1,
                    0.1,
                    null,
                    true,
                    null
                  ],
                  "e": []
                }

                """)
        #expect(
            try String(decoding: JSON(encoding: ["seed": 1, "quick": 2]).data, as: UTF8.self)
                == "{\n  \"quick\": 2,\n  \"seed\": 1\n}\n")
    }
}
