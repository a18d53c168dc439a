// getpgrp() gives the process group of the caller, as getpgid() of 0 does.
//
// ref:      POSIX.1-2024 XSH getpgrp() DESCRIPTION; POSIX.1-2024 XSH getpgid() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    const pid_t parents = getpgrp();
    Child child([&] {
        observe("at first the group of the parent", getpgrp() == parents);
        observe("and that of getpgid(0)", getpgrp() == getpgid(0));
        lead_group();
        observe("then a group of its own", getpgrp() == getpid());
        observe("and that of getpgid(0)", getpgrp() == getpgid(0));
    });
    observe("the child", child.wait());
}
