// A signal at the moment of the time-out is either taken by sigtimedwait() or stays pending, never lost and never taken twice.
//
// ref:      POSIX.1-2024 XSH sigtimedwait() DESCRIPTION; POSIX.1-2024 XSH sigtimedwait() ERRORS EAGAIN
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    block({SIGUSR1});
    const sigset_t set = set_of({SIGUSR1});
    const timespec moment = {0, 150'000}, none = {0, 0};
    repeat_rounds([&](Round& round) {
        Thread sender([&] {
            round.pause(1);
            must(kill(getpid(), SIGUSR1));
        });
        const bool taken = sigtimedwait(&set, nullptr, &moment) == SIGUSR1;
        round.check("the wait takes it or times out", taken || errno == EAGAIN);
        sender.join();
        round.check("it is pending where it was not taken", is_pending(SIGUSR1) == !taken);
        round.check("then it can be taken", sigtimedwait(&set, nullptr, &none) == (taken ? -1 : SIGUSR1));
        round.check("none is left after that", sigtimedwait(&set, nullptr, &none) == -1 && errno == EAGAIN);
    });
}
