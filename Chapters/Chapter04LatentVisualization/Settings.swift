import ChapterSupport

/// How many numbers the network squeezes an image into.
let codeSize = CourseAutoencoders.bottleneckSize
