// Closing the descriptor leaves the mapping in place: it is still read and written, and the file changes.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION
// profile: posix
// strength: shall
// claims:  S0-042 S4-037

#include "support/memory.hpp"

int main() {
    enter_scratch_directory();
    const long page = page_size();
    const int file = must(open("mapped", O_RDWR | O_CREAT | O_EXCL, 0600));
    must(write(file, "aaa", 3));
    auto* bytes = static_cast<char*>(must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
    observe("close", close(file));

    observe("load", load_from(bytes));
    observe("store", store_to(bytes + 1, 'Z'));
    observe("the file, opened and mapped again", bytes_by_mapping(must(open("mapped", O_RDONLY)), 0, 3));
}
