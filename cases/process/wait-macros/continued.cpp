// For a child that goes on after a stop WIFCONTINUED alone is true.
//
// ref:      POSIX.1-2024 XBD <sys/wait.h> WIFCONTINUED
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child child([] { idle(); });
    must(kill(child.pid(), SIGSTOP));
    await_stop(child.pid());
    must(kill(child.pid(), SIGCONT));

    int status = -1;
    must(waitpid(child.pid(), &status, WCONTINUED) == child.pid());
    observe("WIFCONTINUED", WIFCONTINUED(status) != 0);
    observe("WIFEXITED", WIFEXITED(status) != 0);
    observe("WIFSIGNALED", WIFSIGNALED(status) != 0);
    observe("WIFSTOPPED", WIFSTOPPED(status) != 0);
}
