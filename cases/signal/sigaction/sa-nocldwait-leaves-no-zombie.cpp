// With SA_NOCLDWAIT for SIGCHLD a child that ended is gone without having been waited for.
//
// ref:      POSIX.1-2024 XSH sigaction() SA_NOCLDWAIT; POSIX.1-2024 XSH _Exit() Consequences of Process Termination
// profile:  xsi
// strength: shall
// needs:    fork
// claims:   S4-111

#include "support/case.hpp"

int main() {
    struct sigaction action = {};
    action.sa_handler = count_signal;
    action.sa_flags = SA_NOCLDWAIT;
    observe("install", sigaction(SIGCHLD, &action, nullptr));

    const pid_t pid = must(fork());
    if (pid == 0) _exit(0);
    eventually([&] { return kill(pid, 0) == -1; });
    observe("look for the ended child", kill(pid, 0));
    int status = 0;
    observe("wait for it", waitpid(pid, &status, 0));
}
