// posix_spawn_file_actions_addfchdir() makes the directory that a descriptor refers to that of the spawned program.
//
// ref:      POSIX.1-2024 XSH posix_spawn_file_actions_addfchdir() DESCRIPTION
// profile:  option SPN
// strength: shall
// since:    2024
// needs:    fork exec

#include "support/processes.hpp"

#include <spawn.h>

template <class Actions>
static int add_fchdir(Actions* actions, int directory) {
    if constexpr (requires { posix_spawn_file_actions_addfchdir(actions, directory); })
        return posix_spawn_file_actions_addfchdir(actions, directory);
    else unsupported("this C library has no posix_spawn_file_actions_addfchdir()");
}

int main(int count, char** arguments) {
    if (count > 1) {
        observe("the file is in the directory of the program", access("file", F_OK));
        return 6;
    }
    const char* program = own_program(arguments);
    enter_scratch_directory();
    const int directory = must(open(".", O_RDONLY | O_DIRECTORY));
    must(close(must(open("file", O_WRONLY | O_CREAT, 0600))));
    must(mkdir("other", 0700));
    must(chdir("other"));
    posix_spawn_file_actions_t actions;
    must(Error{posix_spawn_file_actions_init(&actions)});
    observe("add the change of directory", Error{add_fchdir(&actions, directory)});
    char* const list[] = {arguments[0], const_cast<char*>("run"), nullptr};
    pid_t pid = -1;
    observe("the program", spawned(posix_spawn(&pid, program, &actions, nullptr, list, environ), pid));
    observe("the file is in the directory of the caller", access("file", F_OK));
    posix_spawn_file_actions_destroy(&actions);
}
