// When a file action fails the program is not run: posix_spawn() returns the error, or the child exits with 127.
//
// ref:      POSIX.1-2024 XSH posix_spawn() DESCRIPTION; XSH posix_spawn() ERRORS
// profile:  option SPN
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

#include <spawn.h>

static int new_program() {
    observe("the program runs", getpid() > 0);
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return new_program();
    const char* program = own_program(arguments);
    enter_scratch_directory();
    const int descriptor = free_descriptor();
    char* const list[] = {arguments[0], const_cast<char*>("run"), nullptr};
    posix_spawn_file_actions_t duplicate, open_missing;
    must(Error{posix_spawn_file_actions_init(&duplicate)});
    must(Error{posix_spawn_file_actions_adddup2(&duplicate, descriptor, descriptor + 1)});
    pid_t pid = -1;
    int error = posix_spawn(&pid, program, &duplicate, nullptr, list, environ);
    observe("dup2 of a descriptor that is not open", spawned(error, pid), {"EBADF", "exited 127"});

    must(Error{posix_spawn_file_actions_init(&open_missing)});
    must(Error{posix_spawn_file_actions_addopen(&open_missing, descriptor, "missing", O_RDONLY, 0)});
    error = posix_spawn(&pid, program, &open_missing, nullptr, list, environ);
    observe("open of a missing file", spawned(error, pid), {"ENOENT", "exited 127"});
    observe("children left", waitpid(-1, nullptr, WNOHANG));
    posix_spawn_file_actions_destroy(&duplicate);
    posix_spawn_file_actions_destroy(&open_missing);
}
