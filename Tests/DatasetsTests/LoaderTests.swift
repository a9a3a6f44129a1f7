import Engine
import Foundation
import System
import TestSupport
import Testing

@testable import Datasets

@Suite struct DataSpecTests {
    @Test func readsWhatAReaderTypes() {
        #expect(DataSpec("mnist") == .mnist)
        #expect(DataSpec("Fashion-MNIST") == .fashionMNIST)
        #expect(DataSpec("CIFAR-10") == .cifar10)
        #expect(DataSpec("./mnist") == .folder("./mnist"))
        for spec in [DataSpec.fashionMNIST, .mnist, .cifar10, .cifar100, .cifar100Coarse, .folder("/data/Faces")] {
            #expect(DataSpec(spec.description) == spec)
        }
    }

    @Test func saysWhatAWrongPathShouldBe() {
        let error = fault { try ImageDataset.load("emnist") }
        #expect(error?.found == "no such folder")
        #expect(error?.expected.contains("fashion, mnist, cifar10") == true)
    }
}

@Suite struct IDXTests {
    let folder = TemporaryFolder()

    @Test func readsBothHalvesPlainOrCompressed() throws {
        writeIDXHalf(folder, "train", count: 9)
        folder.write(idx([6, 4, 3], noise(72)), to: "t10k-images.idx3-ubyte")
        folder.write(idx([6], [2, 1, 0, 2, 1, 0]), to: "t10k-labels.idx1-ubyte")
        let data = try ImageDataset.load(folder.path)
        #expect(data.train.shape == [9, 4, 3, 1])
        #expect(data.train.pixels == noise(108))
        #expect(data.test.pixels == noise(72))
        #expect(data.test.labels == [2, 1, 0, 2, 1, 0])
        #expect(data.classNames == ["0", "1", "2"])
        #expect(data.name == (folder.path as NSString).lastPathComponent)
        #expect(data.notes.isEmpty)
    }

    @Test func findsMNISTInTheUsersFolder() throws {
        writeIDXHalf(folder, "train", count: 6, in: "mnist")
        writeIDXHalf(folder, "t10k", count: 3, in: "mnist")
        let data = try ImageDataset.load(.mnist, from: folders(user: folder.path))
        #expect(data.name == "MNIST")
        #expect(data.classNames.count == 10)
        #expect(try ImageDataset.load(.mnist, from: folders(user: folder.path + "/mnist")).train.count == 6)
        // MNIST's files look like Fashion-MNIST's, but the folder's name says that they are not.
        #expect(fault { try ImageDataset.load(.fashionMNIST, from: folders(user: folder.path + "/mnist")) } != nil)
        let error = fault { try ImageDataset.load(.mnist, from: folders()) }
        #expect(error?.description.contains("Set LATENT_DATA") == true)
    }

    @Test func splitsTheOneHalfThereIsAndSaysSo() throws {
        writeIDXHalf(folder, "t10k", count: 45)
        let data = try ImageDataset.load(folder.path)
        #expect(data.train.classCounts == [12, 12, 12])
        #expect(data.test.classCounts == [3, 3, 3])
        #expect(data.notes.count == 1)
        #expect(data.notes[0].contains("no training half") && data.notes[0].contains("train-images-idx3-ubyte.gz"))
        let error = fault { try ImageDataset.load(.folder(folder.path), missingHalf: .refuse) }
        #expect(error?.found == "only the test half")
        #expect(error?.expected.contains("train-labels-idx1-ubyte.gz") == true)
    }

