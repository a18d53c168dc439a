// Linux: with MSG_EXCEPT msgrcv() takes the first message of another type than the one given.
//
// ref:     man7 msgrcv(2) MSG_EXCEPT
// profile: linux
// strength: documented

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    put_message(id, 5, "five");
    put_message(id, 9, "nine");
    Message message = {};
    const ssize_t size = msgrcv(id, &message, sizeof message.text, 5, MSG_EXCEPT | IPC_NOWAIT);
    observe("receive except type 5", Bytes{message.text, size});
    observe("its type", message.type);
    observe("again", msgrcv(id, &message, sizeof message.text, 5, MSG_EXCEPT | IPC_NOWAIT));
    observe("left in the queue", take_message(id).chars);
}
