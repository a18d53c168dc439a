// F_SEAL_WRITE is refused with EBUSY as long as a shared writable mapping of the memfd exists.
//
// ref:      man7 fcntl(2) File Sealing F_SEAL_WRITE
// profile:  linux
// strength: documented

#include "support/memfd.hpp"

int main() {
    const int file = must(memfd_create("ipcts", MFD_ALLOW_SEALING | memfd_exec()));
    must(ftruncate(file, 3));
    auto* memory = static_cast<char*>(must(mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
    observe("seal it while it is mapped for writing", fcntl(file, F_ADD_SEALS, F_SEAL_WRITE));
    observe("seals", fcntl(file, F_GET_SEALS));
    memory[1] = 'Z';
    must(munmap(memory, 3));
    observe("seal it once it is unmapped", Done{fcntl(file, F_ADD_SEALS, F_SEAL_WRITE)});
    observe("write", pwrite(file, "Y", 1, 0));
    observe("read", file_bytes(file, 0, 3));
}
