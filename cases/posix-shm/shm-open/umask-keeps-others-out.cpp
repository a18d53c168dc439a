// The permission bits that the file mode creation mask takes away are gone for good: another user cannot open the object so.
//
// ref:      POSIX.1-2024 XSH shm_open() DESCRIPTION O_CREAT; POSIX.1-2024 XSH shm_open() ERRORS EACCES
// profile:  option SHM
// strength: shall
// needs:    fork root two-uids

#include "support/memory.hpp"
#include "support/named_shm.hpp"
#include "support/users.hpp"

int main() {
    require_shared_memory_objects();
    require_two_users();
    const char *open_to_all = unique_name(), *read_only = unique_name(), *closed = unique_name();
    umask(0);
    must(shm_open(open_to_all, O_CREAT | O_EXCL | O_RDWR, 0666));
    umask(022);
    must(shm_open(read_only, O_CREAT | O_EXCL | O_RDWR, 0666));
    umask(077);
    must(shm_open(closed, O_CREAT | O_EXCL | O_RDWR, 0666));
    Child child([=] {
        become(first_user);
        auto opened = [](int object) { return object < 0 ? object : 0; };
        observe("mask 0, for reading and writing", opened(shm_open(open_to_all, O_RDWR, 0)));
        observe("mask 022, for reading", opened(shm_open(read_only, O_RDONLY, 0)));
        observe("for reading and writing", shm_open(read_only, O_RDWR, 0));
        observe("mask 077, for reading", shm_open(closed, O_RDONLY, 0));
    });
    observe("another user", child.wait());
}
