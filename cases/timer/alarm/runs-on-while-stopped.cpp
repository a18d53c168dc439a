// The time of alarm() runs on while a process is stopped: SIGALRM then acts when it is continued. One that has ended gets
// nothing; its exit status stays.
//
// ref:      POSIX.1-2024 XSH alarm() DESCRIPTION; POSIX.1-2024 XSH 2.4.1
// profile:  posix
// strength: shall
// needs:    fork timing
// claims:   S0-075

#include "support/case.hpp"

int main() {
    Child ended([] {
        alarm(1);
        return alarm(1) == 1 ? 3 : 4;  // 3: the first request was pending
    });
    siginfo_t info = {};
    must(waitid(P_PID, static_cast<id_t>(ended.pid()), &info, WEXITED | WNOWAIT));
    Child stopped([] {
        alarm(1);
        raise(SIGSTOP);
        alarm(0);
    });
    must(waitid(P_PID, static_cast<id_t>(stopped.pid()), &info, WSTOPPED));
    info = {};
    const Stopwatch watch;
    while (!watch.at_least_ms(1200)) breathe(50);
    observe("the stopped one has ended", waitid(P_PID, static_cast<id_t>(stopped.pid()), &info, WEXITED | WNOHANG | WNOWAIT) == 0 &&
                                             info.si_pid == stopped.pid());
    must(kill(stopped.pid(), SIGCONT));
    observe("once it is continued", stopped.wait());
    observe("the one that had ended before", ended.wait());
}
