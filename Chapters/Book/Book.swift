import ArgumentParser

/// The course as a whole: runs its chapters, and makes and checks what stands beside their pages.
@main
struct Book: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run the chapters, and make and check what stands beside their pages.",
        subcommands: [HTMLCommand.self])
}
