// Without O_CREAT shm_open() of a name that does not exist fails with ENOENT, and creates nothing.
//
// ref:     POSIX.1-2024 XSH shm_open() ERRORS ENOENT
// profile: option SHM
// strength: shall fail

#include "support/memory.hpp"
#include "support/named_shm.hpp"

int main() {
    require_shared_memory_objects();
    const char* name = unique_name();
    observe("for reading and writing", shm_open(name, O_RDWR, 0600));
    observe("for reading", shm_open(name, O_RDONLY, 0600));
    observe("with O_TRUNC", shm_open(name, O_RDWR | O_TRUNC, 0600));
    observe("with O_CREAT and O_EXCL", shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600) >= 0);
}
