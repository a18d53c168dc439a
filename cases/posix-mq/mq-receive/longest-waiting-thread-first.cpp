// Of several threads of one priority that wait for a message, the one that has waited longest gets it.
//
// ref:      POSIX.1-2024 XSH mq_receive() DESCRIPTION
// profile:  option PS
// strength: shall
// needs:    threads timing
// assertion: posix-mq.mq-receive.longest-waiter-first

#include "support/queues.hpp"
#include "support/waking.hpp"

// Three threads wait, one after the other, and get the letters a, b and c. A thread that was too slow to be waiting when the next
// one came is told from a system with another order by trying again.
static bool in_order() {
    const mqd_t queue = new_mq();
    std::atomic<char> got[3] = {};
    std::atomic<int> received{0};
    auto receiver = [&](int number) {
        return [&, number] {
            char buffer[16] = "";
            if (mq_receive(queue, buffer, sizeof buffer, nullptr) == 1) got[number] = buffer[0];
            ++received;
        };
    };
    Thread first(receiver(0));
    let_others_block();
    Thread second(receiver(1));
    let_others_block();
    Thread third(receiver(2));
    let_others_block();
    for (int i = 0; i < 3; ++i) {
        must(mq_send(queue, &"abc"[i], 1, 0));
        eventually([&] { return received == i + 1; });
    }
    first.join(), second.join(), third.join();
    must(mq_close(queue));
    return got[0] == 'a' && got[1] == 'b' && got[2] == 'c';
}

int main() {
    if (sysconf(_SC_PRIORITY_SCHEDULING) <= 0) unsupported("no priority scheduling here");
    bool right = false;
    for (int i = 0; i < 10 && !right; ++i) right = in_order();
    observe("the messages go to the threads in the order in which they came", right);
}
