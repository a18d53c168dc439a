// Two processes that wake each other by signals in turn, each in sigsuspend() with the signal blocked otherwise, never miss one.
//
// ref:      POSIX.1-2024 XSH sigsuspend() DESCRIPTION; POSIX.1-2024 XSH kill() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/atomic.hpp"
#include "support/rounds.hpp"

int main() {
    block({SIGUSR1});
    handle(SIGUSR1);
    const sigset_t none = set_of({});
    const pid_t parent = getpid();
    auto* answers = shared<Atomic<int>>();
    Child child([&] {
        for (;;) {
            if (sigsuspend(&none) != -1 || errno != EINTR) return 1;
            ++*answers;
            must(kill(parent, SIGUSR1));
        }
    });
    repeat_rounds([&](Round& round) {
        const int before = *answers, handled_before = handled;
        round.pause(0);
        for (int i = 1; i <= 4; ++i) {
            must(kill(child.pid(), SIGUSR1));
            round.check("the wait ends with EINTR", sigsuspend(&none) == -1 && errno == EINTR);
            round.check("there is one answer for each signal", *answers == before + i && handled == handled_before + i);
        }
    });
}
