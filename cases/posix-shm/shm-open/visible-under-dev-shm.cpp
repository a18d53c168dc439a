// Linux: an object is a file of that name in /dev/shm, where tmpfs is mounted.
//
// ref:      man7 shm_overview(7) Accessing shared memory objects via the filesystem
// profile:  linux
// strength: documented

#include "support/memory.hpp"
#include "support/named_shm.hpp"

int main() {
    if (access("/dev/shm", W_OK) == -1) unsupported("no /dev/shm here");
    const char* name = unique_name();
    const Text path = format("/dev/shm%s", name);
    struct stat by_path = {}, by_descriptor = {};
    observe("a file of that name", stat(path.chars, &by_path));
    const int object = must(shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0640));
    must(ftruncate(object, 123));
    must(fstat(object, &by_descriptor));
    observe("a file of that name", stat(path.chars, &by_path));
    observe("a regular file", S_ISREG(by_path.st_mode));
    observe("its size", by_path.st_size);
    observe("the same file", by_path.st_ino == by_descriptor.st_ino && by_path.st_dev == by_descriptor.st_dev);
    observe("shm_unlink", shm_unlink(name));
    observe("a file of that name", stat(path.chars, &by_path));
}
