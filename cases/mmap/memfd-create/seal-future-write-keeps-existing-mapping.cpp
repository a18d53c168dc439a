// After F_SEAL_FUTURE_WRITE an older shared mapping can still be stored to, but nobody can write or map the memfd for writing anew.
//
// ref:      man7 fcntl(2) File Sealing F_SEAL_FUTURE_WRITE
// profile:  linux
// strength: documented

#include "support/memfd.hpp"

#ifndef F_SEAL_FUTURE_WRITE
#define F_SEAL_FUTURE_WRITE 0x0010
#endif

int main() {
    const int file = must(memfd_create("ipcts", MFD_ALLOW_SEALING | memfd_exec()));
    must(ftruncate(file, 3));
    auto* memory = static_cast<char*>(must(mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
    observe("seal it while it is mapped for writing", Done{fcntl(file, F_ADD_SEALS, F_SEAL_FUTURE_WRITE)});
    observe("write", pwrite(file, "Y", 1, 0));
    observe("map it again for writing", mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));
    observe("store to the older mapping", store_to(memory + 1, 'Z'));
    void* reader = mmap(nullptr, 3, PROT_READ, MAP_SHARED, file, 0);
    observe("map it again for reading", reader);
    observe("what it holds", Bytes{must(reader), 3});
}
