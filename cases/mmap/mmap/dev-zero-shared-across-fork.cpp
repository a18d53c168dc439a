// A shared mapping of /dev/zero is zero-filled memory shared with children; a second mapping of it is other memory.
//
// ref:     man7 null(4); man7 mmap(2)
// profile: linux
// needs:   fork
// claims:  S0-049

#include "support/memory.hpp"

int main() {
    const int zero = must(open("/dev/zero", O_RDWR));
    void* memory = mmap(nullptr, 2, PROT_READ | PROT_WRITE, MAP_SHARED, zero, 0);
    observe("map /dev/zero", memory);
    auto* bytes = static_cast<char*>(must(memory));
    auto* other = static_cast<char*>(must(mmap(nullptr, 2, PROT_READ | PROT_WRITE, MAP_SHARED, zero, 0)));
    observe("at first", Bytes{bytes, 2});

    Child child([&] { bytes[0] = 'c'; });
    observe("child", child.wait());
    observe("the parent", Bytes{bytes, 2});
    observe("the other mapping", Bytes{other, 2});
}
