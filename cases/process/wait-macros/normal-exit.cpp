// For a child that exited WIFEXITED is true and neither WIFSIGNALED nor WIFSTOPPED, and WEXITSTATUS is the value it gave.
//
// ref:      POSIX.1-2024 XBD <sys/wait.h> WIFEXITED, WEXITSTATUS
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child child([] { _exit(7); });
    int status = -1;
    must(waitpid(child.pid(), &status, 0) == child.pid());
    child.reaped();

    observe("WIFEXITED", WIFEXITED(status) != 0);
    observe("WEXITSTATUS", WEXITSTATUS(status));
    observe("WIFSIGNALED", WIFSIGNALED(status) != 0);
    observe("WIFSTOPPED", WIFSTOPPED(status) != 0);
}
