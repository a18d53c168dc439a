// setpgid(0, 0) makes the caller the leader of a new process group.
//
// ref:      POSIX.1-2024 XSH setpgid() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    const pid_t group = getpgrp();
    Child child([&] {
        observe("the child starts in its parent's group", getpgrp() == group);
        observe("setpgid(0, 0)", setpgid(0, 0));
        observe("it leads a group of its own", getpgrp() == getpid());
        observe("in the old session", getsid(0) == getsid(getppid()));
    });
    observe("the child", child.wait());
}
