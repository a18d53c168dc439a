// SIGTSTP, SIGTTIN and SIGTTOU do not stop a process of an orphaned process group by default.
//
// ref:     POSIX.1-2024 XSH 2.4.3 Signal Actions; POSIX.1-2024 XBD 3 Definitions Orphaned Process Group
// profile: posix
// strength: shall
// needs:   fork

#include "support/signal_tools.hpp"

int main() {
    for (bool orphaned : {true, false}) {
        Child child([&] {
            if (orphaned) must(setsid());  // the parent of the group's only member is in another session
            else must(setpgid(0, 0));
            for (int signo : {SIGTSTP, SIGTTIN, SIGTTOU}) {
                handle(signo, SIG_DFL);
                observe("raise", raise(signo));
            }
            return 3;
        });
        if (orphaned) observe("in an orphaned group", child.wait());
        else observe("in another group", next_state(child.pid()).chars);
    }
}
