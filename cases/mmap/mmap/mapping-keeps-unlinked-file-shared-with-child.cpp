// A file without a name can be mapped, and the mapping, inherited over fork(), is shared although the descriptor is closed.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION; POSIX.1-2024 XSH fork() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork
// claims:  S0-044

#include "support/memory.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("mapped", O_RDWR | O_CREAT | O_EXCL, 0600));
    must(unlink("mapped"));
    must(write(file, "aaa", 3));
    void* memory = mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    observe("map the unlinked file", memory);
    auto* bytes = static_cast<char*>(must(memory));
    must(close(file));

    Child child([&] { bytes[1] = 'C'; });
    observe("child", child.wait());
    observe("what the parent sees", Bytes{bytes, 3});
}
