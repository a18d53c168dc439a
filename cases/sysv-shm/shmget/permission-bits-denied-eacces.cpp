// shmget() refuses access that the mode of an existing segment does not grant the caller.
//
// ref:     POSIX.1-2024 XSH shmget() ERRORS EACCES
// profile: xsi
// strength: shall fail
// needs:   fork root two-uids

#include "support/sysv_shm.hpp"

int main() {
    require_two_users();
    const key_t closed = unused_key(), readable = unused_key();
    owned_shm(must(shmget(closed, 100, IPC_CREAT | 0600)));
    const int id = owned_shm(must(shmget(readable, 100, IPC_CREAT | 0644)));

    Child other([&] {
        become(first_user);
        observe("ask another user's 0600 for reading", shmget(closed, 0, 0444));
        observe("ask 0644 for writing", shmget(readable, 0, 0666));
        observe("ask 0644 for reading", shmget(readable, 0, 0444) == id);
    });
    observe("the other user", other.wait());
}
