// fchmod() of an object changes what later calls of shm_open() are allowed, not what open descriptors do.
//
// ref:      POSIX.1-2024 XSH fchmod() DESCRIPTION; POSIX.1-2024 XSH shm_open() ERRORS EACCES
// profile:  option SHM
// strength: shall
// needs:    fork root two-uids

#include "support/memory.hpp"
#include "support/named_shm.hpp"
#include "support/users.hpp"

static void open_as_another_user(const char* when, const char* name) {
    Child child([=] {
        become(first_user);
        const int object = shm_open(name, O_RDONLY, 0);
        observe(when, object >= 0 ? 0 : object);
        observe("the same for writing", shm_open(name, O_RDWR, 0));
    });
    observe("another user's process", child.wait());
}

int main() {
    require_shared_memory_objects();
    require_two_users();
    const char* name = unique_name();
    const int object = must(shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600));
    open_as_another_user("mode 0600", name);
    observe("fchmod", fchmod(object, 0604));
    open_as_another_user("mode 0604", name);
    observe("fchmod", fchmod(object, 0));
    open_as_another_user("mode 0", name);
    observe("give it a size by the open descriptor", ftruncate(object, 3));
}
