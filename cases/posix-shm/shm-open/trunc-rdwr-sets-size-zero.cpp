// O_TRUNC with O_RDWR cuts an existing object to size 0; its mode and owner stay.
//
// ref:     POSIX.1-2024 XSH shm_open() DESCRIPTION O_TRUNC
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
    {
        const OtherEffectiveIds other;  // the owner is not who cuts the object
        object = must(shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0646));
    }
    must(ftruncate(object, 3));
    struct stat before = {}, after = {};
    must(fstat(object, &before));

    const int cut = shm_open(name, O_RDWR | O_TRUNC, 0600);
    observe("opened", cut >= 0);
    must(fstat(must(cut), &after));
    observe("size before", before.st_size);
    observe("size after", after.st_size);
    observe("size through the first descriptor", file_size(object));
    observe("same mode", (before.st_mode & 0666) == 0646 && (after.st_mode & 0666) == 0646);
    observe("same owner", before.st_uid == after.st_uid && before.st_gid == after.st_gid);
}
