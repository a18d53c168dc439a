// Of two mappings with the same child the shared one carries the child's store to the parent, the private one does not.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION MAP_SHARED, MAP_PRIVATE
// profile: posix
// strength: shall
// needs:   fork
// claims:  S4-042

#include "support/memory.hpp"

static int* map_number(int type) {
    return static_cast<int*>(must(mmap(nullptr, sizeof(int), PROT_READ | PROT_WRITE, type | MAP_ANONYMOUS, -1, 0)));
}

int main() {
    int* one_for_both = map_number(MAP_SHARED);
    int* one_each = map_number(MAP_PRIVATE);

    Child child([&] { *one_for_both = *one_each = 2000; });
    observe("child", child.wait());
    observe("shared", *one_for_both);
    observe("private", *one_each);
}
