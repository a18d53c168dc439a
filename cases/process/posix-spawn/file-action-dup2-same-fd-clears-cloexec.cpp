// A dup2 action from a descriptor to itself keeps it open in the spawned program, though it has FD_CLOEXEC; the flag of the caller
// stays.
//
// ref:      POSIX.1-2024 XSH posix_spawn_file_actions_adddup2() DESCRIPTION
// profile:  option SPN
// strength: shall
// since:    2024
// needs:    fork exec

#include "support/processes.hpp"

#include <spawn.h>

static int new_program(int descriptor) {
    char byte = 0;
    observe("read in the program", Bytes{&byte, read(descriptor, &byte, 1)});
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return new_program(std::atoi(arguments[1]));
    auto [reader, writer] = open_pipe();
    must(write(writer, "x", 1));
    must(fcntl(reader, F_SETFD, FD_CLOEXEC));
    posix_spawn_file_actions_t actions;
    must(Error{posix_spawn_file_actions_init(&actions)});
    observe("add the action", Error{posix_spawn_file_actions_adddup2(&actions, reader, reader)});
    Text number = format("%d", reader);
    char* const list[] = {arguments[0], number.chars, nullptr};
    pid_t pid = -1;
    observe("the program", spawned(posix_spawn(&pid, arguments[0], &actions, nullptr, list, environ), pid));
    observe("FD_CLOEXEC in the caller", (must(fcntl(reader, F_GETFD)) & FD_CLOEXEC) != 0);
    posix_spawn_file_actions_destroy(&actions);
}
