@rem npm's scripts begin with the shell's exec, so that a signal to npm reaches the program itself; Windows has none.
@%*
