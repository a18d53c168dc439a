// For a child that a signal ended WIFSIGNALED is true and neither WIFEXITED nor WIFSTOPPED, and WTERMSIG is that signal.
//
// ref:      POSIX.1-2024 XBD <sys/wait.h> WIFSIGNALED, WTERMSIG
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child child([] {
        must(raise(SIGTERM) == 0);
        return 7;
    });
    int status = -1;
    must(waitpid(child.pid(), &status, 0) == child.pid());
    child.reaped();

    observe("WIFSIGNALED", WIFSIGNALED(status) != 0);
    observe("WTERMSIG", Signal{WTERMSIG(status)});
    observe("WIFEXITED", WIFEXITED(status) != 0);
    observe("WIFSTOPPED", WIFSTOPPED(status) != 0);
}
