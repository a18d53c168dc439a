// When several threads receive from one queue, each message goes to exactly one of them.
//
// ref:      POSIX.1-2024 XSH mq_receive() DESCRIPTION
// profile:  option MSG
// strength: shall
// needs:    threads
// assertion: posix-mq.mq-receive.each-message-once

#include "support/queues.hpp"
#include "support/waking.hpp"

int main() {
    const mqd_t queue = new_mq(unique_name(), O_RDWR, queue_attributes(3, sizeof(int)));
    Atomic<int> times[200] = {};
    // All messages are of one priority, so each of the three gets its -1 after the numbers.
    auto receiver = [&] {
        for (int number = 0; number != -1;) {
            must(mq_receive(queue, reinterpret_cast<char*>(&number), sizeof number, nullptr) == sizeof number);
            if (number >= 0 && number < 200) ++times[number];
        }
    };
    Thread a(receiver), b(receiver), c(receiver);
    for (int i = 0; i < 203; ++i) {
        const int number = i < 200 ? i : -1;
        must(mq_send(queue, reinterpret_cast<const char*>(&number), sizeof number, 0));
    }
    a.join(), b.join(), c.join();
    int once = 0, more = 0;
    for (const auto& count : times) {
        once += count == 1;
        more += count > 1;
    }
    observe("messages received once", once);
    observe("messages received more than once", more);
}
