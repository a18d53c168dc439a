// A parent that moves its child from group to group while the child executes a program succeeds until it gets EACCES. The child
// stays in the group of the last success.
//
// ref:      POSIX.1-2024 XSH setpgid() ERRORS EACCES; POSIX.1-2024 XSH setpgid() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec rounds

#include "support/processes.hpp"
#include "support/rounds.hpp"

int main(int count, char** arguments) {
    if (count > 1) {  // the new program ends when it is told to
        char byte;
        return read(std::atoi(arguments[1]), &byte, 1) == 1 ? 7 : 1;
    }
    const char* program = own_program(arguments);
    if (getpgrp() != getpid()) lead_group();  // a group from outside a PID namespace has no number in it
    const Pipe over = open_pipe();
    const Text descriptor = format("%d", over.reader);
    repeat_rounds([&](Round& round) {
        Child child([&] {
            round.pause(1);
            execl(program, program, descriptor.chars, static_cast<char*>(nullptr));
            return 2;
        });
        round.pause(0);
        pid_t group = getpgrp();
        int result = 0;
        for (int i = 0; i < 4999 && result == 0; ++i) {  // no program is executed at once
            const pid_t next = group == getpgrp() ? child.pid() : getpgrp();
            result = setpgid(child.pid(), next);
            if (result == 0) group = next;
            if (result == 0 && i % 50 == 49) nap();
        }
        round.check("it succeeds or gives EACCES", result == 0 || errno == EACCES);
        round.check("the child is in the group that this says", getpgid(child.pid()) == group);
        must(write(over.writer, "", 1));
        const int status = child.wait().status;
        round.check("the program runs", WIFEXITED(status) && WEXITSTATUS(status) == 7);
    });
}
