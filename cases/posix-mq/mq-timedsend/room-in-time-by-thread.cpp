// mq_timedsend() to a full queue succeeds when another thread of the process receives a message before its time.
//
// ref:      POSIX.1-2024 XSH mq_timedsend() DESCRIPTION
// profile:  option MSG
// strength: shall
// needs:    threads

#include "support/queues.hpp"
#include "support/waking.hpp"

int main() {
    const mqd_t queue = new_mq();
    fill(queue);
    const timespec limit = distant_time();
    Waker receiver([&] { discard_message(queue); });
    observe("send", mq_timedsend(queue, "urgent", 6, 9, &limit));
    observe("it waited for the other thread", receiver.has_begun());
    receiver.join();
    char buffer[16];
    observe("the next message", Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, nullptr)});
}
