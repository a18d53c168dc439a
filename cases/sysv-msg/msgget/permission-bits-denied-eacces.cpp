// msgget() refuses access that the mode of an existing queue does not grant the caller.
//
// ref:     POSIX.1-2024 XSH msgget() ERRORS EACCES
// profile: xsi
// strength: shall fail
// needs:   fork root two-uids

#include "support/sysv_msg.hpp"

int main() {
    require_two_users();
    const key_t closed = unused_key(), readable = unused_key();
    owned_msg(must(msgget(closed, IPC_CREAT | 0600)));
    const int id = owned_msg(must(msgget(readable, IPC_CREAT | 0644)));

    Child other([&] {
        become(first_user);
        observe("ask another user's 0600 for reading", msgget(closed, 0444));
        observe("ask 0644 for writing", msgget(readable, 0666));
        observe("ask 0644 for reading", msgget(readable, 0444) == id);
    });
    observe("the other user", other.wait());
}
