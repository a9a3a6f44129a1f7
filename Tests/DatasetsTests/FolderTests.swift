import Foundation
import Images
import TestSupport
import Testing

@testable import Datasets

/// Folders as people have them.
@Suite struct FolderTests {
    let folder = TemporaryFolder()
    let picture = PictureFiles.shared.picture
    private var png: Data { picture.pngData() }

    private func link(_ name: String, to target: String) {
        folder.make((name as NSString).deletingLastPathComponent)
        #expect(symlink(target, folder.path + "/" + name) == 0)
    }

    private func load(_ path: String = "", limit: (Int, Int)? = nil) throws -> ImageDataset {
        try ImageDataset.load(.folder(folder.path + path), limit: limit.map { (train: $0.0, test: $0.1) })
    }

    private func counts(_ data: ImageDataset) -> [Int] {
        zip(data.train.classCounts, data.test.classCounts).map { $0 + $1 }
    }

    @Test func whatSystemsLeaveIsPassedOver() throws {
        for row in 0..<4 {
            folder.write(png, to: "cat/\(row).png")
            folder.write(noise(120), to: "cat/._\(row).png")
            folder.write(noise(120), to: "__MACOSX/cat/._\(row).png")
            folder.write(png, to: "cat/@eaDir/\(row).png/SYNOPHOTO_THUMB_M.jpg")
            folder.write(png, to: ".thumbnails/\(row).png")
        }
        folder.write(noise(99), to: "cat/Thumbs.db")
        folder.write(noise(99), to: "cat/.DS_Store")
        let data = try load()
        #expect(data.classNames == ["cat"] && counts(data) == [4])
        #expect(data.notes.count == 1, "\(data.notes)")
        let listing = try ImageFiles(in: folder.path, givenAs: "the path")
        #expect(listing.images.map(\.name) == (0..<4).map { "cat/\($0).png" } && listing.notes(on: "it") == [])
    }

    /// `encode` numbers images in this order.
    @Test func imagesComeInTheOrderOfTheirPaths() throws {
        for name in ["b/1.png", "a.png", "a/2.png", "a/10.png", "a b/3.png"] { folder.write(png, to: name) }
        let listing = try ImageFiles(in: folder.path, givenAs: "the path")
        #expect(listing.images.map(\.name) == ["a b/3.png", "a.png", "a/10.png", "a/2.png", "b/1.png"])
    }

    @Test(.timeLimit(.minutes(1))) func pipesAndSocketsAreNotOpened() throws {
        for row in 0..<4 { folder.write(png, to: "cat/\(row).png") }
        #expect(mkfifo(folder.path + "/cat/x.png", 0o600) == 0)
        link("cat/null.png", to: "/dev/zero")
        link("cat/pipe.jpg", to: folder.path + "/cat/x.png")
        let data = try load()
        #expect(counts(data) == [4])
        #expect(data.notes.contains { $0.contains("pipes, sockets or devices (3), such as cat/") }, "\(data.notes)")
        #expect(fault { try ByteImage(contentsOf: folder.path + "/cat/x.png") }?.found == "a pipe")
        #expect(fault { try ByteReader("/dev/zero") }?.found == "a device")
        #expect(fault { try ByteReader(folder.path) }?.found == "a folder")
        #expect(fault { try ByteReader(folder.path + "/none") }?.found == "no such file")
        let pipe = TemporaryFolder()
        #expect(mkfifo(pipe.path + "/train-images-idx3-ubyte", 0o600) == 0)
        folder.write(idx([2], [0, 1]), to: "labels")
        #expect(symlink(folder.path + "/labels", pipe.path + "/train-labels-idx1-ubyte") == 0)
        #expect(fault { try ImageDataset.load(pipe.path) }?.found == "a pipe")
        #expect(fault { try ImageDataset.load(pipe.path + "/train-images-idx3-ubyte") }?.found == "a pipe")
        #expect(mkfifo(pipe.path + "/captions.txt", 0o600) == 0)
        pipe.write(png, to: "images/1.png")
        #expect(fault { try CaptionedImages.load(path: pipe.path) }?.found == "a pipe")
    }

