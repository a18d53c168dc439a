// For a child that a signal stopped WIFSTOPPED is true and neither WIFEXITED nor WIFSIGNALED, and WSTOPSIG is that signal.
//
// ref:      POSIX.1-2024 XBD <sys/wait.h> WIFSTOPPED, WSTOPSIG
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child child([] {
        lead_group();  // SIGTSTP does not stop a process in an orphaned group, as the case's own may be
        must(raise(SIGTSTP) == 0);
        return 7;
    });
    int status = -1;
    must(waitpid(child.pid(), &status, WUNTRACED) == child.pid());

    observe("WIFSTOPPED", WIFSTOPPED(status) != 0);
    observe("WSTOPSIG", Signal{WSTOPSIG(status)});
    observe("WIFEXITED", WIFEXITED(status) != 0);
    observe("WIFSIGNALED", WIFSIGNALED(status) != 0);
    if (WIFSTOPPED(status)) must(kill(child.pid(), SIGKILL));
    else child.reaped();
}
