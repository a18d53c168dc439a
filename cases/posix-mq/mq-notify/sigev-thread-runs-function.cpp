// With SIGEV_THREAD a message at the empty queue has the function called, with the value that was registered, as by a new thread.
//
// ref: POSIX.1-2024 XSH mq_notify() DESCRIPTION; POSIX.1-2024 XSH 2.4.1 SIGEV_THREAD
// profile: option MSG
// strength: shall
// needs: threads

#include "support/queues.hpp"

#include <pthread.h>

static int value_seen = 0, other_thread = -1;
static pthread_t main_thread;

static void notified(sigval value) {
    __atomic_store_n(&other_thread, !pthread_equal(pthread_self(), main_thread), __ATOMIC_SEQ_CST);
    __atomic_store_n(&value_seen, value.sival_int, __ATOMIC_SEQ_CST);
}

int main() {
    const mqd_t queue = new_mq();
    main_thread = pthread_self();
    sigevent event = {};
    event.sigev_notify = SIGEV_THREAD;
    event.sigev_notify_function = notified;
    event.sigev_value.sival_int = 42;
    const int registered = mq_notify(queue, &event);
    observe("register", registered);
    observe("register again", mq_notify(queue, &event));
    must(mq_send(queue, "x", 1, 0));
    auto value = [] { return __atomic_load_n(&value_seen, __ATOMIC_SEQ_CST); };
    observe("the function is called", registered == 0 && eventually([&] { return value() != 0; }));
    observe("value", value());
    observe("in another thread", __atomic_load_n(&other_thread, __ATOMIC_SEQ_CST) == 1);
}
