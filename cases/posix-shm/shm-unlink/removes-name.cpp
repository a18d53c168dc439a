// After shm_unlink() the name of a shared memory object can no longer be opened.
//
// ref:     POSIX.1-2024 XSH shm_unlink() DESCRIPTION
// profile: option SHM
// strength: shall

#include "support/memory.hpp"
#include "support/named_shm.hpp"

int main() {
    require_shared_memory_objects();
    const char* name = unique_name();
    must(shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600));

    observe("opened before", shm_open(name, O_RDWR, 0) >= 0);
    observe("shm_unlink", shm_unlink(name));
    observe("open it", shm_open(name, O_RDWR, 0));
}
