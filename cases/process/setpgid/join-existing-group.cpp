// A process may join another process group of its session.
//
// ref:      POSIX.1-2024 XSH setpgid() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child leader([] { idle(); });
    lead_group(leader.pid());
    Gate joined;
    Child other([&] {
        observe("before it is in another group", getpgrp() != leader.pid());
        observe("setpgid(0, group of the first child)", setpgid(0, leader.pid()));
        observe("it is in that group", getpgrp() == leader.pid());
        joined.open();
        idle();
    });
    joined.wait();
    observe("the first child leads its group still", getpgid(leader.pid()) == leader.pid());
    must(kill(-leader.pid(), SIGTERM));
    observe("the group gets SIGTERM: the first child", leader.wait());
    observe("the second child", other.wait());
}
