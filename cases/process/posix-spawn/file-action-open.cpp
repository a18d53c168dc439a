// An open action opens the file in the spawned program at the descriptor given, with the flags and the mode given.
//
// ref:      POSIX.1-2024 XSH posix_spawn_file_actions_addclose() DESCRIPTION posix_spawn_file_actions_addopen
// profile:  option SPN
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

#include <spawn.h>

static int new_program(int descriptor) {
    observe("write at the descriptor", write(descriptor, "xyz", 3));
    char byte;
    observe("read there", read(descriptor, &byte, 1));
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return new_program(std::atoi(arguments[1]));
    const char* program = own_program(arguments);
    enter_scratch_directory();
    umask(S_IWGRP | S_IRWXO);
    const int descriptor = free_descriptor();
    Text number = format("%d", descriptor);
    posix_spawn_file_actions_t actions;
    must(Error{posix_spawn_file_actions_init(&actions)});
    observe("add the action", Error{posix_spawn_file_actions_addopen(&actions, descriptor, "file", O_WRONLY | O_CREAT, 0660)});
    char* const list[] = {arguments[0], number.chars, nullptr};
    pid_t pid = -1;
    observe("the program", spawned(posix_spawn(&pid, program, &actions, nullptr, list, environ), pid));

    observe("the caller has nothing open there", fcntl(descriptor, F_GETFD));
    char bytes[8];
    const int file = open("file", O_RDONLY);
    observe("the file holds", Bytes{bytes, read(file, bytes, sizeof bytes)});
    struct stat status = {};
    must(fstat(file, &status));
    observe("its mode is the one given less the umask", (status.st_mode & 0777) == 0640);
    posix_spawn_file_actions_destroy(&actions);
}
