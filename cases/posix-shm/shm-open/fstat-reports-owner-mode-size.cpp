// fstat() of a shared memory object tells its owner, its permission bits and its size.
//
// ref:     POSIX.1-2024 XSH fstat() DESCRIPTION
// profile: option SHM
// strength: shall

#include "support/memory.hpp"
#include "support/named_shm.hpp"
#include "support/users.hpp"

int main() {
    require_shared_memory_objects();
    umask(0);
    const char* name = unique_name();
    int object;
    uid_t user;
    {
        const OtherEffectiveIds other;
        object = must(shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0640));
        user = geteuid();
    }
    must(ftruncate(object, 12345));

    struct stat status;
    std::memset(&status, 0x55, sizeof status);
    observe("fstat", fstat(object, &status));
    observe("size", status.st_size);
    observe("permission bits 0640", (status.st_mode & 0666) == 0640);
    observe("owner is the effective user", status.st_uid == user);
}
