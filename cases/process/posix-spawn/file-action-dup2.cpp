// A dup2 action duplicates a descriptor in the spawned program; the duplicate stays open though the original has FD_CLOEXEC.
//
// ref:      POSIX.1-2024 XSH posix_spawn_file_actions_adddup2() DESCRIPTION
// profile:  option SPN
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

#include <spawn.h>

static int new_program(const char* original) {
    char byte = 0;
    const ssize_t size = read(STDIN_FILENO, &byte, 1);
    observe("read from standard input", Bytes{&byte, size});
    observe("the original descriptor", fcntl(std::atoi(original), F_GETFD));
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return new_program(arguments[1]);
    auto [reader, writer] = open_pipe();
    must(write(writer, "x", 1));
    must(fcntl(reader, F_SETFD, FD_CLOEXEC));
    posix_spawn_file_actions_t actions;
    must(Error{posix_spawn_file_actions_init(&actions)});
    observe("add the action", Error{posix_spawn_file_actions_adddup2(&actions, reader, STDIN_FILENO)});
    Text original = format("%d", reader);
    char* const list[] = {arguments[0], original.chars, nullptr};
    pid_t pid = -1;
    observe("the program", spawned(posix_spawn(&pid, arguments[0], &actions, nullptr, list, environ), pid));
    posix_spawn_file_actions_destroy(&actions);
}
