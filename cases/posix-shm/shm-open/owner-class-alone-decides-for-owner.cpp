// What the owner of an object may do, the owner bits of its mode decide, even if others may do more.
//
// ref:      POSIX.1-2024 XSH shm_open() ERRORS EACCES; POSIX.1-2024 XBD <sys/stat.h> S_IRUSR
// profile:  option SHM
// strength: shall
// needs:    fork root two-uids

#include "support/memory.hpp"
#include "support/named_shm.hpp"
#include "support/users.hpp"

static void open_as(const char* who, uid_t user, const char* name) {
    Child child([=] {
        become(user);
        const int reading = shm_open(name, O_RDONLY, 0);
        observe("for reading", reading >= 0 ? 0 : reading);
        const int writing = shm_open(name, O_RDWR, 0);
        observe("for writing", writing >= 0 ? 0 : writing);
    });
    observe(who, child.wait());
}

int main() {
    require_shared_memory_objects();
    require_two_users();
    umask(0);
    const char* name = unique_name();
    Child creator([=] {
        become(first_user);
        must(shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0066));
    });
    observe("a process that makes an object of mode 0066", creator.wait());
    open_as("its owner", first_user, name);
    open_as("another user", second_user, name);
}
