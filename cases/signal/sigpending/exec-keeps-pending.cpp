// Signals that are pending stay pending in the new program that exec starts.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/case.hpp"

int main(int count, char** arguments) {
    if (count > 1) {
        sigset_t pending = set_of({SIGUSR2});
        observe("sigpending in the new program", sigpending(&pending));
        observe("SIGUSR1, sent before exec", sigismember(&pending, SIGUSR1));
        observe("SIGUSR2, not sent", sigismember(&pending, SIGUSR2));
        return 0;
    }
    const char* program = own_program(arguments);
    Child child([&] {
        block({SIGUSR1, SIGUSR2});
        must(raise(SIGUSR1));
        must(execl(program, program, "new", static_cast<char*>(nullptr)));
    });
    observe("the new program", child.wait());
}
