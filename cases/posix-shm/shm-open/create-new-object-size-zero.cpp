// A shared memory object that shm_open() creates is empty.
//
// ref:     POSIX.1-2024 XSH shm_open() DESCRIPTION O_CREAT
// profile: option SHM
// strength: shall

#include "support/memory.hpp"
#include "support/named_shm.hpp"

int main() {
    require_shared_memory_objects();
    const char* name = unique_name();
    const int object = shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600);
    observe("created", object >= 0);
    struct stat status = {};
    status.st_size = 7;
    observe("fstat", fstat(must(object), &status));
    observe("size", status.st_size);
    observe("grow it", ftruncate(object, 5));
    must(fstat(must(shm_open(name, O_RDONLY, 0)), &status));
    observe("size as opened again", status.st_size);
}
