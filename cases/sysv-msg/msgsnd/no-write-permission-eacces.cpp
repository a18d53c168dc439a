// Sending needs write permission, and that alone.
//
// ref:     POSIX.1-2024 XSH msgsnd() ERRORS EACCES
// profile: xsi
// strength: shall fail
// needs:   fork root two-uids

#include "support/sysv_msg.hpp"

int main() {
    require_two_users();
    const int readable = new_msg_queue(0664), writable = new_msg_queue(0662);
    Child other([&] {
        become(first_user);
        const Message message = {1, "text"};
        observe("send with mode 0664", msgsnd(readable, &message, 4, IPC_NOWAIT));
        observe("send with mode 0662", msgsnd(writable, &message, 4, IPC_NOWAIT));
    });
    observe("another user", other.wait());
    observe("sent with mode 0664", take_message(readable).chars);
    observe("sent with mode 0662", take_message(writable).chars);
}
