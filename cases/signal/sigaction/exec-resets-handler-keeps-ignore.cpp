// In a new program a signal that was caught has its default action, and one that was ignored stays ignored.
//
// ref:      POSIX.1-2024 XSH sigaction() DESCRIPTION; POSIX.1-2024 XSH exec DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/case.hpp"

static int after_exec() {
    struct sigaction now = {};
    now.sa_handler = count_signal;
    observe("query the caught one", sigaction(SIGUSR1, nullptr, &now));
    observe("default action", now.sa_handler == SIG_DFL);
    observe("query the ignored one", sigaction(SIGUSR2, nullptr, &now));
    observe("ignored", now.sa_handler == SIG_IGN);
    must(raise(SIGUSR2));
    must(raise(SIGUSR1));
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return after_exec();
    struct sigaction action = {};
    action.sa_handler = count_signal;
    observe("catch SIGUSR1", sigaction(SIGUSR1, &action, nullptr));
    action.sa_handler = SIG_IGN;
    observe("ignore SIGUSR2", sigaction(SIGUSR2, &action, nullptr));

    must(raise(SIGUSR1) == 0);
    observe("handled before exec", handled);
    Child child([&] {
        const char* program = own_program(arguments);
        must(execl(program, program, "after exec", static_cast<char*>(nullptr)));
    });
    observe("the new program", child.wait());
}
