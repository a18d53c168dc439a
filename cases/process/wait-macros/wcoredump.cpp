// WCOREDUMP is false for a child that was ended by a signal of which no core file comes.
//
// ref:      POSIX.1-2024 XBD <sys/wait.h> WCOREDUMP; POSIX.1-2024 XBD <signal.h> DESCRIPTION
// profile:  posix
// strength: shall
// since:    2024
// needs:    fork

#include "support/processes.hpp"

int main() {
#ifdef WCOREDUMP
    for (int signo : {SIGTERM, SIGKILL}) {
        const pid_t child = must(fork());
        if (child == 0) {
            raise(signo);
            _exit(1);
        }
        int status = -1;
        observe("waitpid", waitpid(child, &status, 0) == child);
        observe("the child", WaitStatus{status});
        observe("WCOREDUMP", WCOREDUMP(status) != 0);
    }
#else
    unsupported("WCOREDUMP is not defined here");
#endif
}
