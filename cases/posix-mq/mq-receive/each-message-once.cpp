// When several processes receive from one queue, each message goes to exactly one of them.
//
// ref:     POSIX.1-2024 XSH mq_receive() DESCRIPTION
// profile: option MSG
// strength: shall
// needs:   fork

#include "support/queues.hpp"

namespace {
struct Times {
    int received[200];
};
}  // namespace

int main() {
    const mqd_t queue = new_mq(unique_name(), O_RDWR, queue_attributes(3, sizeof(int)));
    Times* times = shared<Times>();

    // Process 4 sends the numbers, then one -1 for each receiver; all of one priority, so in this order.
    const Text ends = in_processes(5, [=](int process) {
        for (int i = 0; process == 4 && i < 204; ++i) {
            const int number = i < 200 ? i : -1;
            must(mq_send(queue, reinterpret_cast<const char*>(&number), sizeof number, 0));
        }
        for (int number = 0; process != 4;) {
            must(mq_receive(queue, reinterpret_cast<char*>(&number), sizeof number, nullptr) == sizeof number);
            if (number == -1) break;
            __atomic_fetch_add(&times->received[number], 1, __ATOMIC_SEQ_CST);
        }
        return 0;
    });
    int once = 0, more = 0;
    for (int count : times->received) {
        once += count == 1;
        more += count > 1;
    }
    observe("the processes", ends.chars);
    observe("messages received once", once);
    observe("messages received more than once", more);
}
