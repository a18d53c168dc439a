// The command of system() has the signal mask of its caller: SIGCHLD, which system() blocks while it waits, is not blocked there.
//
// ref:      POSIX.1-2024 XSH system() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/signal_tools.hpp"

int main(int count, char** arguments) {
    if (count > 1) {
        observe("mask of the command", members(current_mask()).chars);
        return 3;
    }
    block({SIGUSR1});
    must(setenv("IPCTS_PROGRAM", own_program(arguments), 1));
    observe("the command", WaitStatus{system("exec \"$IPCTS_PROGRAM\" role")});
    observe("mask of the caller", members(current_mask()).chars);
}
