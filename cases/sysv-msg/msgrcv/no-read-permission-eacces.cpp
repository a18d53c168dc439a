// Receiving needs read permission, and that alone.
//
// ref:     POSIX.1-2024 XSH msgrcv() ERRORS EACCES
// profile: xsi
// strength: shall fail
// needs:   fork root two-uids

#include "support/sysv_msg.hpp"

int main() {
    require_two_users();
    const int writable = new_msg_queue(0662), readable = new_msg_queue(0664);
    put_message(writable, 1, "secret");
    put_message(readable, 1, "public");
    Child other([&] {
        become(first_user);
        Message message = {};
        ssize_t size = msgrcv(writable, &message, sizeof message.text, 0, IPC_NOWAIT);
        observe("receive with mode 0662", Bytes{message.text, size});
        size = msgrcv(readable, &message, sizeof message.text, 0, IPC_NOWAIT);
        observe("receive with mode 0664", Bytes{message.text, size});
        observe("its type", message.type);
    });
    observe("another user", other.wait());
    observe("messages with mode 0662", static_cast<long>(queue_status(writable).msg_qnum));
    observe("messages with mode 0664", static_cast<long>(queue_status(readable).msg_qnum));
}
