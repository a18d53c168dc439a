// A new object belongs to the effective user of the process, not to its real user.
//
// ref:      POSIX.1-2024 XSH shm_open() DESCRIPTION O_CREAT; POSIX.1-2024 XSH fstat() DESCRIPTION
// profile:  option SHM
// strength: shall
// needs:    fork root two-uids

#include "support/memory.hpp"
#include "support/named_shm.hpp"
#include "support/users.hpp"

int main() {
    require_shared_memory_objects();
    require_two_users();
    const char *first = unique_name(), *second = unique_name();
    Child child([=] {
        struct stat status = {};
        must(seteuid(first_user));
        must(fstat(must(shm_open(first, O_CREAT | O_EXCL | O_RDWR, 0600)), &status));
        observe("the owner of the first is the effective user", status.st_uid == first_user);
        must(seteuid(getuid()));
        must(seteuid(second_user));
        must(fstat(must(shm_open(second, O_CREAT | O_EXCL | O_RDWR, 0600)), &status));
        observe("the owner of the second is the effective user", status.st_uid == second_user);
        observe("the second user opens the first one's object", shm_open(first, O_RDONLY, 0));
    });
    observe("child", child.wait());
}
