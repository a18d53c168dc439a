// A process that moves from one process group to another is reached by the signals for its new group, not by those for the old one.
//
// ref:      POSIX.1-2024 XSH setpgid() DESCRIPTION; POSIX.1-2024 XSH kill() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child first([] { idle(); }), second([] { idle(); }), mover([] { idle(); });
    for (const Child* child : {&first, &second}) must(setpgid(child->pid(), child->pid()));
    observe("into the first group", setpgid(mover.pid(), first.pid()));
    observe("its group is the first", getpgid(mover.pid()) == first.pid());
    observe("into the second group", setpgid(mover.pid(), second.pid()));
    observe("its group is the second", getpgid(mover.pid()) == second.pid());

    observe("SIGUSR1 for the first group", kill(-first.pid(), SIGUSR1));
    observe("the process in the first group", first.wait());
    observe("SIGUSR2 for the second group", kill(-second.pid(), SIGUSR2));
    observe("the process in the second group", second.wait());
    observe("the process that moved", mover.wait());
}
