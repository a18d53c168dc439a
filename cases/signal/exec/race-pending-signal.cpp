// A blocked signal sent to a process while it executes another program is there for the new program.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec rounds

#include "support/rounds.hpp"

int main(int count, char** arguments) {
    const sigset_t set = set_of({SIGUSR1});
    if (count > 1) {
        char byte;
        if (read(std::atoi(arguments[1]), &byte, 1) != 1) return 3;
        if (!is_pending(SIGUSR1)) return 1;  // sigwait() would wait
        int taken = 0;
        return sigwait(&set, &taken) == 0 && taken == SIGUSR1 && !is_pending(SIGUSR1) ? 7 : 1;
    }
    block({SIGUSR1});
    const char* program = own_program(arguments);
    const Pipe sent = open_pipe();  // a byte for each new program, once its signal has been sent
    const Text descriptor = format("%d", sent.reader);
    repeat_rounds([&](Round& round) {
        Child child([&] {
            round.pause(1);
            execl(program, program, descriptor.chars, nullptr);
            return 2;
        });
        round.pause(0);
        round.check("kill() succeeds", kill(child.pid(), SIGUSR1) == 0);
        must(write(sent.writer, "", 1));
        const int status = child.wait().status;
        round.check("the new program takes the signal once", WIFEXITED(status) && WEXITSTATUS(status) == 7);
    });
}
