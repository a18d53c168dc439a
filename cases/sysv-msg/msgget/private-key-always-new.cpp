// msgget() with IPC_PRIVATE makes a new queue at each call.
//
// ref:     POSIX.1-2024 XSH msgget() DESCRIPTION
// profile: xsi
// strength: shall
// claims:  S1-061

#include "support/sysv_msg.hpp"

int main() {
    const int a = owned_msg(msgget(IPC_PRIVATE, 0600));
    const int b = owned_msg(msgget(IPC_PRIVATE, 0600));
    observe("two identifiers", a != -1 && b != -1);
    observe("the same one", a == b);

    put_message(a, 1, "for a");
    observe("messages in one", static_cast<long>(queue_status(a).msg_qnum));
    observe("messages in the other", static_cast<long>(queue_status(b).msg_qnum));
}
