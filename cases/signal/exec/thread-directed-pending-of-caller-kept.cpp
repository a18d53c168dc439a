// A signal that is pending for the thread that calls exec, and for no other one, is still pending in the new program.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec threads

#include "support/processes.hpp"
#include "support/threads.hpp"

int main(int count, char** arguments) {
    if (count > 1) {
        observe("SIGUSR1 is pending in the new program", is_pending(SIGUSR1));
        observe("SIGUSR2 is pending there", is_pending(SIGUSR2));
        return 3;
    }
    const char* program = own_program(arguments);
    Child child([&] {
        block({SIGUSR1, SIGUSR2});
        Thread caller([&] {
            must(Error{pthread_kill(pthread_self(), SIGUSR1)});
            execl(program, program, "role", static_cast<char*>(nullptr));
            _exit(9);
        });
        idle();
    });
    observe("the new program", child.wait());
}
