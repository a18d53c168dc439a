// A child that unmaps an inherited mapping leaves its parent's mapping in place.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION; POSIX.1-2024 XSH munmap() DESCRIPTION; POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', page);
    auto* bytes = static_cast<char*>(must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
    Child child([&] {
        bytes[1] = 'c';
        observe("the child unmaps", munmap(bytes, page));
        observe("load in the child", load_from(bytes));
    });
    observe("child", child.wait());
    observe("load in the parent", load_from(bytes));
    observe("store in the parent", store_to(bytes + 2, 'p'));
    observe("the mapping", Bytes{bytes, 4});
    observe("another mapping", bytes_by_mapping(file, 0, 4));
}
