// A message for which somebody waits in mq_receive() goes to that process without a notification; the registration stays.
//
// ref:     POSIX.1-2024 XSH mq_notify() DESCRIPTION
// profile: option MSG
// strength: shall
// needs:   fork

#include "support/queues.hpp"

// Whether a message sent while a child waits for it comes without a signal. A child that was too slow to be waiting already
// is told from a system that notifies all the same by trying again.
static bool goes_to_the_receiver(mqd_t queue) {
    const int before = handled;
    Child receiver([&] {
        char buffer[16];
        return mq_receive(queue, buffer, sizeof buffer, nullptr) == 1 ? 0 : 1;
    });
    let_it_block(receiver.pid());
    must(mq_send(queue, "x", 1, 0));
    return receiver.wait().status == 0 && handled_in_the_end() == before;
}

int main() {
    const mqd_t queue = new_mq();
    handle(SIGUSR1);
    const sigevent event = by_signal(SIGUSR1);
    must(mq_notify(queue, &event));
    const bool without_signal = eventually([&] {
        const bool went_there = goes_to_the_receiver(queue);
        if (!went_there) {
            mq_notify(queue, nullptr);  // an error where a signal has used the registration up
            must(mq_notify(queue, &event));
        }
        return went_there;
    });
    observe("a waiting receiver gets the message without a signal", without_signal);

    const int before = handled;
    must(mq_send(queue, "y", 1, 0));
    observe("the next message sends the signal", eventually([&] { return handled > before; }));
    observe("signals", handled_in_the_end() - before);
}
