// Generating SIGCONT discards the stop signals that are pending, whether it is blocked, caught or ignored.
//
// ref:     POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile: posix
// strength: shall
// assertion: signal.kill.sigcont-discards-pending-stop signal.kill.sigcont-discards-stops-even-if-ignored

#include "support/case.hpp"

static void show_pending(const char* when) {
    note("%s", when);
    observe("SIGTSTP pending", is_pending(SIGTSTP));
    observe("SIGTTIN pending", is_pending(SIGTTIN));
    observe("SIGTTOU pending", is_pending(SIGTTOU));
    observe("SIGCONT pending", is_pending(SIGCONT));
}

int main() {
    block({SIGTSTP, SIGTTIN, SIGTTOU, SIGCONT});
    for (int signo : {SIGTSTP, SIGTTIN, SIGTTOU, SIGCONT}) handle(signo);
    for (int signo : {SIGTSTP, SIGTTIN, SIGTTOU}) must(kill(getpid(), signo));
    show_pending("three stop signals sent");
    observe("send SIGCONT", kill(getpid(), SIGCONT));
    show_pending("SIGCONT sent");

    handle(SIGCONT, SIG_IGN);
    must(kill(getpid(), SIGTSTP));
    observe("SIGTSTP pending", is_pending(SIGTSTP));
    observe("send SIGCONT, ignored", kill(getpid(), SIGCONT));
    observe("SIGTSTP pending", is_pending(SIGTSTP));
}
