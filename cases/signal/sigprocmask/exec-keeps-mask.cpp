// A new program starts with the signal mask of the one that called exec.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec
// claims:   S4-092

#include "support/signal_tools.hpp"

static int after_exec() {
    sigset_t now = set_of({SIGHUP});
    observe("query in the new program", sigprocmask(SIG_BLOCK, nullptr, &now));
    observe("mask", members(now).chars);
    handle(SIGUSR1);
    handle(SIGUSR2);
    must(raise(SIGUSR1));
    observe("SIGUSR1 is sent: handler ran", handled);
    must(raise(SIGUSR2));
    observe("SIGUSR2 is sent: handler ran", handled);
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return after_exec();
    Child child([&] {
        block({SIGUSR1, SIGTERM});
        const char* program = own_program(arguments);
        must(execl(program, program, "after exec", static_cast<char*>(nullptr)));
    });
    observe("the new program", child.wait());
}
