// A child that stops itself again and again goes on after each SIGCONT that is sent once waitpid() with WUNTRACED has told of the
// stop.
//
// ref:      POSIX.1-2024 XSH wait() DESCRIPTION WUNTRACED; POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/atomic.hpp"
#include "support/rounds.hpp"

int main() {
    auto* stops = shared<Atomic<int>>();
    Child child([&] {
        for (;;) {
            ++*stops;
            raise(SIGSTOP);
        }
    });
    repeat_rounds([&](Round& round) {
        for (int i = 0; i < 4; ++i) {
            int status = 0;
            const int before = 4 * (static_cast<int>(round.number()) - 1) + i + 1;
            round.check("waitpid() gives the child", waitpid(child.pid(), &status, WUNTRACED) == child.pid());
            round.check("it was stopped by SIGSTOP", WIFSTOPPED(status) && WSTOPSIG(status) == SIGSTOP);
            round.check("it does not go on by itself", *stops == before);
            round.pause(0);
            round.check("it is sent SIGCONT", kill(child.pid(), SIGCONT) == 0);
        }
    });
}
