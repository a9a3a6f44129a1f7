import ChapterSupport

/// How many numbers the narrow network keeps.
let bottleneckSize = CourseAutoencoders.bottleneckSize
