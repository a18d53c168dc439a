// What the parent stores in a MAP_PRIVATE mapping after fork() is not seen by the child.
//
// ref:     POSIX.1-2024 XSH fork() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork

#include "support/memory.hpp"

int main() {
    const int flags = MAP_PRIVATE | MAP_ANONYMOUS;
    auto* bytes = static_cast<char*>(must(mmap(nullptr, 3, PROT_READ | PROT_WRITE, flags, -1, 0)));
    bytes[0] = 'a';
    Gate stored;

    Child child([&] {
        stored.wait();
        observe("the child", Bytes{bytes, 3});
    });
    bytes[0] = 'b';
    bytes[1] = 'b';
    stored.open();
    observe("child", child.wait());
    observe("the parent", Bytes{bytes, 3});
}
