// The functions that add file actions refuse a negative descriptor; those that open or duplicate refuse one that is not below
// {OPEN_MAX}, too.
//
// ref:      POSIX.1-2024 XSH posix_spawn_file_actions_addclose() ERRORS EBADF; XSH posix_spawn_file_actions_addopen() ERRORS EBADF; XSH posix_spawn_file_actions_adddup2() ERRORS EBADF
// profile:  option SPN
// strength: shall fail

#include "support/case.hpp"

#include <spawn.h>

int main() {
    const long limit = sysconf(_SC_OPEN_MAX);
    const int beyond = limit > 0 && limit < INT_MAX ? static_cast<int>(limit) : -1;  // -1: no limit
    posix_spawn_file_actions_t actions;
    must(Error{posix_spawn_file_actions_init(&actions)});
    observe("addclose of -1", Error{posix_spawn_file_actions_addclose(&actions, -1)});
    observe("addopen of -1", Error{posix_spawn_file_actions_addopen(&actions, -1, "/dev/null", O_RDONLY, 0)});
    observe("addopen beyond", Error{posix_spawn_file_actions_addopen(&actions, beyond, "/dev/null", O_RDONLY, 0)});
    observe("adddup2 from -1", Error{posix_spawn_file_actions_adddup2(&actions, -1, 1)});
    observe("adddup2 to -1", Error{posix_spawn_file_actions_adddup2(&actions, 1, -1)});
    observe("adddup2 beyond", Error{posix_spawn_file_actions_adddup2(&actions, 1, beyond)});
    posix_spawn_file_actions_destroy(&actions);
}
