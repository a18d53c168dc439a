// The children of a process are its children still after exec: the new program can wait for them.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

static int new_program(const char* child) {
    int status = -1;
    observe("wait gives the child of the old program", wait(&status) == std::atol(child));
    observe("that child", WaitStatus{status});
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return new_program(arguments[1]);
    Child process([&] {
        const pid_t child = must(fork());
        if (child == 0) _exit(8);
        execl(arguments[0], arguments[0], format("%ld", static_cast<long>(child)).chars, static_cast<char*>(nullptr));
        return 1;
    });
    observe("the process", process.wait());
}