    @Test func linksAreFollowedButNotInCircles() throws {
        let elsewhere = TemporaryFolder()
        for row in 0..<3 { elsewhere.write(png, to: "\(row).png") }
        for row in 0..<2 { folder.write(png, to: "dog/\(row).png") }
        link("cat", to: elsewhere.path)
        link("dog/again", to: ".")
        link("dog/all", to: "..")
        link("dog/root", to: "/")
        link("dog/gone.png", to: "nowhere")
        let data = try load()
        #expect(data.classNames == ["cat", "dog"] && counts(data) == [3, 2])
        #expect(data.notes.contains { $0.contains("links to folders that are read already or lie above (3)") })
        #expect(data.notes.contains { $0.contains("links that lead nowhere (1)") })
    }

    /// Every format under another's name, and without one.
    @Test func contentsTellTheFormat() throws {
        let jpeg = picture.jpegData(quality: 90)
        for (row, name) in ["1.jfif", "2", "3.png", "4.JPEG", "5.jpe", "6.webp"].enumerated() {
            folder.write(jpeg, to: "cat/\(name)")
            folder.write(png, to: "dog/\(row).jpg")
        }
        let camera = CameraFiles.shared
        folder.write(camera.webp, to: "cat/web.jpg")
        folder.write(camera.webp, to: "cat/web.webp")
        folder.write(camera.gif, to: "cat/1.gif")
        folder.write(camera.bmp, to: "dog/1.bmp")
        folder.write(camera.tiff, to: "dog/1.tif")
        folder.write(Array("BM, a beginning of a text".utf8), to: "dog/readme.txt")
        let data = try load()
        #expect(counts(data) == [6, 6])
        #expect(data.notes.contains { $0.contains("files that are no images (1), such as dog/readme.txt") })
        let note = try #require(data.notes.first { $0.contains("mogrify") })
        #expect(note.contains("2 WebP files, 1 BMP file, 1 GIF file and 1 TIFF file"), "\(note)")
        #expect(note.contains("-iname '*.webp'") && note.contains("-iname '*.jpg'") && note.contains("'*.tif'"))
        #expect(fault { try ByteImage(decoding: [UInt8](camera.webp), name: "it's.jpg") }?.description
            == "it's.jpg, byte 0: found a WebP file, expected the signature of a PNG (89 50 4e 47 0d 0a 1a 0a) or JPEG "
            + #"file (ff d8). ImageMagick makes a PNG of it: mogrify -format png 'it'\''s.jpg'"#)
    }

    @Test func aFolderOfWebPAloneSaysWhatToDo() {
        for row in 0..<3 { folder.write(CameraFiles.shared.webp, to: "cat/\(row).webp") }
        for error in [
            fault { try load() }, fault { try ImageFiles(in: folder.path, givenAs: "the path") },
            fault { try ImageFiles(in: folder.path + "/cat", givenAs: "the path") },
        ] {
            #expect(error?.found.contains("3 WebP files") == true, "\(String(describing: error))")
            #expect(error?.advice.contains("-iname '*.webp' -exec mogrify -format png {} +") == true)
        }
    }

    @Test func foldersBelowAClassBelongToIt() throws {
        folder.write(png, to: "cat/0.png")
        for row in 0..<9 { folder.write(png, to: "cat/more/deep/\(row).png") }
        for row in 0..<4 { folder.write(png, to: "dog/\(row).png") }
        folder.write(png, to: "beside.png")
        let data = try load()
        #expect(counts(data) == [10, 4])
        #expect(data.notes.contains("Read from subfolders of classes (9 images, such as cat/more/deep/0.png)."))
        #expect(data.notes.contains("Left out: images outside the classes' folders (1 image, such as beside.png)."))
        let loose = TemporaryFolder()
        loose.write(png, to: "1.png")
        #expect(fault { try ImageDataset.load(loose.path) }?.found == "1 image outside any class's folder")
    }

    @Test(arguments: ["val", "valid", "validation", "Test", "TESTING"])
    func secondHalves(_ name: String) throws {
        for row in 0..<5 { folder.write(png, to: "train/cat/\(row).png") }
        for row in 0..<3 { folder.write(png, to: "\(name)/cat/\(row).png") }
        let data = try load()
        #expect(data.train.count == 5 && data.test.count == 3)
        let isNamed = data.notes.contains("There is no folder test; \(name) is the half to be judged by.")
        #expect(isNamed == name.hasPrefix("val") && data.notes.count == (isNamed ? 1 : 0), "\(data.notes)")
    }

    @Test func testIsTakenBeforeVal() throws {
        for half in ["train", "val", "test"] { folder.write(png, to: "\(half)/cat/\(half).png") }
        folder.write(picture.grey().pngData(), to: "val/cat/2.png")
        folder.write(png, to: "pictures/cat/2.png")
        let data = try load()
        #expect(data.train.count == 1 && data.test.count == 1)
        #expect(data.notes == ["Not read, beside the halves: pictures, val (3 images, such as pictures/cat/2.png)."])
    }

