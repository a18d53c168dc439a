// setpgid() takes the process ID 0 for that of the caller, and the group ID 0 for the ID of the process that it names.
//
// ref:      POSIX.1-2024 XSH setpgid() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

static void lead(const char* what, bool pid_zero, bool group_zero) {
    Child child([&] {
        const pid_t self = getpid();
        observe("leads a group", getpgrp() == self);
        observe(what, setpgid(pid_zero ? 0 : self, group_zero ? 0 : self));
        observe("leads a group", getpgrp() == self);
    });
    observe("the child", child.wait());
}

int main() {
    lead("setpgid(0, 0)", true, true);
    lead("setpgid(own ID, 0)", false, true);
    lead("setpgid(0, own ID)", true, false);
}
