// A parent may put a child that has not called exec yet in a process group of its own.
//
// ref:      POSIX.1-2024 XSH setpgid() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Gate moved, seen;
    const pid_t group = getpgrp();
    Child child([&] {
        moved.wait();
        observe("the child's own view: it leads its group", getpgrp() == getpid());
        seen.open();
        idle();
    });
    observe("setpgid(child, child)", setpgid(child.pid(), child.pid()));
    observe("the child's group is its own", getpgid(child.pid()) == child.pid());
    observe("the parent stays where it was", getpgrp() == group);
    moved.open();
    seen.wait();
    must(kill(-child.pid(), SIGTERM));
    observe("its group gets SIGTERM: the child", child.wait());
}
