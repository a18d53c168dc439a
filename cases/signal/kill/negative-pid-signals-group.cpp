// kill() with a process id below -1 signals every process of the group whose id is the absolute value.
//
// ref:     POSIX.1-2024 XSH kill() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork
// claims:  S1-042 S4-067

#include "support/case.hpp"

static int count_of_signals() {
    eventually([] { return handled > 0; });
    return 10 + handled;
}

int main() {
    handle(SIGUSR1);
    Child leader(count_of_signals), second(count_of_signals), third(count_of_signals);
    for (const Child* member : {&leader, &second, &third}) must(setpgid(member->pid(), leader.pid()));

    observe("kill the group", kill(-leader.pid(), SIGUSR1));
    observe("leader, 10 and its count", leader.wait());
    observe("second member", second.wait());
    observe("third member", third.wait());
    observe("handled outside the group", handled);
}
