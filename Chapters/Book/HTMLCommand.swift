import ArgumentParser

/// `Book html`: the pages as a website.
struct HTMLCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "html", abstract: "Write the pages as a website.")
}
