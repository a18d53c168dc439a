// mprotect() makes a private mapping of a file writable although the file is open for reading only.
//
// ref:      POSIX.1-2024 XSH mprotect() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    enter_scratch_directory();
    must(write(must(open("file", O_WRONLY | O_CREAT | O_EXCL, 0600)), "aaa", 3) == 3);
    const int file = must(open("file", O_RDONLY));
    auto* bytes = static_cast<char*>(must(mmap(nullptr, page, PROT_READ, MAP_PRIVATE, file, 0)));
    observe("store", store_to(bytes + 1, 'Z'));

    observe("allow writing", mprotect(bytes, page, PROT_READ | PROT_WRITE));
    observe("store", store_to(bytes + 1, 'Z'));
    observe("the mapping", Bytes{bytes, 3});
    observe("another mapping", bytes_by_mapping(file, 0, 3));
}
