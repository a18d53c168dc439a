// A child that has called exec can no longer be moved to another process group by its parent: EACCES.
//
// ref:      POSIX.1-2024 XSH setpgid() ERRORS EACCES
// profile:  posix
// strength: shall fail
// needs:    fork exec

#include "support/processes.hpp"

static int new_program(int started) {
    must(write(started, "x", 1));
    idle();
}

int main(int count, char** arguments) {
    if (count > 1) return new_program(std::atoi(arguments[1]));
    auto [started, starting] = open_pipe();
    Child child([&, starting = starting] {
        execl(arguments[0], arguments[0], format("%d", starting).chars, static_cast<char*>(nullptr));
        return 1;
    });
    close(starting);
    char byte;
    must(read(started, &byte, 1) == 1);  // the new program runs: exec has succeeded, not only begun

    observe("setpgid(child, child)", setpgid(child.pid(), child.pid()));
    observe("the child is in its parent's group still", getpgid(child.pid()) == getpgrp());
    must(kill(child.pid(), SIGKILL));
    observe("the child", child.wait());
}