    @Test func classesMayBeCalledTrainOrTest() throws {
        for name in ["bus", "train", "test", "val"] {
            for row in 0..<4 { folder.write(png, to: "\(name)/\(row).png") }
        }
        let data = try load()
        #expect(data.classNames == ["bus", "test", "train", "val"] && counts(data) == [4, 4, 4, 4])
        #expect(data.notes.count == 1 && data.notes[0].contains("missing: the subfolders train and test"))
        let halves = TemporaryFolder()
        for name in ["train", "test"] { halves.write(png, to: "\(name)/1.png") }
        #expect(fault { try ImageDataset.load(halves.path) }?.found == "2 images outside any class's folder")
    }

    @Test func anUnpackedArchiveMayHaveAFolderMore() throws {
        for half in ["train", "test"] { folder.write(png, to: "archive/data/\(half)/cat/1.png") }
        let data = try load()
        #expect(data.train.count == 1 && data.test.count == 1 && data.classNames == ["cat"])
        #expect(data.notes == ["Read from the subfolder archive.", "Read from the subfolder data."])
    }

    @Test func namesThatAreNotUTF8AreKeptAndShown() throws {
        for (name, count) in [("k\u{E4}fer", 3), ("dog", 2)] {
            // Latin-1, where it is one byte.
            let path = FilePath(folder.path).appending(name.unicodeScalars.map { UInt8($0.value) })
            #expect(path.withCString { mkdir($0, 0o700) } == 0)
            for row in 0..<count {
                let file = path.appending(Array("\(row).png".utf8)).withCString { fopen($0, "wb") }!
                let bytes = [UInt8](png)
                fwrite(bytes, 1, bytes.count, file)
                fclose(file)
            }
        }
        let data = try load()
        #expect(data.classNames == ["dog", #"k\xE4fer"#] && counts(data) == [2, 3])
        #expect(FilePath.shown([0x61, 0xF0, 0x9F, 0x98, 0x62, 0xFF, 0xC3, 0xA9]) == #"a\xF0\x9F\x98b\xFFé"#)
        #expect(FilePath.shown(Array("\u{FFFD}".utf8) + [0xE2, 0x82]) == "\u{FFFD}" + #"\xE2\x82"#)
    }

    @Test func noMoreIsReadThanAskedFor() throws {
        func name(_ row: Int) -> String { "\(row % 2 == 0 ? "cat" : "dog")/\(row).png" }
        for row in 0..<40 {
            let plain = [UInt8](repeating: UInt8(row), count: 12)
            folder.write(ByteImage(width: 4, height: 3, channels: 1, pixels: plain).pngData(), to: name(row))
        }
        let all = try load()
        let some = try load(limit: (5, 3))
        // The first ones, and of every class as many as chapters ask for.
        func first(_ limit: Int, ofEachClass least: Int, of half: LabelledImages) -> LabelledImages {
            let ofClasses = half.classNames.indices.flatMap { half.rows(ofClass: $0).prefix(least) }
            return half.selecting(Set(ofClasses).union(0..<limit).sorted())
        }
        let needs = DataNeeds()
        let (train, test) = (
            first(5, ofEachClass: needs.train, of: all.train), first(3, ofEachClass: needs.test, of: all.test)
        )
        #expect(some.train.pixels == train.pixels && some.train.labels == train.labels && train.count < 9)
        #expect(some.test.pixels == test.pixels && some.classNames == all.classNames && test.count < 5)
        // The others may be broken, for they are not read.
        let wanted = Set(some.train.pixels + some.test.pixels)
        #expect(wanted.count == train.count + test.count)
        for row in 0..<40 where !wanted.contains(UInt8(row)) { folder.write(png.prefix(30), to: name(row)) }
        #expect(try load(limit: (5, 3)).train.pixels == some.train.pixels)
        #expect(fault { try load() } != nil)
    }