    @Test func saysWhatIsWrongAndWhere() {
        let size = 9 * 12
        let images = folder.path + "/train-images-idx3-ubyte"
        let labels = folder.path + "/train-labels-idx1-ubyte"
        func check(
            _ imageBytes: [UInt8]?, _ labelBytes: [UInt8]?, _ file: String, _ offset: Int?, _ found: String,
            _ expected: String, line: Int = #line
        ) {
            for (path, bytes) in [(images, imageBytes), (labels, labelBytes)] {
                try? FileManager.default.removeItem(atPath: path)
                if let bytes { #expect(FileManager.default.createFile(atPath: path, contents: Data(bytes))) }
            }
            let place = SourceLocation(fileID: #fileID, filePath: #filePath, line: line, column: 1)
            guard let error = fault({ try ImageDataset.load(folder.path) }, sourceLocation: place) else { return }
            #expect(error.file == file, sourceLocation: place)
            #expect(error.offset == offset, sourceLocation: place)
            #expect(error.found.contains(found), "\(error)", sourceLocation: place)
            #expect(error.expected.contains(expected), "\(error)", sourceLocation: place)
        }
        let good = (images: idx([9, 4, 3], noise(size)), labels: idx([9], [UInt8](repeating: 1, count: 9)))
        check(Array(good.images.dropLast(5)), good.labels, images, 16 + size - 5, "the end", "5 more bytes of pixels")
        check(Array(good.images.prefix(6)), good.labels, images, 6, "the end", "2 more bytes of the header")
        check([], good.labels, images, 0, "the end", "4 more bytes of the magic number")
        check(good.images + [0], good.labels, images, 16 + size, "more bytes", "9×4×3 pixels")
        check(good.labels, good.labels, images, 0, "0x00000801, labels", "0x00000803")
        check(good.images, good.images, labels, 0, "0x00000803, images", "0x00000801")
        check(Array("<html>404</html>".utf8), good.labels, images, 0, "0x3c68746d", "magic")
        check(idx([9, 0, 3], []), good.labels, images, 8, "9×0×3", "positive")
        check(
            idx([4_000_000_000, 4_000_000_000, 4_000_000_000], []), good.labels, images, 4, "4000000000×", "at most")
        check(idx([9, 65_536, 65_536], []), good.labels, images, 12, "9×65536×65536", "at most")
        check(good.images, idx([8], [UInt8](repeating: 1, count: 8)), labels, 4, "8 labels", "9, one for each image")
        check(good.images, nil, folder.path, nil, "train-images alone", "train-labels-idx1-ubyte.gz")
        check(nil, good.labels, folder.path, nil, "neither IDX", "train-images-idx3-ubyte.gz")
    }

    @Test func saysWhatIsWrongWithAGzipFile() {
        writeIDXHalf(folder, "train", count: 500)
        let name = "train-images-idx3-ubyte.gz"
        let good = folder.contents(name)
        let path = folder.write(good.prefix(good.count / 2), to: name)
        let cut = fault { try ImageDataset.load(folder.path) }
        #expect(cut?.file == path)
        #expect(cut?.found == "the end of a cut-off gzip stream")
        #expect((0..<6016).contains(cut?.offset ?? -1))
        // The checksum stands eight bytes before the end.
        var wrong = good
        wrong[good.count - 8] ^= 1
        folder.write(wrong, to: name)
        #expect(fault { try ImageDataset.load(folder.path) }?.found.contains("fault in the data") == true)
    }

    @Test func refusesAForeignLabel() {
        writeIDXHalf(folder, "train", count: 9, in: "mnist")
        let file = folder.write(idx([9], [1, 2, 3, 10, 5, 6, 7, 8, 9]), to: "mnist/train-labels-idx1-ubyte")
        try? FileManager.default.removeItem(atPath: file + ".gz")
        let error = fault { try ImageDataset.load(.mnist, from: folders(user: folder.path)) }
        #expect(error?.file == file)
        #expect(error?.offset == 11)
        #expect(error?.found == "the label 10")
        #expect(error?.expected == "a label in 0…9")
    }

    @Test func refusesHalvesOfDifferentSize() {
        writeIDXHalf(folder, "train", count: 9)
        folder.write(idx([2, 5, 3], noise(30)), to: "t10k-images-idx3-ubyte")
        folder.write(idx([2], [0, 1]), to: "t10k-labels-idx1-ubyte")
        let error = fault { try ImageDataset.load(folder.path) }
        #expect(error?.found == "images of 5×3 pixels")
        #expect(error?.expected.hasPrefix("4×3") == true)
    }
}

@Suite struct CIFARTests {
    let folder = TemporaryFolder()

    /// A record whose red plane counts up from `start`, whose green is 1 and whose blue is 2.
    private func record(_ labels: [UInt8], start: Int) -> [UInt8] {
        labels + (0..<1024).map { UInt8(truncatingIfNeeded: start + $0) } + [UInt8](repeating: 1, count: 1024)
            + [UInt8](repeating: 2, count: 1024)
    }

    @Test func readsCIFAR10() throws {
        folder.write(record([6], start: 0) + record([9], start: 5), to: "cifar10/data_batch_1.bin")
        folder.write(record([1], start: 9), to: "cifar10/data_batch_3.bin")
        folder.write(record([0], start: 7), to: "cifar10/test_batch.bin")
        let data = try ImageDataset.load(.cifar10, from: folders(user: folder.path))
        #expect(data.train.shape == [3, 32, 32, 3])
        #expect(data.train.labels.map { data.classNames[$0] } == ["frog", "truck", "automobile"])
        #expect(data.test.labels == [0])
        #expect(Array(data.train.image(1).pixels.prefix(6)) == [5, 1, 2, 6, 1, 2])
        #expect(Array(data.test.image(0).pixels.suffix(3)) == [UInt8((7 + 1023) % 256), 1, 2])
        #expect(
            data.notes.count == 1 && data.notes[0].contains("data_batch_2.bin, data_batch_4.bin, data_batch_5.bin"))
        #expect(try ImageDataset.load(folder.path + "/cifar10").train.pixels == data.train.pixels)
    }

    @Test func readsCIFAR100ByFineAndCoarseClasses() throws {
        folder.write(record([1, 91], start: 0) + record([19, 99], start: 0), to: "cifar100/train.bin")
        folder.write(record([4, 0], start: 0), to: "cifar100/test.bin")
        let fine = try ImageDataset.load(.cifar100, from: folders(user: folder.path))
        #expect(fine.train.labels.map { fine.classNames[$0] } == ["trout", "worm"])
        #expect(Set(fine.classNames).count == 100)
        #expect(fine.classNames == fine.classNames.sorted())
        let coarse = try ImageDataset.load(.cifar100Coarse, from: folders(user: folder.path))
        #expect(coarse.train.labels.map { coarse.classNames[$0] } == ["fish", "vehicles 2"])
        #expect(Set(coarse.classNames).count == 20)
        #expect(coarse.train.pixels == fine.train.pixels)
    }

    @Test func saysWhatIsWrongAndWhere() {
        let file = folder.write(record([6], start: 0) + record([10], start: 5), to: "data_batch_1.bin")
        folder.write(record([0], start: 7), to: "test_batch.bin")
        let label = fault { try ImageDataset.load(folder.path) }
        #expect(label?.file == file)
        #expect(label?.offset == 3073)
        #expect(label?.found == "the label 10")
        folder.write((record([6], start: 0) + record([1], start: 5)).dropLast(70), to: "data_batch_1.bin")
        let cut = fault { try ImageDataset.load(folder.path) }
        #expect(cut?.offset == 2 * 3073 - 70)
        #expect(cut?.expected.contains("lacks 70") == true)
        folder.write([], to: "data_batch_1.bin")
        #expect(fault { try ImageDataset.load(folder.path) }?.offset == 0)
    }
}

@Suite struct ImageFolderTests {
    let folder = TemporaryFolder()
    let picture = PictureFiles.shared.picture

