// mq_timedreceive() of a thread that waits for a message fails with EINTR once a handler without SA_RESTART has run in that
// thread, and takes none.
//
// ref:       POSIX.1-2024 XSH mq_timedreceive() ERRORS EINTR
// profile:   option MSG
// strength:  shall fail
// needs:     threads
// assertion: signal.eintr.mq-timedreceive-empty-queue-without-sa-restart

#include "support/interrupted_thread.hpp"
#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq();
    const timespec limit = distant_time();
    char bytes[16] = "";
    observe("mq_timedreceive from an empty queue",
            in_an_interrupted_thread([&] { return mq_timedreceive(queue, bytes, sizeof bytes, nullptr, &limit); }));
    observe("handler ran", handled_in_threads > 0);
    must(mq_send(queue, "new", 3, 0));
    observe("mq_timedreceive of a message", Bytes{bytes, mq_timedreceive(queue, bytes, sizeof bytes, nullptr, &limit)});
}
