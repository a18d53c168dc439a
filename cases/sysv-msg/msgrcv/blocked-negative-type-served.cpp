// A receiver that waits with a negative msgtyp is served by a message of a type not above its absolute value, and by no other.
//
// ref:     POSIX.1-2024 XSH msgrcv() DESCRIPTION msgtyp
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    Journal journal;
    Child receiver([&] {
        Message message = {};
        const ssize_t size = msgrcv(id, &message, sizeof message.text, -4, 0);
        journal.enter("received");
        observe("the receiver", Bytes{message.text, size});
        observe("its type", message.type);
    });
    let_it_block(receiver.pid());
    put_message(id, 5, "five");
    let_it_block(receiver.pid());
    journal.enter("four sent");
    put_message(id, 4, "four");
    observe("the receiving process", receiver.wait());
    const Text order = journal.text();
    observe("order", order.chars);
    observe("left in the queue", take_message(id).chars);
}
