// A private page changed before fork() is inherited as it was changed; the file still has what it had.
//
// ref:     POSIX.1-2024 XSH fork() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork

#include "support/memory.hpp"

int main() {
    const int file = open_file_of('a', 3);
    auto* bytes = static_cast<char*>(must(mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0)));
    bytes[1] = 'm';

    Child child([&] {
        observe("the child", Bytes{bytes, 3});
        observe("the file", file_bytes(file, 0, 3));
    });
    observe("child", child.wait());
}
