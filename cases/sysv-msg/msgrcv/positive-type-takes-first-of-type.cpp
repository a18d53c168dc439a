// With a positive msgtyp msgrcv() takes the messages of this type in the order of sending and leaves the others.
//
// ref:     POSIX.1-2024 XSH msgrcv() DESCRIPTION msgtyp
// profile: xsi
// strength: shall
// claims:  S1-055

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    put_message(id, 3, "other");
    put_message(id, 5, "a");
    put_message(id, 4, "another");
    put_message(id, 5, "b");
    for (long wanted : {5, 5, 5, 4, 0}) {
        Message message = {};
        const ssize_t size = msgrcv(id, &message, sizeof message.text, wanted, IPC_NOWAIT);
        observe("receive", Bytes{message.text, size});
        if (size != -1) observe("its type", message.type);
    }
}
