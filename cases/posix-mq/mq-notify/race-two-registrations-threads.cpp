// Of two registrations at one queue at the same time one succeeds, and the other is told that there is one already.
//
// ref:      POSIX.1-2024 XSH mq_notify() DESCRIPTION
// profile:  option MSG
// strength: shall
// needs:    threads rounds

#include "support/queues.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    const mqd_t queue = new_mq();
    const sigevent event = by_signal(SIGUSR1);
    repeat_rounds([&](Round& round) {
        int others = -5, other_error = 0;
        Thread rival([&] {
            round.pause(1);
            others = mq_notify(queue, &event);
            other_error = errno;
        });
        round.pause(0);
        const int own = mq_notify(queue, &event), own_error = errno;
        rival.join();
        round.check("one of two succeeds", (own == 0 && others == -1) || (own == -1 && others == 0));
        round.check("the other is told EBUSY", (own == -1 ? own_error : other_error) == EBUSY);
        round.check("the registration can be taken back", mq_notify(queue, nullptr) == 0);
    });
}
