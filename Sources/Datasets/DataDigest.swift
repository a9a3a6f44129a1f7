import System

// What a data set holds, in one digest: equal digests are equal data, wherever they lie. Every loader notes its own
// among the process's inputs.

extension LabelledImages {
    /// A digest of pixels, shape, labels and class names.
    public var digest: String {
        var digest = ContentDigest()
        digest.update(part: "\(shape)")
        digest.update(pixels)
        digest.update(labels)
        digest.update(parts: classNames)
        return digest.hex()
    }
}

extension ImageDataset {
    func noteAsInput() {
        var digest = ContentDigest()
        digest.update(parts: [name, subject.singular, subject.plural, train.digest, test.digest] + notes)
        Inputs.note(digest.hex())
    }
}

extension EmojiDataset {
    func noteAsInput() {
        var digest = ContentDigest()
        digest.update(part: images.digest)
        for emoji in emoji { digest.update(parts: [emoji.characters, emoji.name, emoji.concept] + emoji.keywords) }
        digest.update(parts: withoutPicture)
        Inputs.note(digest.hex())
    }
}

extension CaptionedImages {
    func noteAsInput() {
        var digest = ContentDigest()
        digest.update(parts: [name, images.digest] + fileNames + notes)
        for captions in captions { digest.update(parts: captions) }
        Inputs.note(digest.hex())
    }
}
