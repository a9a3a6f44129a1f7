import Engine
import Foundation
import Images
import TestSupport
import Testing

@testable import Datasets

/// Small sets written on the spot in the formats of COCO and Flickr8k, whole and broken.
@Suite struct CaptionReaderTests {
    /// A PNG of one colour, or a grey one.
    private func png(_ colour: [UInt8], height: Int = 5, width: Int = 8) -> Data {
        let pixels = (0..<height * width).flatMap { _ in colour }
        return ByteImage(width: width, height: height, channels: colour.count, pixels: pixels).pngData()
    }

    private let red: [UInt8] = [255, 0, 0]
    private let blue: [UInt8] = [0, 0, 255]
    private let grey: [UInt8] = [90]

    private func writeImages(
        _ folder: TemporaryFolder, in place: String, _ names: [String] = ["a.png", "b.png", "c.png"]
    ) {
        for (name, colour) in zip(names, [red, blue, grey]) { folder.write(png(colour), to: "\(place)/\(name)") }
    }

    private static let coco = """
        {"info": {"year": 2017}, "licenses": [],
         "images": [{"license": 3, "file_name": "b.png", "height": 5, "width": 8, "id": 7},
                    {"id": 391895, "file_name": "a.png"}, {"file_name": "c.png", "id": 0}],
         "annotations": [{"image_id": 391895, "id": 1, "caption": "A red field.\\n"},
                         {"image_id": 7, "caption": "Blau é \\u00fc."},
                         {"image_id": 391895, "id": 3, "caption": "Red, all over"},
                         {"image_id": 0, "id": 2, "caption": "Grey"}]}
        """

    private static let flickr = """
        b.png#0\tBlue .
        b.png#1\tThe sky\tabove
        a.png#0\t A "red" field, é
        c.png#0\tGrey
        """

    private func set(_ folder: TemporaryFolder, limit: Int? = nil) throws -> CaptionedImages {
        try CaptionedImages.load(path: folder.path, side: 4, limit: limit)
    }

    // MARK: Whole sets

    private func expectWhole(_ set: CaptionedImages, _ captions: [[String]]) {
        #expect(set.fileNames == ["b.png", "a.png", "c.png"] && set.captions == captions && set.count == 3)
        #expect(set.images.shape == [3, 4, 4, 3])
        let colours = (0..<3).map { Array(set.images.image($0).pixels.prefix(3)) }
        #expect(colours == [blue, red, grey + grey + grey])
        #expect(set.notes.count == 1 && set.notes[0].contains("resized to 4×4"), "\(set.notes)")
    }

    @Test(arguments: [
        ("annotations/captions_val2017.json", "val2017"), ("captions_val2017.json", "val2017"),
        ("annotations/captions_val2014.json", "images/val2014"), ("captions.json", "images"), ("captions.json", ""),
        ("annotations/captions.json", "Images"),
    ]) func cocoInItsPlaces(_ file: String, _ images: String) throws {
        let folder = TemporaryFolder()
        folder.write(Self.coco.utf8, to: file)
        writeImages(folder, in: images)
        #expect(CaptionedImages.recognises(folder.path) && CaptionedImages.recognises(folder.path + "/" + file))
        expectWhole(try set(folder), [["Blau é ü."], ["A red field.", "Red, all over"], ["Grey"]])
        let byFile = try CaptionedImages.load(path: folder.path + "/" + file, side: 4)
        #expect(byFile.images.pixels == (try set(folder)).images.pixels)
    }

    @Test(arguments: [
        ("Flickr8k.token.txt", "Flicker8k_Dataset"), ("Flickr8k_text/Flickr8k.token.txt", "Flicker8k_Dataset"),
        ("captions.txt", "Images"), ("results_20130124.token", "flickr30k-images"), ("captions.txt", ""),
    ]) func flickrInItsPlaces(_ file: String, _ images: String) throws {
        let captions = [["Blue .", "The sky\tabove"], ["A \"red\" field, é"], ["Grey"]]
        for text in [
            Self.flickr, Self.flickr.replacingOccurrences(of: "\n", with: "\r\n") + "\r\n\r\n",
            "\u{FEFF}" + Self.flickr,
        ] {
            let folder = TemporaryFolder()
            folder.write(text.utf8, to: file)
            writeImages(folder, in: images)
            #expect(CaptionedImages.recognises(folder.path))
            expectWhole(try set(folder), captions)
        }
    }