    @Test func boundsChooseTheSize() throws {
        let bounds = ImageDataset.Bounds(leastSide: 8, mostNumbers: 3072, divisor: 4)
        func shape(_ height: Int, _ width: Int, channels: Int = 1) throws -> [Int] {
            let folder = TemporaryFolder()
            let count = height * width * channels
            let image = ByteImage(width: width, height: height, channels: channels, pixels: noise(count))
            for row in 0..<3 { folder.write(image.pngData(), to: "a/\(row).png") }
            let data = try ImageDataset.load(.folder(folder.path), within: bounds)
            let isChanged = data.train.shape[1...] != [height, width, channels]
            #expect(data.notes.contains { $0.contains("resized to") } == isChanged)
            return Array(data.train.shape[1...])
        }
        #expect(try shape(13, 17) == [16, 20, 1])
        #expect(try shape(8, 12) == [8, 12, 1])
        #expect(try shape(1, 1) == [32, 32, 1])
        #expect(try shape(3, 10_000) == [32, 32, 1])
        #expect(try shape(52, 56) == [52, 56, 1])
        #expect(try shape(52, 60) == [32, 32, 1])
        #expect(try shape(40, 30, channels: 3) == [32, 32, 3])
        writeIDXHalf(folder, "train", count: 12)
        writeIDXHalf(folder, "t10k", count: 6)
        let data = try ImageDataset.load(.folder(folder.path), within: bounds, limit: (train: 4, test: 2))
        // Three of each of three classes to learn from, and one to be judged by.
        #expect(data.train.shape == [9, 32, 32, 1] && data.test.count == 3)
        #expect(data.notes == ["The images of \(data.name) were resized to 32×32 pixels from 4×3."])
        #expect(try ImageDataset.load(.folder(folder.path), size: (6, 6)).test.shape == [6, 6, 6, 1])
        let huge = fault { try ImageDataset.load(.folder(folder.path), size: (30_000, 30_000)) }
        #expect(huge?.advice.contains("--side") == true)
    }

    @Test func kagglesAndTorchvisionsMNIST() throws {
        for (half, count) in [("train", 9), ("t10k", 6)] {
            let images = idx([count, 4, 3], noise(count * 12))
            let labels = idx([count], (0..<count).map { UInt8($0 % 3) })
            for (name, bytes) in [("images-idx3", images), ("labels-idx1", labels)] {
                folder.write(bytes, to: "kaggle/\(half)-\(name.replacing("-idx", with: ".idx"))-ubyte")
                folder.write(bytes, to: "kaggle/\(half)-\(name)-ubyte/\(half)-\(name)-ubyte")
                folder.write(bytes, to: "nested/\(half)-\(name)-ubyte/\(half)-\(name)-ubyte")
                folder.writeGzip(bytes, to: "torch/MNIST/raw/\(half)-\(name)-ubyte.gz")
            }
        }
        folder.make("kaggle/t10k-labels-idx1-ubyte.gz")
        let plain = try load("/kaggle")
        #expect(plain.train.count == 9 && plain.test.count == 6 && plain.train.pixels == noise(108))
        for path in ["/nested", "/torch", "/torch/MNIST", "/torch/MNIST/raw"] {
            #expect(try load(path).train.pixels == plain.train.pixels, "\(path)")
        }
        #expect(try ImageDataset.load(.mnist, from: folders(user: folder.path + "/torch")).train.count == 9)
        writeIDXHalf(folder, "train", count: 9, in: "torch/FashionMNIST/raw")
        #expect(fault { try load("/torch") }?.expected == "one set of them")
    }

    @Test func labelsWithGapsAreTheClassesThatOccur() throws {
        let pixels = noise(12 * 12)
        folder.write(idx([12, 4, 3], pixels), to: "train-images-idx3-ubyte")
        folder.write(idx([12], [1, 2, 3, 1, 2, 3, 1, 2, 3, 26, 26, 255]), to: "train-labels-idx1-ubyte")
        folder.write(idx([12, 4, 3], pixels), to: "t10k-images-idx3-ubyte")
        folder.write(idx([12], [26, 2, 3, 1, 2, 3, 1, 2, 3, 26, 26, 1]), to: "t10k-labels-idx1-ubyte")
        let data = try load()
        #expect(data.classNames == ["1", "2", "3", "26", "255"])
        #expect(data.train.classCounts == [3, 3, 3, 2, 1] && data.test.labels[0] == 3)
        #expect(data.notes.contains { $0.contains("its classes are 1…3, 26, 255") })
        folder.write(idx([12], [26, 2, 3, 1, 2, 7, 1, 2, 3, 26, 26, 1]), to: "t10k-labels-idx1-ubyte")
        let error = fault { try load() }
        #expect(error?.found == "the label 7" && error?.offset == 13)
        #expect(error?.expected == "a label in 1…3, 26, 255")
    }
}
