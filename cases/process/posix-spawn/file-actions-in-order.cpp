// The file actions of a spawn are performed in the order in which they were added.
//
// ref:      POSIX.1-2024 XSH posix_spawn() DESCRIPTION
// profile:  option SPN
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

#include <spawn.h>

constexpr int low = 15, high = 16;

static int new_program() {
    observe("the descriptor opened first", fcntl(low, F_GETFD));
    observe("write to its duplicate", write(high, "one", 3));
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return new_program();
    const char* program = own_program(arguments);
    enter_scratch_directory();
    posix_spawn_file_actions_t actions;
    must(Error{posix_spawn_file_actions_init(&actions)});
    must(Error{posix_spawn_file_actions_addopen(&actions, low, "first", O_WRONLY | O_CREAT, 0600)});
    must(Error{posix_spawn_file_actions_adddup2(&actions, low, high)});
    must(Error{posix_spawn_file_actions_addclose(&actions, low)});
    must(Error{posix_spawn_file_actions_addopen(&actions, low, "second", O_WRONLY | O_CREAT, 0600)});
    must(Error{posix_spawn_file_actions_addclose(&actions, low)});
    char* const list[] = {arguments[0], const_cast<char*>("write"), nullptr};
    pid_t pid = -1;
    observe("the program", spawned(posix_spawn(&pid, program, &actions, nullptr, list, environ), pid));

    char bytes[8];
    observe("the first file holds", Bytes{bytes, read(open("first", O_RDONLY), bytes, sizeof bytes)});
    observe("the second file holds", Bytes{bytes, read(open("second", O_RDONLY), bytes, sizeof bytes)});
    posix_spawn_file_actions_destroy(&actions);
}
