// A waitpid() with WUNTRACED that waits for a child returns when the child stops.
//
// ref:      POSIX.1-2024 XSH wait() DESCRIPTION WUNTRACED
// profile:  posix
// strength: shall
// needs:    fork

#include "support/waking_child.hpp"

int main() {
    WakingChild child([] { must(raise(SIGSTOP) == 0); });
    int status = 0;
    observe("waitpid gives the child", waitpid(child.pid(), &status, WUNTRACED) == child.pid());
    observe("it waited for the child", child.has_begun());
    observe("child", WaitStatus{status});
    must(kill(child.pid(), SIGCONT));
    observe("child in the end", child.wait());
}
