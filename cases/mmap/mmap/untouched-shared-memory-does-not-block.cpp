// Reading shared memory does not wait for somebody to write it: an untouched page reads as zero at once.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION MAP_ANONYMOUS
// profile: posix
// strength: shall
// since: 2024
// needs:   fork
// claims:  S4-050

#include "support/memory.hpp"

int main() {
    const int flags = MAP_SHARED | MAP_ANONYMOUS;
    auto* bytes = static_cast<volatile char*>(must(mmap(nullptr, 1, PROT_READ | PROT_WRITE, flags, -1, 0)));
    Gate looked;

    Child writer([&] {
        looked.wait();
        *bytes = 'w';
    });
    observe("before anybody has written", *bytes == 0);
    looked.open();
    observe("writer", writer.wait());
    observe("afterwards", *bytes == 'w');
}
