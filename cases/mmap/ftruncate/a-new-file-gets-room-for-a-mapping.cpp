// ftruncate() gives a new file the size that a mapping needs: its bytes are zero and can be stored to.
//
// ref:     POSIX.1-2024 XSH ftruncate() DESCRIPTION
// profile: posix
// strength: shall
// claims:  S0-051

#include "support/memory.hpp"

int main() {
    const int file = open_scratch_file(0);
    observe("ftruncate", ftruncate(file, 10));
    observe("size", file_size(file));

    auto* bytes = static_cast<char*>(must(mmap(nullptr, 10, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
    observe("load", load_from(bytes));
    observe("all zero", all_bytes_are(bytes, 10, 0));
    observe("store", store_to(bytes + 9, 'Z'));
    observe("the last two bytes in another mapping", bytes_by_mapping(file, 8, 2));
}
