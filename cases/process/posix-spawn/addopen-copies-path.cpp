// An open action has its own copy of the path: the caller may change the string afterwards.
//
// ref:      POSIX.1-2024 XSH posix_spawn_file_actions_addclose() DESCRIPTION posix_spawn_file_actions_addopen
// profile:  option SPN
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

#include <spawn.h>

int main(int count, char** arguments) {
    if (count > 1) return 0;
    const char* program = own_program(arguments);
    enter_scratch_directory();
    posix_spawn_file_actions_t actions;
    must(Error{posix_spawn_file_actions_init(&actions)});
    char path[] = "first";
    must(Error{posix_spawn_file_actions_addopen(&actions, 15, path, O_WRONLY | O_CREAT, 0600)});
    std::strcpy(path, "other");
    char* const list[] = {arguments[0], const_cast<char*>("run"), nullptr};
    pid_t pid = -1;
    observe("the program", spawned(posix_spawn(&pid, program, &actions, nullptr, list, environ), pid));
    posix_spawn_file_actions_destroy(&actions);
    observe("the file of the first name", access("first", F_OK));
    observe("the file of the other name", access("other", F_OK));
}
