// A caught signal, its handler installed without SA_RESTART, interrupts a receiver that waits; no message is received.
//
// ref:     POSIX.1-2024 XSH msgrcv() ERRORS EINTR
// profile: xsi
// strength: shall fail

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    put_message(id, 1, "one");
    Message message = {};
    {
        const Interrupter signals;
        observe("receive type 2", msgrcv(id, &message, sizeof message.text, 2, 0));
    }
    observe("messages", static_cast<long>(queue_status(id).msg_qnum));
    const ssize_t size = msgrcv(id, &message, sizeof message.text, 1, 0);
    observe("receive type 1", Bytes{message.text, size});
    observe("its type", message.type);
}
