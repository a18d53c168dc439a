// getpgid() gives the process group of the process, and that of the caller for 0.
//
// ref:      POSIX.1-2024 XSH getpgid() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child leader([] { idle(); });
    lead_group(leader.pid());
    Child near([] { idle(); });

    observe("0 is the caller", getpgid(0) == getpgrp());
    observe("the caller's process ID too", getpgid(getpid()) == getpgrp());
    observe("a child in a group of its own", getpgid(leader.pid()) == leader.pid());
    observe("a child in the caller's group", getpgid(near.pid()) == getpgrp());
    Child child([&] { observe("one child asks for another", getpgid(leader.pid()) == leader.pid()); });
    observe("that child", child.wait());
}
