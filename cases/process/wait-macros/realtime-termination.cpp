// WTERMSIG tells the real-time signal that ended a child.
//
// ref:      POSIX.1-2024 XBD <sys/wait.h> WTERMSIG
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    for (int signo : {SIGRTMIN, SIGRTMAX}) {
        const pid_t child = must(fork());
        if (child == 0) {
            raise(signo);
            _exit(1);
        }
        int status = 0;
        observe("waitpid gives the child", waitpid(child, &status, 0) == child);
        observe("WIFSIGNALED", WIFSIGNALED(status) != 0);
        observe("WTERMSIG", Signal{WTERMSIG(status)});
        observe("WIFEXITED", WIFEXITED(status) != 0);
        observe("WIFSTOPPED", WIFSTOPPED(status) != 0);
    }
}
