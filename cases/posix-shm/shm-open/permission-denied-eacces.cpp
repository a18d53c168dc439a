// shm_open() of an object whose mode does not give the caller the access asked for fails with EACCES.
//
// ref:     POSIX.1-2024 XSH shm_open() ERRORS EACCES
// profile: option SHM
// strength: shall fail
// needs:   fork two-uids root

#include "support/memory.hpp"
#include "support/named_shm.hpp"
#include "support/users.hpp"

static void as_another_user(const char* object, const char* name) {
    Child child([&] {
        become(second_user);
        const int reading = shm_open(name, O_RDONLY, 0);
        if (reading >= 0) observe(format("%s, O_RDONLY", object).chars, "opened");
        else observe(format("%s, O_RDONLY", object).chars, reading);
        observe(format("%s, O_RDWR", object).chars, shm_open(name, O_RDWR, 0));
        observe(format("%s, O_RDWR and O_TRUNC", object).chars, shm_open(name, O_RDWR | O_TRUNC, 0));
    });
    observe("child", child.wait());
}

int main() {
    require_shared_memory_objects();
    require_two_users();
    umask(0);
    const char* secret = unique_name();
    const char* readable = unique_name();
    must(shm_open(secret, O_CREAT | O_EXCL | O_RDWR, 0600));
    must(shm_open(readable, O_CREAT | O_EXCL | O_RDWR, 0444));
    as_another_user("mode 0600", secret);
    as_another_user("mode 0444", readable);
}
