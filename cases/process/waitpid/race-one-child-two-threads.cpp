// Of two threads that wait for one child, which ends about then, one gets its status, and the other one gets ECHILD.
//
// ref:      POSIX.1-2024 XSH wait() DESCRIPTION; POSIX.1-2024 XSH wait() ERRORS ECHILD
// profile:  posix
// strength: shall fail
// needs:    fork threads rounds

#include "support/races.hpp"

int main() {
    repeat_rounds([](Round& round) {
        Child child([&] {
            round.pause(2);
            return 7;
        });
        Atomic<int> right{0};
        const TwoResults results = by_two_threads(round, [&] {
            int status = 0;
            const pid_t result = waitpid(child.pid(), &status, 0);
            right += result == child.pid() && WIFEXITED(status) && WEXITSTATUS(status) == 7;
            return static_cast<int>(result);
        });
        round.check("one gets the child, the other one gets ECHILD", results.one_wins(ECHILD));
        round.check("with its status", right == 1);
        child.reaped();
    });
}
