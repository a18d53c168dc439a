// shm_open() gives the lowest descriptor that the process does not have open.
//
// ref:      POSIX.1-2024 XSH shm_open() DESCRIPTION; POSIX.1-2024 XSH 2.6 File Descriptor Allocation
// profile:  option SHM
// strength: shall

#include "support/memory.hpp"
#include "support/named_shm.hpp"

int main() {
    require_shared_memory_objects();
    const char* name = unique_name();
    const int lowest = must(open_scratch_file(0)), next = must(dup(lowest)), last = must(dup(lowest));
    must(close(lowest));
    observe("a new object gets the one below two open ones", must(shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600)) == lowest);
    must(close(next));
    observe("an existing object gets the one between two open ones", must(shm_open(name, O_RDWR, 0)) == next);
    const int above = must(shm_open(name, O_RDONLY, 0));
    observe("once more, with none free below", above != lowest && above != next && above != last);
}
