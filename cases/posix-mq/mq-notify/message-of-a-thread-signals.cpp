// A message that another thread of the process sends to the empty queue sends the signal for which the process has registered.
//
// ref:      POSIX.1-2024 XSH mq_notify() DESCRIPTION
// profile:  option MSG
// strength: shall
// needs:    threads
// assertion: posix-mq.mq-notify.signal-on-arrival-at-empty-queue

#include "support/queues.hpp"
#include "support/waking.hpp"

int main() {
    const mqd_t queue = new_mq();
    block({SIGUSR1});
    const sigset_t set = set_of({SIGUSR1});
    const sigevent event = by_signal(SIGUSR1);
    observe("register", mq_notify(queue, &event));
    Waker sender([&] { must(mq_send(queue, "x", 1, 0)); });
    int signo = 0;
    observe("wait for the signal", Error{sigwait(&set, &signo)});
    observe("it waited for the other thread", sender.has_begun());
    observe("signal", Signal{signo});
    sender.join();
    observe("messages", messages_in(queue));
}
