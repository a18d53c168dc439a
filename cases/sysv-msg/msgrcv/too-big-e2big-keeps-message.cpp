// A message that is larger than the buffer is refused with E2BIG and stays in the queue.
//
// ref:     POSIX.1-2024 XSH msgrcv() ERRORS E2BIG
// profile: xsi
// strength: shall fail
// claims:  S1-064

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    put_message(id, 1, "ten bytes.");
    Message message = {};
    observe("receive 4 bytes", msgrcv(id, &message, 4, 0, IPC_NOWAIT));
    observe("messages", static_cast<long>(queue_status(id).msg_qnum));
    observe("receive 9 bytes", msgrcv(id, &message, 9, 0, IPC_NOWAIT));
    const ssize_t size = msgrcv(id, &message, 10, 0, IPC_NOWAIT);
    observe("receive 10 bytes", Bytes{message.text, size});
    observe("its type", message.type);
}
