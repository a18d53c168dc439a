// With msgtyp 0 msgrcv() takes the messages in the order of sending, whatever their types.
//
// ref:     POSIX.1-2024 XSH msgrcv() DESCRIPTION msgtyp
// profile: xsi
// strength: shall
// claims:  S1-055

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    put_message(id, 5, "first");
    put_message(id, 3, "second");
    put_message(id, 9, "third");
    for (int i = 0; i < 3; ++i) {
        Message message = {};
        const ssize_t size = msgrcv(id, &message, sizeof message.text, 0, IPC_NOWAIT);
        observe("receive", Bytes{message.text, size});
        observe("its type", message.type);
    }
}
