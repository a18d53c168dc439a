// IPC_EXCL without IPC_CREAT has no effect: msgget() finds an existing queue, and reports a key that has none.
//
// ref:     POSIX.1-2024 XSH msgget() DESCRIPTION; XSH msgget() ERRORS EEXIST, ENOENT
// profile: xsi
// strength: shall

#include "support/sysv_msg.hpp"

int main() {
    const key_t key = unused_key();
    observe("a key without a queue", owned_msg(msgget(key, IPC_EXCL | 0600)));
    const int id = owned_msg(must(msgget(key, IPC_CREAT | 0600)));
    observe("a key with one finds it", msgget(key, IPC_EXCL | 0600) == id);
}
