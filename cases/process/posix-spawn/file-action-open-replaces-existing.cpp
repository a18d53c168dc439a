// An open action at a descriptor that is open closes it first.
//
// ref:      POSIX.1-2024 XSH posix_spawn_file_actions_addclose() DESCRIPTION posix_spawn_file_actions_addopen
// profile:  option SPN
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

#include <spawn.h>

static int new_program(int descriptor) { return write(descriptor, "new", 3) == 3 ? 0 : 1; }

int main(int count, char** arguments) {
    if (count > 1) return new_program(std::atoi(arguments[1]));
    const char* program = own_program(arguments);
    enter_scratch_directory();
    auto [reader, writer] = open_pipe();
    posix_spawn_file_actions_t actions;
    must(Error{posix_spawn_file_actions_init(&actions)});
    must(Error{posix_spawn_file_actions_addopen(&actions, writer, "file", O_WRONLY | O_CREAT, 0600)});
    Text descriptor = format("%d", writer);
    char* const list[] = {arguments[0], descriptor.chars, nullptr};
    pid_t pid = -1;
    observe("the program", spawned(posix_spawn(&pid, program, &actions, nullptr, list, environ), pid));
    posix_spawn_file_actions_destroy(&actions);

    char bytes[8];
    observe("the file holds", Bytes{bytes, read(open("file", O_RDONLY), bytes, sizeof bytes)});
    set_nonblocking(reader);
    observe("the pipe, open in the caller, holds", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
