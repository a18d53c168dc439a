// O_CREAT with another mode lets nobody in to an object that exists: another user is refused as before.
//
// ref:      POSIX.1-2024 XSH shm_open() DESCRIPTION O_CREAT; POSIX.1-2024 XSH shm_open() ERRORS EACCES
// profile:  option SHM
// strength: shall fail
// needs:    fork root two-uids

#include "support/memory.hpp"
#include "support/named_shm.hpp"
#include "support/users.hpp"

int main() {
    require_shared_memory_objects();
    require_two_users();
    umask(0);
    const char* name = unique_name();
    must(shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600));
    const int again = shm_open(name, O_CREAT | O_RDWR, 0666);
    observe("a size for what was opened with the mode 0666", ftruncate(again, 100));
    Child child([=] {
        become(first_user);
        observe("open it", shm_open(name, O_RDONLY, 0));
        observe("open it with O_CREAT and 0666", shm_open(name, O_CREAT | O_RDWR, 0666));
    });
    observe("another user", child.wait());
}
