// The SIGCHLD of a child that aborted tells CLD_DUMPED or, where no core image was made, CLD_KILLED, as waitpid() does; and the
// signal.
//
// ref:      POSIX.1-2024 XBD <signal.h> CLD_DUMPED
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/case.hpp"

#include <sys/resource.h>

int main() {
    enter_scratch_directory();  // where a core image may go
    handle(SIGCHLD, capture_signal);
    block({SIGCHLD});
    Child child([] {
        rlimit limit;
        must(getrlimit(RLIMIT_CORE, &limit));
        limit.rlim_cur = limit.rlim_max;
        must(setrlimit(RLIMIT_CORE, &limit));
        abort();
    });
    const sigset_t nothing = set_of({});
    observe("sigsuspend", sigsuspend(&nothing));
    observe("handler ran", handled);
    observe("si_code", Code{SIGCHLD, captured.si_code}, {"CLD_DUMPED", "CLD_KILLED"});
    observe("si_pid is the child", captured.si_pid == child.pid());
    observe("si_status", Signal{captured.si_status});

    const WaitStatus end = child.wait();
    observe("child", end);
    bool agrees = true;
#ifdef WCOREDUMP
    agrees = (captured.si_code == CLD_DUMPED) == (WCOREDUMP(end.status) != 0);
#endif
    observe("waitpid() tells the same of a core image", agrees);
}
