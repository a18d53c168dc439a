// setsid() makes the caller the leader of a new session and of a new process group, and returns that group's ID.
//
// ref:      POSIX.1-2024 XSH setsid() DESCRIPTION; XSH setsid() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    const pid_t session = getsid(0), group = getpgrp();
    Gate leads, tried;
    Child child([&] {
        observe("before it is in its parent's session and group", getsid(0) == session && getpgrp() == group);
        observe("setsid gives its process ID", setsid() == getpid());
        observe("it leads a session", getsid(0) == getpid());
        observe("it leads a process group", getpgrp() == getpid());
        handle(SIGTERM);
        observe("SIGTERM to its group", kill(-getpid(), SIGTERM));
        observe("handler ran", handled);
        leads.open();
        tried.wait();
    });
    leads.wait();
    observe("the parent moves it back to its group", setpgid(child.pid(), group));
    tried.open();
    observe("the child", child.wait());
    observe("the parent is where it was", getsid(0) == session && getpgrp() == group);
}
