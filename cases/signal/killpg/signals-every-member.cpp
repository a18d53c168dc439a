// killpg() sends the signal to every process of the group.
//
// ref:     POSIX.1-2024 XSH killpg() DESCRIPTION
// profile: xsi
// strength: shall
// needs:   fork

#include "support/case.hpp"

static int count_of_signals() {
    eventually([] { return handled > 0; });
    return 10 + handled;
}

int main() {
    handle(SIGUSR1);
    Child leader(count_of_signals), second(count_of_signals), third(count_of_signals);
    for (const Child* member : {&leader, &second, &third}) must(setpgid(member->pid(), leader.pid()));

    observe("killpg", killpg(leader.pid(), SIGUSR1));
    observe("leader, 10 and its count", leader.wait());
    observe("second member", second.wait());
    observe("third member", third.wait());
    observe("handled outside the group", handled);
}
