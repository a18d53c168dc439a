// Mappings of files stay what they are over fork(): stores in a private one are seen by neither side of the other, those in a
// shared one by both.
//
// ref: POSIX.1-2024 XSH fork() DESCRIPTION; POSIX.1-2024 XSH mmap() DESCRIPTION
// profile: posix
// strength: shall
// needs: fork

#include "support/memory.hpp"

static char* map(int file, int type) { return static_cast<char*>(must(mmap(nullptr, 4, PROT_READ | PROT_WRITE, type, file, 0))); }

int main() {
    const int file = open_file_of('a', 4);
    char *own = map(file, MAP_PRIVATE), *common = map(open_file_of('a', 4), MAP_SHARED);
    Gate stored;
    Child child([&] {
        stored.wait();
        observe("private, in the child", Bytes{own, 4});
        observe("shared, in the child", Bytes{common, 4});
        own[0] = common[0] = 'c';
    });
    own[2] = common[2] = 'p';
    stored.open();
    observe("child", child.wait());
    observe("private, in the parent", Bytes{own, 4});
    observe("shared, in the parent", Bytes{common, 4});
    observe("the file of the private one", file_bytes(file, 0, 4));
}
