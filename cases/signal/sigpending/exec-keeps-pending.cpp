// Signals that are pending, for the process or for the thread that calls exec, stay pending in the new program.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/case.hpp"

int main(int count, char** arguments) {
    if (count > 1) {
        sigset_t pending = set_of({SIGINT});
        observe("sigpending in the new program", sigpending(&pending));
        observe("SIGUSR1, sent to the thread before exec", sigismember(&pending, SIGUSR1));
        observe("SIGUSR2, sent to the process before exec", sigismember(&pending, SIGUSR2));
        observe("SIGINT, not sent", sigismember(&pending, SIGINT));
        return 0;
    }
    const char* program = own_program(arguments);
    Child child([&] {
        block({SIGUSR1, SIGUSR2, SIGINT});
        must(raise(SIGUSR1));
        must(kill(getpid(), SIGUSR2));
        must(execl(program, program, "new", static_cast<char*>(nullptr)));
    });
    observe("the new program", child.wait());
}
