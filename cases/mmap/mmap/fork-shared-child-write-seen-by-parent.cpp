// After fork() parent and child share a MAP_SHARED mapping: each sees what the other stores.
//
// ref:     POSIX.1-2024 XSH fork() DESCRIPTION; POSIX.1-2024 XSH mmap() DESCRIPTION MAP_SHARED
// profile: posix
// strength: shall
// needs:   fork
// claims:  S4-048

#include "support/memory.hpp"

int main() {
    const int flags = MAP_SHARED | MAP_ANONYMOUS;
    auto* bytes = static_cast<char*>(must(mmap(nullptr, 2, PROT_READ | PROT_WRITE, flags, -1, 0)));
    Gate stored;

    Child child([&] {
        stored.wait();
        observe("stored by the parent, seen by the child", Bytes{bytes, 2});
        bytes[1] = 'c';
    });
    bytes[0] = 'p';
    stored.open();
    observe("child", child.wait());
    observe("stored by the child, seen by the parent", Bytes{bytes, 2});
}
