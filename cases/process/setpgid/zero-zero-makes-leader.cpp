// setpgid(0, 0) makes the caller the leader of a new process group.
//
// ref:      POSIX.1-2024 XSH setpgid() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    const pid_t group = getpgrp();
    handle(SIGTERM);
    Child child([&] {
        observe("the child starts in its parent's group", getpgrp() == group);
        observe("SIGTERM to a group of its own", kill(-getpid(), SIGTERM));
        observe("setpgid(0, 0)", setpgid(0, 0));
        observe("it leads a group of its own", getpgrp() == getpid());
        observe("in the old session", getsid(0) == getsid(getppid()));
        observe("SIGTERM to a group of its own", kill(-getpid(), SIGTERM));
        observe("handler ran", handled);
    });
    observe("the child", child.wait());
    observe("handler ran in the parent", handled);
}
