// posix_spawn() starts a program as a child of the caller and stores its process ID.
//
// ref:      POSIX.1-2024 XSH posix_spawn() DESCRIPTION; XSH posix_spawn() RETURN VALUE
// profile:  option SPN
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

#include <spawn.h>

static int new_program(const char* parent) {
    observe("the program's parent is the caller", getppid() == std::atol(parent));
    return 5;
}

int main(int count, char** arguments) {
    if (count > 1) return new_program(arguments[1]);
    Text self = format("%ld", static_cast<long>(getpid()));
    char* const list[] = {arguments[0], self.chars, nullptr};
    pid_t pid = -1;
    const int error = posix_spawn(&pid, arguments[0], nullptr, nullptr, list, environ);
    int status = -1;
    const pid_t child = waitpid(-1, &status, 0);
    observe("posix_spawn", Error{error});
    observe("a child was stored", pid > 0 && child == pid);
    observe("the child", WaitStatus{status});
}