    @Test func readsOneSubfolderAClass() throws {
        for i in 0..<10 { folder.write(picture.pngData(), to: "cat/\(i).png") }
        for i in 0..<5 { folder.write(picture.grey().pngData(), to: "dog/\(i).PNG") }
        let data = try ImageDataset.load(folder.path)
        // All agree on 13×17, and one in colour makes all colour.
        #expect(data.train.shape == [8, 13, 17, 3])
        #expect(data.classNames == ["cat", "dog"])
        // A fifth would be three images to be judged by, too few for any chapter.
        #expect(data.train.classCounts == [5, 3])
        #expect(data.test.classCounts == [5, 2])
        #expect(data.notes.count == 1 && data.notes[0].contains("missing: the subfolders train and test"))
        #expect(Set(data.train.labels.prefix(6)).count == 2)
        for row in 0..<data.train.count {
            #expect(data.train.image(row) == (data.train.labels[row] == 0 ? picture : picture.grey().colour()))
        }
        #expect(try ImageDataset.load(folder.path).train.labels == data.train.labels)
        #expect(fault { try ImageDataset.load(.folder(folder.path), missingHalf: .refuse) } != nil)
    }

    @Test func readsTrainAndTestSubfoldersAndResizes() throws {
        let small = picture.resized(height: 6, width: 6).grey()
        folder.write(picture.grey().jpegData(quality: 100), to: "train/a/1.jpg")
        folder.write(small.pngData(), to: "train/b/1.png")
        folder.write(small.pngData(), to: "test/b/2.png")
        folder.write(Array("notes".utf8), to: "train/b/readme.txt")
        folder.make("train/empty")
        let data = try ImageDataset.load(folder.path)
        #expect(data.train.shape == [2, 32, 32, 1])
        #expect(data.test.labels == [1])
        #expect(data.test.image(0) == small.resized(height: 32, width: 32))
        #expect(data.notes.count == 3)
        #expect(data.notes.contains("The folder empty holds no PNG or JPEG file and was left out."))
        let own = try ImageDataset.load(.folder(folder.path), size: (6, 6))
        #expect(own.test.image(0) == small)
        folder.write(small.pngData(), to: "test/c/2.png")
        #expect(fault { try ImageDataset.load(folder.path) }?.found == "the class c in the test half")
    }

