// mq_receive() of a thread that waits for a message fails with EINTR once a handler without SA_RESTART has run in that thread,
// and takes none.
//
// ref:       POSIX.1-2024 XSH mq_receive() ERRORS EINTR
// profile:   option MSG
// strength:  shall fail
// needs:     threads
// assertion: signal.eintr.mq-receive-empty-queue-without-sa-restart

#include "support/interrupted_thread.hpp"
#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq();
    char bytes[16] = "";
    observe("mq_receive from an empty queue",
            in_an_interrupted_thread([&] { return mq_receive(queue, bytes, sizeof bytes, nullptr); }));
    observe("handler ran", handled_in_threads > 0);
    must(mq_send(queue, "new", 3, 0));
    observe("mq_receive of a message", Bytes{bytes, mq_receive(queue, bytes, sizeof bytes, nullptr)});
}
