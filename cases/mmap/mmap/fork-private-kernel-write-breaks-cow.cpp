// Bytes that read() puts into an inherited private mapping belong to the reading process alone, as stored ones do.
//
// ref:     POSIX.1-2024 XSH fork() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork

#include "support/memory.hpp"

int main() {
    const int flags = MAP_PRIVATE | MAP_ANONYMOUS;
    auto* bytes = static_cast<char*>(must(mmap(nullptr, 4, PROT_READ | PROT_WRITE, flags, -1, 0)));
    std::memcpy(bytes, "aaaa", 4);
    auto [reader, writer] = open_pipe();
    must(write(writer, "bbbb", 4));

    Child child([&, reader = reader] {
        observe("read in the child", read(reader, bytes, 4));
        observe("the child", Bytes{bytes, 4});
    });
    observe("child", child.wait());
    observe("the parent", Bytes{bytes, 4});
}
