// Of two threads that wait for the end of one child with waitid(), one gets its status, and the other one gets ECHILD.
//
// ref:      POSIX.1-2024 XSH waitid() DESCRIPTION; POSIX.1-2024 XSH waitid() ERRORS ECHILD
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
            siginfo_t info = {};
            const int result = waitid(P_PID, static_cast<id_t>(child.pid()), &info, WEXITED);
            right += result == 0 && info.si_pid == child.pid() && info.si_code == CLD_EXITED && info.si_status == 7;
            return result;
        });
        round.check("one gets the child, the other one gets ECHILD", results.one_wins(ECHILD));
        round.check("with its status", right == 1);
        child.reaped();
    });
}
