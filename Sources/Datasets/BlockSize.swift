/// How many items of `size` numbers each make a block of about `numbers`, at least one: enough work that handing it to
/// another thread costs little beside it.
func itemsPerBlock(of size: Int, numbers: Int) -> Int { max(1, numbers / max(size, 1)) }
