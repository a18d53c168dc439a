// A signal that another process sends while this one blocks and unblocks it again and again runs its handler once, and never where
// it is blocked.
//
// ref:      POSIX.1-2024 XSH sigprocmask() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/rounds.hpp"

static volatile sig_atomic_t inside = 0, ran_inside = 0;
static void look(int) {
    handled = handled + 1;
    ran_inside = ran_inside + inside;
}

int main() {
    handle(SIGUSR1, look);
    const sigset_t set = set_of({SIGUSR1});
    const pid_t parent = getpid();
    repeat_rounds([&](Round& round) {
        const int before = handled;
        Child sender([&] {
            round.pause(1);
            return kill(parent, SIGUSR1) == 0 ? 0 : 1;
        });
        bool well = true;
        for (int i = 0; i < 20 || (handled == before && i < 5000); ++i) {
            sigset_t old = set;
            well = sigprocmask(SIG_BLOCK, &set, &old) == 0 && well;
            inside = 1;
            if (i < 20 && i % 4 == 0) sched_yield();
            if (i % 100 == 99) nap();  // the sender may have to begin on this processor
            inside = 0;
            well = sigprocmask(SIG_SETMASK, &old, nullptr) == 0 && well;
        }
        round.check("the signal is sent", sender.wait().status == 0);
        round.check("sigprocmask() returns 0", well);
        round.check("no handler runs while it is blocked", ran_inside == 0);
        round.check("it runs once", eventually([&] { return handled != before; }) && handled == before + 1);
    });
}
