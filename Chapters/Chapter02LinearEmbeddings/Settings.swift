/// How many numbers the larger descriptions have, where the data allow as many.
let wantedSize = 32
