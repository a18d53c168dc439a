// On Linux a semaphore belongs to the group of its maker; others of that group, and those outside of it, may open it if the mode
// has both bits for them, and may not if it has none.
//
// ref:      man7 sem_open(3) DESCRIPTION; man7 sem_open(3) ERRORS EACCES
// profile:  linux
// strength: documented
// needs:    fork two-uids root

#include "support/named_sem.hpp"
#include "support/users.hpp"

static void open_as(const char* who, gid_t group, const char* name) {
    Child child([&] {
        become(second_user, group);
        observe(who, sem_open(name, 0));
    });
    observe("the other user", child.wait());
}

int main() {
    require_two_users();
    umask(0);
    for (const mode_t mode : {0660, 0606}) {
        const char* name = unique_name();
        Child maker([&] {
            become(first_user);
            observe(format("mode %04o", static_cast<unsigned>(mode)).chars, sem_open(name, O_CREAT | O_EXCL, mode, 0u));
        });
        observe("maker", maker.wait());
        open_as("another user of the group", static_cast<gid_t>(first_user), name);
        open_as("another user of another group", static_cast<gid_t>(second_user), name);
    }
}