    @Test func namesTheBrokenFile() {
        folder.write(picture.pngData(), to: "a/1.png")
        let broken = folder.write(picture.pngData().dropLast(60), to: "a/2.png")
        #expect(fault { try ImageDataset.load(folder.path) }?.file == broken)
        let empty = TemporaryFolder()
        #expect(fault { try ImageDataset.load(empty.path) }?.found.contains("neither IDX files") == true)
    }
}

@Suite struct DownloadTests {
    let folder = TemporaryFolder()

    @Test func hashIsTheStandards() {
        // The examples of FIPS 180-4, and lengths about the padding's edge against `sha256sum`.
        #expect(SHA256.hex([] as [UInt8]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(SHA256.hex(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            SHA256.hex(Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8))
                == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
        #expect(
            SHA256.hex([UInt8](repeating: 0x61, count: 1_000_000))
                == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
        let whole = noise(1000)
        for cut in [1, 55, 56, 63, 64, 65, 500] {
            var hash = SHA256()
            whole[..<cut].withUnsafeBytes { hash.update($0) }
            whole[cut...].withUnsafeBytes { hash.update($0) }
            #expect(hash.hex() == SHA256.hex(whole))
        }
    }

    /// The same contents in another compression pass, other contents do not, and nothing half-done is left behind.
    @Test func keepsOnlyWhatHasTheRightHash() throws {
        let contents = noise(3000)
        let source = folder.writeGzip(contents, to: "source.gz")
        let target = folder.path + "/cache/file.gz"
        let places = DataFolders(system: "/nowhere", user: nil, cache: folder.path + "/cache")
        let url = URL(fileURLWithPath: source)
        let wrong = fault { try places.download(url, to: target, sha256: SHA256.hex([1] as [UInt8])) }
        #expect(wrong?.found == "contents with SHA-256 " + SHA256.hex(contents))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/cache").isEmpty)
        try places.download(url, to: target, sha256: SHA256.hex(contents))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/cache") == ["file.gz"])
        #expect(try readWhole(target, atMost: 3000) == contents)
        // Once is enough: the source may go.
        try FileManager.default.removeItem(atPath: source)
        try places.download(url, to: target, sha256: SHA256.hex(contents))
        #expect(
            fault { try places.download(url, to: target + "2", sha256: "") }?.found.contains("failed download") == true
        )
    }

    @Test func fetchesFashionMNISTOnceWhenItIsNowhere() throws {
        let cache = folder.path + "/cache"
        let places = DataFolders(system: "/nowhere", user: nil, cache: cache) { url, file in
            #expect(url.scheme == "https")
            let installed = "/usr/share/datasets/fashion-mnist/" + url.lastPathComponent
            try FileManager.default.copyItem(atPath: installed, toPath: file.path)
        }
        #expect(try FashionMNIST.locate(places) == cache + "/fashion-mnist")
        let offline = folders(cache: cache)
        #expect(try ImageDataset.load(.fashionMNIST, from: offline).test.count == 10_000)
    }

    @Test func saysWhichCommandBringsFashionMNIST() {
        let error = fault { try ImageDataset.load(.fashionMNIST, from: folders(cache: folder.path)) }
        #expect(error?.description.hasSuffix("`make setup` installs it.") == true)
        #expect(error?.description.contains("no network") == true)
    }
}
