// mq_send() to a full queue waits until another thread of the process has received a message from it.
//
// ref:      POSIX.1-2024 XSH mq_send() DESCRIPTION
// profile:  option MSG
// strength: shall
// needs:    threads
// assertion: posix-mq.mq-send.full-blocks-until-receive

#include "support/queues.hpp"
#include "support/waking.hpp"

int main() {
    const mqd_t queue = new_mq();
    fill(queue);
    Waker receiver([&] { discard_message(queue); });
    observe("send", mq_send(queue, "last", 4, 0));
    observe("it waited for the other thread", receiver.has_begun());
    observe("messages", messages_in(queue));
    discard_message(queue);
    discard_message(queue);
    char buffer[16];
    observe("the last message", Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, nullptr)});
}
