// With a negative msgtyp msgrcv() takes the first message of the lowest type that is not above its absolute value.
//
// ref:     POSIX.1-2024 XSH msgrcv() DESCRIPTION msgtyp
// profile: xsi
// strength: shall
// claims:  S1-055

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    put_message(id, 5, "five");
    put_message(id, 3, "three");
    put_message(id, 4, "four");
    put_message(id, 3, "three again");
    put_message(id, 1, "one");
    for (int i = 0; i < 5; ++i) {
        Message message = {};
        const ssize_t size = msgrcv(id, &message, sizeof message.text, -4, IPC_NOWAIT);
        observe("receive", Bytes{message.text, size});
        if (size != -1) observe("its type", message.type);
    }
    observe("messages left", static_cast<long>(queue_status(id).msg_qnum));
}
