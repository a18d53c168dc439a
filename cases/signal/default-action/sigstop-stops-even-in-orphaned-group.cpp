// SIGSTOP stops a process of an orphaned process group, which the stop signals of the terminal do not.
//
// ref:     POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile: posix
// strength: shall
// needs:   fork

#include "support/signal_tools.hpp"

int main() {
    Child child([] {
        must(setsid());  // the parent of the group's only member is in another session
        handle(SIGTSTP, SIG_DFL);
        observe("raise SIGTSTP", raise(SIGTSTP));
        observe("raise SIGSTOP, returns when continued", raise(SIGSTOP));
        return 3;
    });
    observe("child", next_state(child.pid()).chars);
    must(kill(child.pid(), SIGCONT));
    observe("continued", child.wait());
}
