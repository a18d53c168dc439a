// A program that another thread than the first executes, under signals that are handled on its alternate stack, has the process
// ID, no alternate stack and no SA_ONSTACK.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION; POSIX.1-2024 XSH sigaltstack() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    fork exec threads rounds

#include "support/processes.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

static int look() {
    stack_t found = {};
    struct sigaction action = {};
    if (sigaltstack(nullptr, &found) == -1 || found.ss_flags != SS_DISABLE) return 1;
    return sigaction(SIGURG, nullptr, &action) == 0 && (action.sa_flags & SA_ONSTACK) == 0 && action.sa_handler == SIG_DFL ? 7 : 2;
}

int main(int count, char** arguments) {
    if (count > 1) return look();
    const char* program = own_program(arguments);
    repeat_rounds([&](Round& round) {
        Child child([&] {
            Thread executing([&] {
                static char memory[65536];
                stack_t stack = {};
                stack.ss_sp = memory;
                stack.ss_size = sizeof memory;
                must(sigaltstack(&stack, nullptr));
                handle(SIGURG, count_in_threads, SA_ONSTACK);
                round.pause(1);
                execl(program, program, "new", nullptr);
                _exit(3);
            });
            idle();
        });
        round.pause(0);
        for (int i = 0; i < 64; ++i) must(kill(child.pid(), SIGURG));
        int status = 0;
        round.check("the new program has the process ID", waitpid(child.pid(), &status, 0) == child.pid());
        round.check("it has no alternate stack and no SA_ONSTACK", WIFEXITED(status) && WEXITSTATUS(status) == 7);
        child.reaped();
    });
}
