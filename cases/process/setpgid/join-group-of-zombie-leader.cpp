// A process can join a group whose leader has ended and has not been waited for: the group lasts as long as the leader does.
//
// ref:      POSIX.1-2024 XSH setpgid() DESCRIPTION; POSIX.1-2024 XBD 3 Definitions Process Group Lifetime
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child leader([] {
        lead_group();
        return 7;
    });
    await_end(leader.pid());

    Gate tried;
    Child other([&] {
        observe("the child joins by itself", setpgid(0, leader.pid()));
        observe("it is in the group", getpgrp() == leader.pid());
        tried.open();
        idle();
    });
    tried.wait();
    Child third([] { idle(); });
    observe("the parent puts a child there", setpgid(third.pid(), leader.pid()));
    observe("it is in the group", getpgid(third.pid()) == leader.pid());
    must(kill(-leader.pid(), SIGUSR1));
    observe("a signal to the group ends the one", other.wait());
    observe("and the other", third.wait());
    observe("the leader", leader.wait());
}
