// Linux: msgrcv() with MSG_EXCEPT waits while the queue has messages of the excepted type alone, and takes the first other one.
//
// ref:     man7 msgrcv(2) MSG_EXCEPT
// profile: linux
// strength: documented
// needs:   fork

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    put_message(id, 5, "five");
    Gate waiting;
    Child receiver([&] {
        Message message = {};
        observe_blocking("receive except type 5", [&] { return msgrcv(id, &message, sizeof message.text, 5, MSG_EXCEPT); });
        waiting.open();
        const ssize_t size = msgrcv(id, &message, sizeof message.text, 5, MSG_EXCEPT);
        observe("again", Bytes{message.text, size});
        observe("its type", message.type);
    });
    waiting.wait();
    let_it_block(receiver.pid());
    put_message(id, 5, "five again");
    let_it_block(receiver.pid());
    put_message(id, 9, "nine");
    observe("the receiver", receiver.wait());
    for (int i = 0; i < 3; ++i) observe("in the queue", take_message(id).chars);
}
