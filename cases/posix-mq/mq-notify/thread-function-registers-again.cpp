// The function that a notification has called may register for the next one: it is called again for the next message at the empty
// queue.
//
// ref:      POSIX.1-2024 XSH mq_notify() DESCRIPTION; POSIX.1-2024 XSH 2.4.1 SIGEV_THREAD
// profile:  option MSG
// strength: shall
// needs:    threads

#include "support/queues.hpp"

static mqd_t queue;
static sigevent event;
static int calls = 0, failures = 0;

static void notified(sigval) {
    discard_message(queue);
    if (mq_notify(queue, &event) == -1) __atomic_fetch_add(&failures, 1, __ATOMIC_SEQ_CST);
    __atomic_fetch_add(&calls, 1, __ATOMIC_SEQ_CST);
}

int main() {
    queue = new_mq();
    event.sigev_notify = SIGEV_THREAD;
    event.sigev_notify_function = notified;
    bool called = mq_notify(queue, &event) == 0;
    observe("register", called);
    for (int i = 1; i <= 3; ++i) {
        must(mq_send(queue, "x", 1, 0));
        called = called && eventually([=] { return __atomic_load_n(&calls, __ATOMIC_SEQ_CST) == i; });
        observe(format("calls after message %d", i).chars, __atomic_load_n(&calls, __ATOMIC_SEQ_CST));
    }
    observe("registrations that failed", __atomic_load_n(&failures, __ATOMIC_SEQ_CST));
}
