// A new process does not get the ID of a process group that still has a member, though the leader of that group is gone.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child member([] { idle(); });
    pid_t group = -1;
    {
        Child leader([] { idle(); });
        group = leader.pid();
        lead_group(group);
        must(setpgid(member.pid(), group));
    }
    observe("the group of its other member", getpgid(member.pid()) == group);

    int made = 0, same = 0;
    for (int i = 0; i < 50; ++i) {
        const pid_t child = fork();
        if (child == 0) _exit(0);
        must(child);
        ++made;
        same += child == group;
        reap(child);
    }
    observe("children made", made);
    observe("children with the ID of the group", same);
}
