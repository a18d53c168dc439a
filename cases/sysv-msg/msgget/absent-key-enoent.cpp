// msgget() without IPC_CREAT reports a key that has no queue.
//
// ref:     POSIX.1-2024 XSH msgget() ERRORS ENOENT
// profile: xsi
// strength: shall fail
// claims:  S1-061

#include "support/sysv_msg.hpp"

int main() {
    const key_t key = unused_key();
    observe("without IPC_CREAT", owned_msg(msgget(key, 0600)));
    observe("once more, none was made", owned_msg(msgget(key, 0)));
}
