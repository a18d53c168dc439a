// An object opened with O_RDONLY can be mapped for reading; a shared mapping for writing is refused.
//
// ref:     POSIX.1-2024 XSH shm_open() DESCRIPTION O_RDONLY; POSIX.1-2024 XSH mmap() ERRORS EACCES
// profile: option SHM
// strength: shall fail

#include "support/memory.hpp"
#include "support/named_shm.hpp"

int main() {
    require_shared_memory_objects();
    const char* name = unique_name();
    const int both = shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600);
    must(ftruncate(must(both), 3));
    const int reading = must(shm_open(name, O_RDONLY, 0));

    observe("O_RDONLY mapped for reading", mmap(nullptr, 3, PROT_READ, MAP_SHARED, reading, 0));
    observe("O_RDONLY mapped for writing", mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_SHARED, reading, 0));
    observe("O_RDWR mapped for writing", mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_SHARED, both, 0));
}
