// ftruncate() with a descriptor that is open for reading only fails with EBADF or EINVAL, and the object keeps its size.
//
// ref:      POSIX.1-2024 XSH ftruncate() ERRORS EBADF; POSIX.1-2024 XSH ftruncate() DESCRIPTION
// profile:  option SHM
// strength: shall fail

#include "support/memory.hpp"
#include "support/named_shm.hpp"

int main() {
    require_shared_memory_objects();
    const char* name = unique_name();
    const int writer = must(shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600)), reader = must(shm_open(name, O_RDONLY, 0));
    observe("by the descriptor open for reading and writing", ftruncate(writer, 100));
    observe("by the descriptor open for reading", ftruncate(reader, 10), {EBADF, EINVAL});
    observe("size", file_size(reader));
}
