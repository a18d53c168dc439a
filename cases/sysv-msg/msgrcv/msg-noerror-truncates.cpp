// MSG_NOERROR cuts a message that is larger than the buffer; what was cut off is lost.
//
// ref:     POSIX.1-2024 XSH msgrcv() DESCRIPTION MSG_NOERROR
// profile: xsi
// strength: shall
// claims:  S1-064

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    put_message(id, 1, "ten bytes.");
    Message message = {9, "123456"};
    observe("receive 4 bytes", msgrcv(id, &message, 4, 0, IPC_NOWAIT | MSG_NOERROR));
    observe("the buffer", Bytes{message.text, 6});
    observe("its type", message.type);
    observe("messages", static_cast<long>(queue_status(id).msg_qnum));
    observe("receive the rest", msgrcv(id, &message, 10, 0, IPC_NOWAIT));
}
