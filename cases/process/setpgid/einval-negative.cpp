// setpgid() fails with EINVAL for a negative process group ID.
//
// ref:      POSIX.1-2024 XSH setpgid() ERRORS EINVAL
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child child([] {  // leads no session, which would be another error
        const pid_t group = getpgrp();
        observe("setpgid(0, -1)", setpgid(0, -1));
        observe("setpgid(0, -group)", setpgid(0, -group));
        observe("the group is as before", getpgrp() == group);
    });
    observe("the child", child.wait());
}
