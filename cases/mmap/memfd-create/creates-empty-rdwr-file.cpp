// memfd_create() makes an empty file without a name, open for reading and writing, that can be given a size and mapped.
//
// ref:     man7 memfd_create(2) DESCRIPTION
// profile: linux
// strength: documented

#include "support/memfd.hpp"

int main() {
    const long page = page_size();
    const int file = memfd_create("ipcts", MFD_CLOEXEC | memfd_exec());
    observe("created", file >= 0);
    observe("size", file_size(must(file)));
    observe("open for reading and writing", (fcntl(file, F_GETFL) & O_ACCMODE) == O_RDWR);
    observe("closed at exec", fcntl(file, F_GETFD) == FD_CLOEXEC);
    const int other = must(memfd_create("ipcts", memfd_exec()));
    observe("closed at exec without the flag", fcntl(other, F_GETFD) == FD_CLOEXEC);
    observe("write to that one", write(other, "x", 1));
    observe("size", file_size(file));

    observe("grow it", ftruncate(file, page));
    auto* bytes = static_cast<char*>(must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
    observe("all zero", all_bytes_are(bytes, page, 0));
    bytes[1] = 'Z';
    observe("another mapping after a store", bytes_by_mapping(file, 0, 3));
}
