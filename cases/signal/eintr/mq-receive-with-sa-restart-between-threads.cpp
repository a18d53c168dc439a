// mq_receive() of a thread goes on waiting for a message after a handler with SA_RESTART has run in that thread.
//
// ref:       POSIX.1-2024 XSH sigaction() SA_RESTART
// profile:   option MSG
// strength:  shall
// needs:     threads
// assertion: signal.eintr.mq-receive-empty-queue-with-sa-restart

#include "support/queues.hpp"
#include "support/threads.hpp"

int main() {
    handle(SIGUSR1, count_in_threads, SA_RESTART);
    const mqd_t queue = new_mq(unique_name(), O_RDWR, queue_attributes(1, 8));
    char bytes[8] = "old";
    unsigned priority = 9;
    ssize_t size = -7;
    int error = 0;
    Gate over;
    Thread waiter([&] {
        size = mq_receive(queue, bytes, sizeof bytes, &priority);
        error = errno;
        over.wait();
    });
    signal_three_times(waiter);
    must(mq_send(queue, "new", 3, 1));
    over.open();
    waiter.join();
    errno = error;
    observe("mq_receive from an empty queue", Bytes{bytes, size});
    observe("priority", priority);
    observe("handler ran", handled_in_threads.load());
}