    @Test func tablesWithCommas() throws {
        let folder = TemporaryFolder()
        folder.write(
            "image,caption\nb.png,Blue .\nb.png,\"The sky, \"\"above\"\"\"\na.png,A red field\nc.png,\"\"\nc.png,Grey\n"
                .utf8,
            to: "captions.txt")
        writeImages(folder, in: "Images")
        let set = try set(folder)
        #expect(set.captions == [["Blue .", "The sky, \"above\""], ["A red field"], ["Grey"]])
        for line in ["no comma", "a.png,\"open", "a.png,\"one \" inside\"", "a.png,\""] {
            folder.write("image,caption\nb.png,Blue\n\(line)\n".utf8, to: "captions.txt")
            #expect(fault { try self.set(folder) }?.line == 3, "\(line)")
        }
    }

    @Test func imagesOfTheirOwnSizeStayAsTheyAre() throws {
        let folder = TemporaryFolder()
        folder.write("a.png#0\tnoise".utf8, to: "captions.txt")
        let image = ByteImage(width: 4, height: 4, channels: 3, pixels: noise(48))
        folder.write(image.pngData(), to: "a.png")
        let set = try set(folder)
        #expect(set.images.image(0) == image && set.notes == [])
    }

    @Test func smallestFileWithItsImagesIsTaken() throws {
        let folder = TemporaryFolder()
        folder.write(Self.coco.utf8, to: "annotations/captions_val2017.json")
        folder.write((Self.coco + String(repeating: " ", count: 999)).utf8, to: "annotations/captions_train2017.json")
        folder.write("{}".utf8, to: "annotations/captions_test2017.json")
        folder.write("{}".utf8, to: "annotations/instances_val2017.json")
        writeImages(folder, in: "val2017")
        writeImages(folder, in: "train2017", ["a.png"])
        let chosen = try set(folder)
        #expect(
            chosen.count == 3 && chosen.notes[0].contains("captions_val2017.json; not read: captions_test2017.json"))
        let train = try CaptionedImages.load(path: folder.path + "/annotations/captions_train2017.json", side: 4)
        #expect(train.fileNames == ["a.png"] && train.name == "captions_train2017")
    }

    // MARK: What is left out and counted

    @Test func whatIsNotThereIsCounted() throws {
        let folder = TemporaryFolder()
        let images = (0..<5).map { "{\"id\": \($0), \"file_name\": \"\(["a", "gone", "b", "c", "lost"][$0]).png\"}" }
        let captions = [(0, "Red"), (1, "Gone"), (2, "   "), (3, ""), (3, "Grey"), (4, "Lost")]
        folder.write(
            """
            {"images": [\(images.joined(separator: ", "))], "annotations": [\(captions.map {
                "{\"image_id\": \($0.0), \"caption\": \"\($0.1)\"}" }.joined(separator: ", "))]}
            """.utf8, to: "captions.json")
        writeImages(folder, in: "images")
        let set = try set(folder)
        #expect(set.fileNames == ["a.png", "c.png"] && set.captions == [["Red"], ["Grey"]])
        let notes = set.notes.joined(separator: " ")
        #expect(notes.contains("whose file is not there (2)") && notes.contains("images without a caption (1)"))
        #expect(notes.contains("without a visible character (2)"))
    }

    @Test func limitsTakeTheFirstThatAreThere() throws {
        let folder = TemporaryFolder()
        folder.write(("gone.jpg.1#0\tNothing\n" + Self.flickr).utf8, to: "captions.txt")
        writeImages(folder, in: "Images")
        #expect(try set(folder, limit: 2).fileNames == ["b.png", "a.png"])
        #expect(try set(folder, limit: 2).images.count == 2 && set(folder, limit: 9).count == 3)
    }

    @Test func splitsKeepTheCaptionsOfAnImageTogether() throws {
        let folder = TemporaryFolder()
        folder.write((0..<20).flatMap { "\($0).png#0\tone\n\($0).png#1\ttwo\n".utf8 }, to: "captions.txt")
        for i in 0..<20 { folder.write(png(red), to: "Images/\(i).png") }
        let set = try set(folder)
        let (train, test) = set.split(testFraction: 0.25, seed: 1)
        #expect(test.count == 5 && (train + test).sorted() == Array(0..<20))
        #expect(set.split(testFraction: 0.25, seed: 1).test == test)
        #expect(set.split(testFraction: 0.25, seed: 2).test != test)
    }

    // MARK: What is wrong

    @Test func foldersThatHoldNeither() {
        let folder = TemporaryFolder()
        #expect(!CaptionedImages.recognises(folder.path) && !CaptionedImages.recognises("/nowhere/at/all"))
        #expect(fault { try set(folder) }?.expected.contains("captions_val2017.json") == true)
        #expect(fault { try CaptionedImages.load(path: "/nowhere/at/all") }?.found == "no such file or folder")
        folder.write(Self.coco.utf8, to: "annotations/captions_val2017.json")
        let noImages = fault { try set(folder) }
        #expect(noImages?.found == "captions without a folder of images")
        #expect(noImages?.expected.contains(folder.path + "/val2017") == true)
        folder.make("val2017")
        let empty = fault { try set(folder) }
        #expect(empty?.file == folder.path + "/val2017" && empty?.expected == "files such as b.png")
        folder.write("no image".utf8, to: "val2017/b.png")
        #expect(fault { try set(folder) }?.file == folder.path + "/val2017/b.png")
    }

    /// The lists of images and annotations, and what is found and expected.
    @Test(arguments: [
        (#"{}"#, #"[]"#, "images that is an object", "a list"),
        (#"[{"id": 1}]"#, #"[]"#, "images[0] without the field file_name", "the fields images (id, file_name)"),
        (#"[{"id": "1", "file_name": "a"}]"#, #"[]"#, "images[0].id that is the text \"1\"", "a number"),
        (#"[{"id": null, "file_name": "a"}]"#, #"[]"#, "images[0].id that is null", "a number"),
        (#"[{"id": 1.5, "file_name": "a"}]"#, #"[]"#, "images[0].id 1.5", "a whole number"),
        (#"[{"id": 1e300, "file_name": "a"}]"#, #"[]"#, "images[0].id 1e+300", "a whole number"),
        (#"[{"id": 1, "file_name": 3}]"#, #"[]"#, "images[0].file_name that is a number", "a text"),
        (#"[{"id": 1, "file_name": "../a"}]"#, #"[]"#, "images[0].file_name \"../a\"", "a file in the folder"),
        (#"[{"id": 1, "file_name": "/etc/a"}]"#, #"[]"#, "images[0].file_name \"/etc/a\"", "a file in the folder"),
        (#"[{"id": 1, "file_name": ""}]"#, #"[]"#, "images[0].file_name \"\"", "a file in the folder"),
        (#"[{"id": 1, "file_name": "a"}, {"id": 1, "file_name": "b"}]"#, "[]", "images[1].id 1 for the", "of its own"),
        (#"[{"id": 1, "file_name": "a"}, {"id": 2, "file_name": "a"}]"#, #"[]"#, "images[1].file_name", "of its own"),
        (
            #"[{"id": 1, "file_name": "a"}]"#, #"[{"image_id": 2, "caption": "x"}]"#, "annotations[0].image_id 2",
            "1 images"
        ),
        (#"[]"#, #"[{"image_id": 2, "caption": ["x"]}]"#, "annotations[0].caption that is a list", "a text"),
        (#"[]"#, #"[{"image_id": 2}]"#, "annotations[0] without the field caption", "(image_id, caption)"),
    ]) func wrongFieldsOfCOCO(_ images: String, _ annotations: String, _ found: String, _ expected: String) {
        let text = "{\"images\": \(images), \"annotations\": \(annotations)}"
        let error = fault { try COCOCaptions.read(Array(text.utf8), "captions.json") }
        #expect(error?.file == "captions.json" && error?.found.hasPrefix(found) == true, "\(String(describing: error))")
        #expect(error?.expected.contains(expected) == true, "\(String(describing: error))")
    }

    @Test func otherJSON() {
        let list = fault { try COCOCaptions.read(Array("[]".utf8), "captions.json") }
        #expect(list?.found == "a file that is a list" && list?.expected == "an object")
        let half = fault { try COCOCaptions.read(Array("{\"images\": []}".utf8), "captions.json") }
        #expect(half?.found == "a file without the field annotations")
    }

    @Test func cutOffAndMalformedJSON() {
        let whole = Array(Self.coco.utf8)
        for length in [0, 1, 30, 200, whole.count / 2, whole.count - 1] {
            let error = fault { try COCOCaptions.read(Array(whole.prefix(length)), "x.json") }
            #expect(error?.offset != nil && error!.offset! <= length, "\(length): \(String(describing: error))")
        }
        #expect(fault { try COCOCaptions.read(Array("{\"images\": [,]}".utf8), "x.json") }?.offset == 12)
        let deep = fault { try COCOCaptions.read([UInt8](repeating: 0x5B, count: 100_000), "x.json") }
        #expect(deep?.found.hasPrefix("malformed JSON") == true)
    }

    @Test(arguments: [
        ("a.png 0 A dog", 1, "has no tab"), ("a.png#0\tone\n\nb.png\ttwo", 3, "b.png"),
        ("a.png#0\tone\nb.png#x\ttwo", 2, "b.png#x"),
        ("a.png#0\tone\na.png#0\ttwo", 2, "a.png#0 for the second time"), ("../a.png#0\tone", 1, "\"../a.png\""),
        ("#0\tone", 1, "\"\""), ("a.png#0\tone\r\n\tcaption", 2, "starts with"),
    ]) func wrongLinesOfFlickr(_ text: String, _ line: Int, _ found: String) {
        let error = fault { try FlickrCaptions.read(Array(text.utf8), "captions.txt") }
        #expect(error?.line == line && error?.found.contains(found) == true, "\(String(describing: error))")
        #expect(error?.description.hasPrefix("captions.txt, line \(line): found ") == true)
    }

    @Test func filesOfFlickrWithoutCaptions() {
        for text in ["", "\n\n", "image,caption\n"] {
            #expect(fault { try FlickrCaptions.read(Array(text.utf8), "captions.txt") }?.found == "no captions")
        }
    }

    @Test func bytesThatAreNotUTF8() {
        // "é" in Latin-1.
        let latin = Array("a.png#0\tone\nb.png#0\tcaf".utf8) + [0xE9, 0x0A]
        let line = fault { try FlickrCaptions.read(latin, "captions.txt") }
        #expect(line?.line == 2 && line?.offset == latin.count - 2 && line?.found == "the byte e9")
        let cut = fault { try FlickrCaptions.read(Array("a.png#0\t\u{FFFD}é".utf8.dropLast()), "captions.txt") }
        #expect(cut?.line == 1 && cut?.offset == 11)
        let json = fault { try COCOCaptions.read(Array("{\"a\": \"".utf8) + [0xFF], "captions.json") }
        #expect(json?.offset == 7 && json?.expected == "text in UTF-8")
    }
}

extension FuzzTests {
    @Test func filesOfCaptions() {
        let coco = """
            {"images": [{"id": 1, "file_name": "a.png"}], "annotations": [{"image_id": 1, "caption": "é \\u00e9"}]}
            """
        for (text, read) in [
            (coco, { try COCOCaptions.read($0, "fuzz").rows.count }),
            ("a.png#0\tone é\na.png#1\ttwo\nb.png#0\tthree\n", { try FlickrCaptions.read($0, "fuzz").rows.count }),
            (
                "image,caption\na.png,one é\nb.png,\"two, \"\"three\"\"\"\n",
                { try FlickrCaptions.read($0, "fuzz").rows.count }
            ),
        ] as [(String, ([UInt8]) throws -> Int)] {
            var failures = 0
            mutations(of: Array(text.utf8), count: 1500) { bytes, _ in
                if !survives({ try read(bytes) }) { failures += 1 }
            }
            #expect(failures > 300, "\(text.prefix(20)): \(failures)")
        }
    }
}
