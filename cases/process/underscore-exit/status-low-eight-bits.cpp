// wait() and waitpid() report the low eight bits of the value that the process gave to _exit().
//
// ref:      POSIX.1-2024 XSH _Exit() DESCRIPTION; XSH wait() DESCRIPTION WEXITSTATUS
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

static void end_with(const char* what, int value) {
    Child child([&] { _exit(value); });
    int status = -1;
    must(waitpid(child.pid(), &status, 0) == child.pid());
    child.reaped();
    observe(what, WaitStatus{status});
}

int main() {
    end_with("_exit(0)", 0);
    end_with("_exit(7)", 7);
    end_with("_exit(255)", 255);
    end_with("_exit(0x1234)", 0x1234);
    end_with("_exit(256)", 256);
    end_with("_exit(-1)", -1);
}
