// exec replaces the program but not the process: process ID, parent, process group and session stay.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

static volatile int memory = 0;

static int new_program(char** arguments) {
    observe("the new program starts with fresh memory", memory == 0);
    observe("same process ID", getpid() == std::atol(arguments[0]));
    observe("same parent", getppid() == std::atol(arguments[1]));
    observe("same process group", getpgrp() == std::atol(arguments[2]));
    observe("same session", getsid(0) == std::atol(arguments[3]));
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return new_program(arguments + 1);
    Child child([&] {
        lead_group();
        memory = 1;
        const Text pid = format("%ld", static_cast<long>(getpid())), parent = format("%ld", static_cast<long>(getppid()));
        const Text group = format("%ld", static_cast<long>(getpgrp())), session = format("%ld", static_cast<long>(getsid(0)));
        execl(arguments[0], arguments[0], pid.chars, parent.chars, group.chars, session.chars, static_cast<char*>(nullptr));
        return 1;
    });
    observe("the process", child.wait());
}
