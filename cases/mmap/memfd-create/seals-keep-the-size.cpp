// F_SEAL_SHRINK and F_SEAL_GROW keep a memfd from becoming smaller and larger, and F_SEAL_SEAL keeps out further seals.
//
// ref: man7 fcntl(2) File Sealing
// profile: linux
// strength: documented
// assertion: mmap.memfd-create.seal-shrink-blocks-ftruncate-down mmap.memfd-create.seal-grow-blocks-extension mmap.memfd-create.seal-seal-freezes-the-set

#include "support/memfd.hpp"

int main() {
    const int file = must(memfd_create("ipcts", MFD_ALLOW_SEALING | memfd_exec()));
    must(write(file, "abc", 3));
    observe("seal it against shrinking", fcntl(file, F_ADD_SEALS, F_SEAL_SHRINK));
    observe("shrink", ftruncate(file, 2));
    observe("grow", ftruncate(file, 4));
    observe("seal it against growing", fcntl(file, F_ADD_SEALS, F_SEAL_GROW));
    observe("grow", ftruncate(file, 5));
    observe("write behind the end", pwrite(file, "Z", 1, 4));
    observe("write", pwrite(file, "Z", 1, 0));
    observe("size", file_size(file));
    observe("seal it against seals", fcntl(file, F_ADD_SEALS, F_SEAL_SEAL));
    observe("seal it against writing", fcntl(file, F_ADD_SEALS, F_SEAL_WRITE));
    observe("its seals are these three", fcntl(file, F_GET_SEALS) == (F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL));
}
