import Images
import TestSupport
import Testing

@Suite struct ContactSheetTests {
    @Test func imagesStandInTheirPlaces() {
        let images = [0, 10, 20, 30, 40].map { (shade: UInt8) in
            ByteImage(width: 3, height: 2, channels: 1, pixels: [UInt8](repeating: shade, count: 6))
        }
        let sheet = ContactSheet(columns: 3, gap: 1).picture(images)
        #expect(sheet.height == 5 && sheet.width == 11 && sheet.channels == 1)
        let rows: [[UInt8]] = (0..<5).map { Array(sheet.pixels[$0 * 11..<($0 + 1) * 11]) }
        let (top, bottom): ([UInt8], [UInt8]) = (
            [0, 0, 0, 255, 10, 10, 10, 255, 20, 20, 20], [30, 30, 30, 255, 40, 40, 40, 255, 255, 255, 255]
        )
        #expect(rows == [top, top, [UInt8](repeating: 255, count: 11), bottom, bottom])
        // One in colour makes all so.
        let mixed = ContactSheet(columns: 2, gap: 0).picture([
            images[1], ByteImage(width: 3, height: 2, channels: 3, pixels: noise(18)),
        ])
        #expect(mixed.channels == 3 && Array(mixed.pixels[0..<9]) == [UInt8](repeating: 10, count: 9))
        #expect(Array(mixed.pixels[9..<18]) == Array(noise(18)[0..<9]))
    }
}
