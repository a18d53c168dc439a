// A child that has called exec can no longer be moved to another process group by its parent: EACCES.
//
// ref:      POSIX.1-2024 XSH setpgid() ERRORS EACCES
// profile:  posix
// strength: shall fail
// needs:    fork exec

#include "support/processes.hpp"

int main(int count, char** arguments) {
    if (count > 1) idle();
    auto [reader, writer] = open_pipe();
    must(fcntl(writer, F_SETFD, FD_CLOEXEC));
    Child child([&] {
        execl(arguments[0], arguments[0], "idle", static_cast<char*>(nullptr));
        return 1;
    });
    close(writer);
    char byte;
    must(read(reader, &byte, 1) == 0);  // exec has closed the other write end

    observe("setpgid(child, child)", setpgid(child.pid(), child.pid()));
    observe("the child is in its parent's group still", getpgid(child.pid()) == getpgrp());
    must(kill(child.pid(), SIGKILL));
    observe("the child", child.wait());
}
