// waitid() tells of a child that aborted CLD_DUMPED or, where no core image was made, CLD_KILLED, as waitpid() does; and the
// signal.
//
// ref:      POSIX.1-2024 XSH waitid() DESCRIPTION; POSIX.1-2024 XBD <signal.h> CLD_DUMPED
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    enter_scratch_directory();  // where a core image may go
    Child child([] { abort(); });
    siginfo_t info = {};
    observe("waitid", waitid(P_PID, static_cast<id_t>(child.pid()), &info, WEXITED | WNOWAIT));
    observe("si_code", Code{SIGCHLD, info.si_code}, {"CLD_DUMPED", "CLD_KILLED"});
    observe("si_pid is the child", info.si_pid == child.pid());
    observe("si_status", Signal{info.si_status});

    const WaitStatus end = child.wait();
    observe("child", end);
    bool agrees = true;
#ifdef WCOREDUMP
    int status = end.status;
    agrees = (info.si_code == CLD_DUMPED) == (WCOREDUMP(status) != 0);
#endif
    observe("waitpid() tells the same of a core image", agrees);
}
