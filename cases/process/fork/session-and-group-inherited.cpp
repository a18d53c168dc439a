// The child of fork() belongs to the process group and the session of its parent.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION; XBD 3 Process Group
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    // A process that leads a session of its own, in which it is alone.
    Child leader([] {
        lead_session();
        handle(SIGTERM);
        const pid_t child = fork();
        if (child == 0) {
            observe("the child is in its parent's group", getpgrp() == getppid());
            observe("and in its parent's session", getsid(0) == getppid());
            observe("SIGTERM to its parent's group", kill(-getppid(), SIGTERM));
            observe("handler ran in the child", handled);
            _exit(0);
        }
        observe("the child", reap(must(child)));
        observe("handler ran in its parent", eventually([] { return handled == 1; }));
    });
    observe("its parent", leader.wait());
}
