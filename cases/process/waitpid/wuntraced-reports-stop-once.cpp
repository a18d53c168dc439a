// waitpid() with WUNTRACED reports that a child has stopped, once for each stop.
//
// ref:      POSIX.1-2024 XSH wait() DESCRIPTION WUNTRACED
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child child([] { idle(); });
    for (const char* what : {"first stop", "second stop"}) {
        must(kill(child.pid(), SIGSTOP));
        int status = 0x5a5a;
        observe("waitpid gives the child", waitpid(child.pid(), &status, WUNTRACED) == child.pid());
        observe(what, WaitStatus{status});
        observe("waitpid again", waitpid(child.pid(), &status, WUNTRACED | WNOHANG));
        must(kill(child.pid(), SIGCONT));
    }
}
