// posix_spawn_file_actions_addchdir() changes the working directory of the spawned program, and not that of the caller; actions
// that were added before it find their files in the old directory, those after it in the new one.
//
// ref:       POSIX.1-2024 XSH posix_spawn_file_actions_addchdir() DESCRIPTION; POSIX.1-2024 XSH posix_spawn() DESCRIPTION
// profile:   option SPN
// strength:  shall
// since:     2024
// needs:     fork exec
// assertion: process.posix-spawn.file-action-addchdir process.posix-spawn.file-action-chdir-affects-later-open

#include "support/processes.hpp"

#include <spawn.h>

template <class Actions>
static int add_chdir(Actions* actions, const char* path) {
    if constexpr (requires { posix_spawn_file_actions_addchdir(actions, path); })
        return posix_spawn_file_actions_addchdir(actions, path);
    else unsupported("this C library has no posix_spawn_file_actions_addchdir()");
}

int main(int count, char** arguments) {
    if (count > 1) {
        observe("\"after\" is in the directory of the program", access("after", F_OK));
        return 6;
    }
    const char* program = own_program(arguments);
    enter_scratch_directory();
    must(mkdir("below", 0700));
    posix_spawn_file_actions_t actions;
    must(Error{posix_spawn_file_actions_init(&actions)});
    must(Error{posix_spawn_file_actions_addopen(&actions, 15, "before", O_WRONLY | O_CREAT, 0600)});
    observe("add the change of directory", Error{add_chdir(&actions, "below")});
    must(Error{posix_spawn_file_actions_addopen(&actions, 16, "after", O_WRONLY | O_CREAT, 0600)});
    char* const list[] = {arguments[0], const_cast<char*>("run"), nullptr};
    pid_t pid = -1;
    observe("the program", spawned(posix_spawn(&pid, program, &actions, nullptr, list, environ), pid));
    observe("\"before\" is in the directory of the caller", access("before", F_OK));
    observe("remove \"after\" below it", unlink("below/after"));
    posix_spawn_file_actions_destroy(&actions);
}
