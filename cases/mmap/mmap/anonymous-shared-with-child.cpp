// Shared anonymous memory needs no file and belongs to the process that made it together with its children and theirs.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION MAP_ANONYMOUS
// profile: posix
// strength: shall
// since:   2024
// needs:   fork
// claims:  S0-047 S4-136

#include "support/memory.hpp"

int main() {
    void* memory = mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    observe("map without a file", memory);
    auto* bytes = static_cast<char*>(must(memory));
    bytes[0] = 'p';

    Child child([&] {
        bytes[1] = 'c';
        Child grandchild([&] {
            observe("the grandchild", Bytes{bytes, 3});
            bytes[2] = 'g';
        });
        observe("grandchild", grandchild.wait());
    });
    observe("child", child.wait());
    observe("the parent", Bytes{bytes, 3});
}
