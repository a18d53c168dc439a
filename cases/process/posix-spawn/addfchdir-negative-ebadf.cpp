// posix_spawn_file_actions_addfchdir() refuses a negative number, which no descriptor has, with EBADF.
//
// ref:      POSIX.1-2024 XSH posix_spawn_file_actions_addfchdir() ERRORS EBADF
// profile:  option SPN
// strength: shall fail
// since:    2024

#include "support/case.hpp"

#include <spawn.h>

template <class Actions>
static void add_to(Actions* actions) {
    if constexpr (requires { posix_spawn_file_actions_addfchdir(actions, 0); }) {
        observe("-1", Error{posix_spawn_file_actions_addfchdir(actions, -1)});
        observe("a descriptor", Error{posix_spawn_file_actions_addfchdir(actions, 0)});
    } else unsupported("this C library has no posix_spawn_file_actions_addfchdir()");
}

int main() {
    posix_spawn_file_actions_t actions;
    must(Error{posix_spawn_file_actions_init(&actions)});
    add_to(&actions);
    posix_spawn_file_actions_destroy(&actions);
}
