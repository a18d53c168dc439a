// The values that another process queues while they are taken arrive once each and in order.
//
// ref:      POSIX.1-2024 XSH sigqueue() DESCRIPTION; POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/rounds.hpp"

int main() {
    handle(SIGRTMIN, capture_signal);
    block({SIGRTMIN});
    const sigset_t set = set_of({SIGRTMIN});
    const pid_t taker = getpid();
    repeat_rounds([&](Round& round) {
        Child sender([&] {
            round.pause(1);
            int queued = 0;
            for (union sigval value = {0}; value.sival_int < 16; ++value.sival_int) queued += sigqueue(taker, SIGRTMIN, value) == 0;
            return queued;
        });
        bool ordered = true;
        round.pause(0);
        for (int i = 0; i < 16; ++i) {
            siginfo_t info = {};
            ordered = ordered && sigwaitinfo(&set, &info) == SIGRTMIN && info.si_value.sival_int == i;
        }
        const int ended = sender.wait().status;
        round.check("all are queued", WEXITSTATUS(ended) == 16);
        round.check("they are taken in order", ordered);
        round.check("nothing is left", !is_pending(SIGRTMIN));
    });
}
