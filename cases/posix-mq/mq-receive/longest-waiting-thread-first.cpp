// Of several threads of one priority that wait for a message, the one that has waited longest gets it.
//
// ref:      POSIX.1-2024 XSH mq_receive() DESCRIPTION
// profile:  option PS
// strength: shall
// needs:    threads timing
// assertion: posix-mq.mq-receive.longest-waiter-first

#include "support/queues.hpp"
#include "support/waking.hpp"

// Three threads wait, one after the other, and get a, b and c. Returns whether they got all three, though in another order.
static bool in_another_order(Text (&received)[3]) {
    const mqd_t queue = new_mq();
    Atomic<int> served{0};
    auto receiver = [&](int number) {
        return [&, number] {
            char buffer[16] = "";
            received[number] = as_text(Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, nullptr)});
            ++served;
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
        eventually([&] { return served == i + 1; });
    }
    first.join(), second.join(), third.join();
    must(mq_close(queue));
    const Text all = format("%s%s%s", received[0].chars, received[1].chars, received[2].chars);
    const bool each = std::strchr(all.chars, 'a') && std::strchr(all.chars, 'b') && std::strchr(all.chars, 'c');
    return each && std::strcmp(all.chars, "\"a\"\"b\"\"c\"") != 0;
}

int main() {
    if (sysconf(_SC_PRIORITY_SCHEDULING) <= 0) unsupported("no priority scheduling here");
    Text received[3];
    // A thread that was too slow to be waiting when the next one came is told from a system with another order by trying again.
    for (int i = 0; i < 10 && in_another_order(received); ++i) {}
    for (const Text& text : received) observe("a thread gets", text);
}
