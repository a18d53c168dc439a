// Of several processes of one priority that wait for a message, the one that has waited longest gets it.
//
// ref:      POSIX.1-2024 XSH mq_receive() DESCRIPTION
// profile:  option PS
// strength: shall
// needs:    fork timing

#include "support/queues.hpp"

namespace {
struct Letters {
    char got[3];
};
}  // namespace

// Three children wait, one after the other, and get the letters a, b and c. A child that was too slow to be waiting when the next
// one came is told from a system with another order by trying again.
static bool in_order() {
    const mqd_t queue = new_mq();
    char* got = shared<Letters>()->got;
    auto receive = [=](int number) {
        char buffer[16];
        if (mq_receive(queue, buffer, sizeof buffer, nullptr) == 1) __atomic_store_n(&got[number], buffer[0], __ATOMIC_SEQ_CST);
    };
    auto received = [=] {
        int count = 0;
        for (int i = 0; i < 3; ++i) count += __atomic_load_n(&got[i], __ATOMIC_SEQ_CST) != 0;
        return count;
    };
    Child first([=] { receive(0); });
    let_it_block(first.pid());
    Child second([=] { receive(1); });
    let_it_block(second.pid());
    Child third([=] { receive(2); });
    let_it_block(third.pid());
    for (int i = 0; i < 3; ++i) {
        must(mq_send(queue, &"abc"[i], 1, 0));
        eventually([=] { return received() == i + 1; });
    }
    must(mq_close(queue));
    return got[0] == 'a' && got[1] == 'b' && got[2] == 'c';
}

int main() {
    if (sysconf(_SC_PRIORITY_SCHEDULING) <= 0) unsupported("no priority scheduling here");
    bool right = false;
    for (int i = 0; i < 10 && !right; ++i) right = in_order();
    observe("the messages go to the processes in the order in which they came", right);
}
