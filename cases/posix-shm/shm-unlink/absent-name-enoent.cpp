// shm_unlink() of a name that does not exist, or no longer, fails with ENOENT.
//
// ref:     POSIX.1-2024 XSH shm_unlink() ERRORS ENOENT
// profile: option SHM
// strength: shall fail

#include "support/memory.hpp"
#include "support/named_shm.hpp"

int main() {
    require_shared_memory_objects();
    const char* name = unique_name();
    observe("a name never used", shm_unlink(name));
    must(shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600));
    observe("the name in use", shm_unlink(name));
    observe("the name once more", shm_unlink(name));
}
