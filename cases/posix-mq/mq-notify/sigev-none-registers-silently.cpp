// A registration with SIGEV_NONE counts like any other, but when a message comes nothing is delivered.
//
// ref:     POSIX.1-2024 XSH mq_notify() DESCRIPTION; POSIX.1-2024 XSH 2.4.1 SIGEV_NONE
// profile: option MSG
// strength: shall

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq();
    handle(SIGUSR1);
    sigevent nothing = by_signal(SIGUSR1);
    nothing.sigev_notify = SIGEV_NONE;
    observe("register with SIGEV_NONE", mq_notify(queue, &nothing));
    observe("register again", mq_notify(queue, &nothing));
    must(mq_send(queue, "x", 1, 0));
    observe("handled after a message", handled_in_the_end());
}
