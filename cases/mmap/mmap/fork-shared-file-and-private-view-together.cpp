// A child inherits the private and the shared mapping of one file as two things: what the parent has stored in the private one is
// in the child's private one only, and what the child stores in the shared one is seen in the parent's shared one.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION; POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/memory.hpp"

int main() {
    const int file = open_file_of('a', 4);
    auto* common = static_cast<char*>(must(mmap(nullptr, 4, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
    auto* own = static_cast<char*>(must(mmap(nullptr, 4, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0)));
    own[0] = 'p';
    Child child([&] {
        observe("the child's private one", Bytes{own, 4});
        observe("the child's shared one", Bytes{common, 4});
        own[0] = 'c';
        common[2] = 'Z';
    });
    observe("child", child.wait());
    observe("the parent's shared one", Bytes{common, 4});
    observe("the first byte of the parent's private one", Bytes{own, 1});
    observe("another mapping of the file", bytes_by_mapping(file, 0, 4));
}
