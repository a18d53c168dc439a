// msgget() with IPC_CREAT and IPC_EXCL fails where the key has a queue already.
//
// ref:     POSIX.1-2024 XSH msgget() ERRORS EEXIST
// profile: xsi
// strength: shall fail
// claims:  S1-061

#include "support/sysv_msg.hpp"

int main() {
    const key_t key = unused_key();
    const int id = owned_msg(msgget(key, IPC_CREAT | IPC_EXCL | 0600));
    observe("the first makes it", id != -1);
    observe("the second", owned_msg(msgget(key, IPC_CREAT | IPC_EXCL | 0600)));
    observe("without IPC_EXCL it is found", msgget(key, IPC_CREAT | 0600) == id);
}
