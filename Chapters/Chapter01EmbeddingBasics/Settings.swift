/// Neighbours that vote where a single variable describes the images: many of them have the very same value.
let single = 25
/// Neighbours that vote elsewhere.
let voters = 5
/// How many places apart two words still are company.
let window = 4
/// Numbers in a word vector.
let wordDimensions = 32
