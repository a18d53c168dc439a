// A child that inherits the descriptor of a memfd maps the same memory with it; another memfd of that name is another file.
//
// ref:     man7 memfd_create(2) DESCRIPTION
// profile: linux
// strength: documented
// needs:   fork

#include "support/memfd.hpp"

static char* map_two_bytes(int file) {
    must(ftruncate(file, 2));
    return static_cast<char*>(must(mmap(nullptr, 2, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
}

int main() {
    const int file = must(memfd_create("ipcts", memfd_exec()));
    const char* parents = map_two_bytes(file);
    const char* others = map_two_bytes(must(memfd_create("ipcts", memfd_exec())));

    Child child([&] { map_two_bytes(file)[1] = 'c'; });
    observe("child", child.wait());
    observe("the parent", Bytes{parents, 2});
    observe("the other memfd", Bytes{others, 2});
}
