// Each stop of a child, and after it each going on, is told to a waitpid() with WUNTRACED and WCONTINUED, in this order.
//
// ref:      POSIX.1-2024 XSH wait() DESCRIPTION WCONTINUED; POSIX.1-2024 XSH wait() DESCRIPTION WUNTRACED
// profile:  xsi
// strength: shall
// needs:    fork rounds

#include "support/processes.hpp"
#include "support/rounds.hpp"

int main() {
    Child child([] { idle(); });
    repeat_rounds([&](Round& round) {
        for (int i = 0; i < 4; ++i) {
            int status = 0;
            must(kill(child.pid(), SIGSTOP));
            round.pause(0);
            round.check("a change is told", waitpid(child.pid(), &status, WUNTRACED | WCONTINUED) == child.pid());
            round.check("it is the stop", WIFSTOPPED(status) && WSTOPSIG(status) == SIGSTOP);
            must(kill(child.pid(), SIGCONT));
            round.check("another change is told", waitpid(child.pid(), &status, WUNTRACED | WCONTINUED) == child.pid());
            round.check("the child goes on", WIFCONTINUED(status));
        }
        round.check("nothing else is told", waitpid(child.pid(), nullptr, WUNTRACED | WCONTINUED | WNOHANG) == 0);
    });
}
