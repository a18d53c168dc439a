// MAP_ANON is the other name of MAP_ANONYMOUS and gives the same zero-filled memory, shared with a child.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION MAP_ANON; POSIX.1-2024 XBD <sys/mman.h>
// profile: posix
// strength: shall
// since:   2024
// needs:   fork
// claims:  S0-048

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    void* memory = mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANON, -1, 0);
    observe("map with MAP_ANON", memory);
    auto* bytes = static_cast<char*>(must(memory));
    observe("all zero", all_bytes_are(bytes, page, 0));
    Child child([&] { bytes[0] = 'c'; });
    observe("child", child.wait());
    observe("the parent", Bytes{bytes, 1});

    void* other = mmap(nullptr, page, PROT_READ, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    observe("map with MAP_ANONYMOUS", other);
    observe("all zero", all_bytes_are(static_cast<char*>(must(other)), page, 0));
    observe("load its last byte", load_from(static_cast<char*>(other) + page - 1));
}
