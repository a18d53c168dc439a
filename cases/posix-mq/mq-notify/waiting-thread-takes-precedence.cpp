// A message for which a thread waits in mq_receive() goes to it without a notification; the registration of its process stays.
//
// ref:      POSIX.1-2024 XSH mq_notify() DESCRIPTION
// profile:  option MSG
// strength: shall
// needs:    threads
// assertion: posix-mq.mq-notify.blocked-receiver-takes-precedence

#include "support/queues.hpp"
#include "support/waking.hpp"

// Whether a message sent while a thread waits for it comes without a signal. A thread that was too slow to be waiting already
// is told from a system that notifies all the same by trying again.
static bool goes_to_the_receiver(mqd_t queue) {
    Text result;
    Thread receiver([&] {
        char buffer[16];
        result = as_text(mq_receive(queue, buffer, sizeof buffer, nullptr));
    });
    let_others_block();
    must(mq_send(queue, "x", 1, 0));
    receiver.join();
    breathe(15);
    return std::strcmp(result.chars, "1") == 0 && !is_pending(SIGUSR1);
}

int main() {
    const mqd_t queue = new_mq();
    block({SIGUSR1});
    const sigset_t set = set_of({SIGUSR1});
    int signo = 0;
    const sigevent event = by_signal(SIGUSR1);
    must(mq_notify(queue, &event));
    observe("a waiting thread gets the message without a signal", eventually([&] {
                if (goes_to_the_receiver(queue)) return true;
                mq_notify(queue, nullptr);  // an error where a signal has used the registration up
                if (is_pending(SIGUSR1)) must(Error{sigwait(&set, &signo)});
                must(mq_notify(queue, &event));
                return false;
            }));
    must(mq_send(queue, "y", 1, 0));
    observe("the next message sends the signal", Error{sigwait(&set, &signo)});
    observe("which is", Signal{signo});
}
