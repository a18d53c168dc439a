// A memfd sealed with F_SEAL_WRITE can be read, but neither written to nor mapped shared and writable.
//
// ref: man7 fcntl(2) File Sealing; man7 memfd_create(2) MFD_ALLOW_SEALING
// profile: linux
// strength: documented

#include "support/memfd.hpp"

int main() {
    const int file = must(memfd_create("ipcts", MFD_ALLOW_SEALING | memfd_exec()));
    must(write(file, "abc", 3));
    observe("seal it against writing", fcntl(file, F_ADD_SEALS, F_SEAL_WRITE));
    observe("write", pwrite(file, "Z", 1, 0));
    observe("map it shared and writable", mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));
    void* memory = mmap(nullptr, 3, PROT_READ, MAP_PRIVATE, file, 0);
    observe("map it private for reading", memory);
    observe("what it holds", Bytes{must(memory), 3});
    const int unsealable = must(memfd_create("ipcts", memfd_exec()));
    observe("write to one made without MFD_ALLOW_SEALING", write(unsealable, "abc", 3));
    observe("seal it against writing", fcntl(unsealable, F_ADD_SEALS, F_SEAL_WRITE));
}
