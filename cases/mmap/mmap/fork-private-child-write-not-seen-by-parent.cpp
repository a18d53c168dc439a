// What a child stores in a MAP_PRIVATE mapping that it inherited is not seen by the parent.
//
// ref:     POSIX.1-2024 XSH fork() DESCRIPTION; POSIX.1-2024 XSH mmap() DESCRIPTION MAP_PRIVATE
// profile: posix
// strength: shall
// needs:   fork
// claims:  S0-046

#include "support/memory.hpp"

int main() {
    const int flags = MAP_PRIVATE | MAP_ANONYMOUS;
    auto* bytes = static_cast<char*>(must(mmap(nullptr, 3, PROT_READ | PROT_WRITE, flags, -1, 0)));
    bytes[0] = 'a';

    Child child([&] {
        bytes[0] = 'b';
        bytes[1] = 'b';
        observe("the child", Bytes{bytes, 3});
    });
    observe("child", child.wait());
    observe("the parent", Bytes{bytes, 3});
}
