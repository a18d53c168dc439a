// Every call with MAP_SHARED and MAP_ANONYMOUS makes an object of its own.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION MAP_ANONYMOUS
// profile:  posix
// strength: shall
// since:    2024
// needs:    fork

#include "support/memory.hpp"

static char* map_shared() {
    return static_cast<char*>(must(mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)));
}

int main() {
    char *first = map_shared(), *second = map_shared();
    first[0] = '1';
    observe("the second after a store to the first", Bytes{second, 3});
    Child child([&] {
        first[1] = 'c';
        char* third = map_shared();
        observe("one that a child makes", Bytes{third, 3});
    });
    observe("child", child.wait());
    observe("the first", Bytes{first, 3});
    observe("the second after a child's store to the first", Bytes{second, 3});
}
