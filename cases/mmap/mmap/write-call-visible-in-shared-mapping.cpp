// What write() puts into a file is at once in a shared mapping of it, without msync().
//
// ref:     man7 msync(2) NOTES
// profile: linux
// claims:  S0-028

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', page);
    auto* memory = static_cast<const char*>(must(mmap(nullptr, page, PROT_READ, MAP_SHARED, file, 0)));
    observe("before", Bytes{memory + 6, 3});

    observe("pwrite", pwrite(file, "Z", 1, 7));
    observe("afterwards", Bytes{memory + 6, 3});
}
