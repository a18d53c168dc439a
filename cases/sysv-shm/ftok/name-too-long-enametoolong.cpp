// ftok() fails with ENAMETOOLONG for a name with more bytes than the directory allows. As such a file
// cannot exist, ENOENT is as right.
//
// ref:      POSIX.1-2024 XSH ftok() ERRORS ENAMETOOLONG
// profile:  xsi
// strength: shall fail

#include "support/sysv.hpp"

#include <sys/ipc.h>

int main() {
    enter_scratch_directory();
    const long limit = pathconf(".", _PC_NAME_MAX);
    if (limit == -1) unsupported("names have no limit here");
    const auto size = static_cast<size_t>(limit);
    char* name = must(static_cast<char*>(calloc(size + 4, 1)));
    std::memset(name, 'a', size);
    must(open(name, O_RDWR | O_CREAT, 0600));
    const key_t key = ftok(name, 1);
    observe("the longest name has a key", key != -1 && ftok(name, 1) == key);
    name[size] = 'a';
    observe("one byte more", ftok(name, 1), {ENAMETOOLONG, ENOENT});
    free(name);
}
