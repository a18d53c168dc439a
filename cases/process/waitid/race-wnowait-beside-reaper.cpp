// A waitid() with WNOWAIT beside a thread that reaps the child tells the right end of it, or ECHILD; it takes nothing away.
//
// ref:      POSIX.1-2024 XSH waitid() DESCRIPTION WNOWAIT; POSIX.1-2024 XSH waitid() ERRORS ECHILD
// profile:  posix
// strength: shall
// needs:    fork threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    repeat_rounds([](Round& round) {
        Child child([&] {
            round.pause(2);
            return 7;
        });
        const auto id = static_cast<id_t>(child.pid());
        bool told = false, gone = false;
        Thread looker([&] {
            siginfo_t info = {};
            round.pause(1);
            const int result = waitid(P_PID, id, &info, WEXITED | WNOWAIT);
            told = result == 0 && info.si_pid == child.pid() && info.si_status == 7 && info.si_code == CLD_EXITED;
            gone = result == -1 && errno == ECHILD;
        });
        siginfo_t info = {};
        round.pause(0);
        const int result = waitid(P_PID, id, &info, WEXITED);
        looker.join();
        round.check("the reaper gets the child", result == 0 && info.si_pid == child.pid() && info.si_status == 7);
        round.check("the other one gets its end or ECHILD", told || gone);
        round.check("no child is left", waitid(P_PID, id, &info, WEXITED | WNOHANG) == -1 && errno == ECHILD);
        child.reaped();
    });
}
