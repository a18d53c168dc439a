// A close action closes the descriptor in the spawned program; the caller keeps it.
//
// ref:      POSIX.1-2024 XSH posix_spawn_file_actions_addclose() DESCRIPTION
// profile:  option SPN
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

#include <spawn.h>

static int new_program(char** arguments) {
    observe("the closed descriptor in the program", Done{fcntl(std::atoi(arguments[0]), F_GETFD)});
    observe("another one", Done{fcntl(std::atoi(arguments[1]), F_GETFD)});
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return new_program(arguments + 1);
    auto [closed, kept] = open_pipe();
    posix_spawn_file_actions_t actions;
    must(Error{posix_spawn_file_actions_init(&actions)});
    observe("add the action", Error{posix_spawn_file_actions_addclose(&actions, closed)});
    Text first = format("%d", closed), second = format("%d", kept);
    char* const list[] = {arguments[0], first.chars, second.chars, nullptr};
    pid_t pid = -1;
    observe("the program", spawned(posix_spawn(&pid, arguments[0], &actions, nullptr, list, environ), pid));
    observe("the caller's descriptor", Done{fcntl(closed, F_GETFD)});
    posix_spawn_file_actions_destroy(&actions);
}
