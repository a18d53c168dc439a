// A spawned program has the open descriptors of the caller, but not those with FD_CLOEXEC.
//
// ref:      POSIX.1-2024 XSH posix_spawn() DESCRIPTION
// profile:  option SPN
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

#include <spawn.h>

static int new_program(char** arguments) {
    observe("plain descriptor in the program", Done{fcntl(std::atoi(arguments[0]), F_GETFD)});
    observe("descriptor with FD_CLOEXEC", Done{fcntl(std::atoi(arguments[1]), F_GETFD)});
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return new_program(arguments + 1);
    auto [plain, marked] = open_pipe();
    must(fcntl(marked, F_SETFD, FD_CLOEXEC));
    Text first = format("%d", plain), second = format("%d", marked);
    char* const list[] = {arguments[0], first.chars, second.chars, nullptr};
    pid_t pid = -1;
    observe("the program", spawned(posix_spawn(&pid, arguments[0], nullptr, nullptr, list, environ), pid));
    observe("the caller has the marked one still", (must(fcntl(marked, F_GETFD)) & FD_CLOEXEC) != 0);
}
