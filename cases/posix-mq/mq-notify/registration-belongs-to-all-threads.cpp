// The registration at a queue is the process's: another thread cannot register as well, and it can take the registration back.
//
// ref:      POSIX.1-2024 XSH mq_notify() DESCRIPTION
// profile:  option MSG
// strength: shall
// needs:    threads
// assertion: posix-mq.mq-notify.null-removes-registration

#include "support/queues.hpp"
#include "support/waking.hpp"

int main() {
    const mqd_t queue = new_mq();
    handle(SIGUSR1);
    const sigevent event = by_signal(SIGUSR1);
    observe("register", mq_notify(queue, &event));
    Text again, removed;
    Thread other([&] {
        again = as_text(mq_notify(queue, &event));
        removed = as_text(mq_notify(queue, nullptr));
    });
    other.join();
    observe("another thread registers", again);
    observe("it takes the registration back", removed);
    must(mq_send(queue, "x", 1, 0));
    observe("handled after a message", handled_in_the_end());
    observe("register", mq_notify(queue, &event));
}
