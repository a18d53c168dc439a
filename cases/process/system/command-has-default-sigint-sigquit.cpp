// system() lets its caller ignore SIGINT and SIGQUIT, but not the command: there signals that the caller catches have their default
// action, and only those that the caller itself ignores are ignored.
//
// ref:      POSIX.1-2024 XSH system() DESCRIPTION; POSIX.1-2024 XSH exec DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

static void show(const char* what, int signo) {
    struct sigaction action = {};
    must(sigaction(signo, nullptr, &action));
    observe(what, action.sa_handler == SIG_DFL ? "default" : action.sa_handler == SIG_IGN ? "ignored" : "caught");
}

int main(int count, char** arguments) {
    if (count > 1) {
        show("SIGINT in the command", SIGINT);
        show("SIGQUIT in the command", SIGQUIT);
        return 3;
    }
    must(setenv("IPCTS_PROGRAM", own_program(arguments), 1));
    handle(SIGINT);
    observe("SIGINT is caught", WaitStatus{system("exec \"$IPCTS_PROGRAM\" role")});
    handle(SIGINT, SIG_IGN);
    observe("SIGINT is ignored", WaitStatus{system("exec \"$IPCTS_PROGRAM\" role")});
    handle(SIGINT, SIG_DFL);
    handle(SIGQUIT, SIG_IGN);
    observe("SIGQUIT is ignored", WaitStatus{system("exec \"$IPCTS_PROGRAM\" role")});
}
