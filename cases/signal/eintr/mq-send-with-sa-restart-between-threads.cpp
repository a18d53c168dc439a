// mq_send() of a thread goes on waiting for room in a full queue after a handler with SA_RESTART has run in that thread.
//
// ref:       POSIX.1-2024 XSH sigaction() SA_RESTART
// profile:   option MSG
// strength:  shall
// needs:     threads
// assertion: signal.eintr.mq-send-full-queue-with-sa-restart

#include "support/queues.hpp"
#include "support/threads.hpp"

int main() {
    handle(SIGUSR1, count_in_threads, SA_RESTART);
    const mqd_t queue = new_mq(unique_name(), O_RDWR, queue_attributes(1, 8));
    must(mq_send(queue, "first", 5, 1));
    int result = -7, error = 0;
    Gate over;
    Thread waiter([&] {
        result = mq_send(queue, "second", 6, 2);
        error = errno;
        over.wait();
    });
    signal_three_times(waiter);
    char bytes[8];
    must(mq_receive(queue, bytes, sizeof bytes, nullptr));
    over.open();
    waiter.join();
    errno = error;
    observe("mq_send to a full queue", result);
    observe("handler ran", handled_in_threads.load());
    observe("the next message", Bytes{bytes, mq_receive(queue, bytes, sizeof bytes, nullptr)});
}
