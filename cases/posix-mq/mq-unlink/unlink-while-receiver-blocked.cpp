// Unlinking a queue does not disturb a process that waits for a message: it gets the next one that is sent.
//
// ref:      POSIX.1-2024 XSH mq_unlink() DESCRIPTION
// profile:  option MSG
// strength: shall
// needs:    fork

#include "support/queues.hpp"

int main() {
    const char* name = unique_name();
    const mqd_t queue = new_mq(name);
    Child receiver([=] {
        char buffer[16];
        observe("the receiver gets", Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, nullptr)});
    });
    let_it_block(receiver.pid());
    observe("mq_unlink", mq_unlink(name));
    observe("open the name", Queue{mq_open(name, O_RDWR)});
    must(mq_send(queue, "hello", 5, 0));
    observe("receiver", receiver.wait());
    observe("messages", messages_in(queue));
}
