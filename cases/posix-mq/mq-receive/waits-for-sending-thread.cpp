// mq_receive() from an empty queue waits until another thread of the process sends a message, and gets it.
//
// ref:      POSIX.1-2024 XSH mq_receive() DESCRIPTION
// profile:  option MSG
// strength: shall
// needs:    threads
// assertion: posix-mq.mq-receive.empty-blocks-until-send

#include "support/queues.hpp"
#include "support/waking.hpp"

int main() {
    const mqd_t queue = new_mq();
    Waker sender([&] { must(mq_send(queue, "hello", 5, 0)); });
    char buffer[16];
    observe("receive", Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, nullptr)});
    observe("it waited for the other thread", sender.has_begun());
    observe("messages", messages_in(queue));
}
