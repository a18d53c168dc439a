// mq_timedsend() of a thread that waits for room in a full queue fails with EINTR once a handler without SA_RESTART has run in
// that thread, and sends nothing.
//
// ref:       POSIX.1-2024 XSH mq_timedsend() ERRORS EINTR
// profile:   option MSG
// strength:  shall fail
// needs:     threads
// assertion: signal.eintr.mq-timedsend-full-queue-without-sa-restart

#include "support/interrupted_thread.hpp"
#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq(unique_name(), O_RDWR, queue_attributes(1, 16));
    must(mq_send(queue, "old", 3, 0));
    const timespec limit = distant_time();
    observe("mq_timedsend to a full queue", in_an_interrupted_thread([&] { return mq_timedsend(queue, "new", 3, 0, &limit); }));
    observe("handler ran", handled_in_threads > 0);
    char bytes[16] = "";
    observe("in the queue", Bytes{bytes, mq_receive(queue, bytes, sizeof bytes, nullptr)});
    observe("and no other message", messages_in(queue));
}
