// A spawned program does not own the record locks of the caller: they shut it out.
//
// ref:      POSIX.1-2024 XSH posix_spawn() DESCRIPTION; XSH fcntl() DESCRIPTION F_SETLK
// profile:  option SPN
// strength: shall
// needs:    fork exec

#include "support/locks.hpp"

#include <spawn.h>

static int new_program(int file) {
    struct flock blocking = region(F_RDLCK, 0, 0), whole = region(F_WRLCK, 0, 0);
    observe("who holds the lock", Done{fcntl(file, F_GETLK, &blocking)});
    observe("it is the caller", blocking.l_pid == getppid());
    observe("lock it", Done{fcntl(file, F_SETLK, &whole)}, {EACCES, EAGAIN});
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return new_program(std::atoi(arguments[1]));
    const int file = open_scratch_file(100);
    struct flock whole = region(F_WRLCK, 0, 0);
    must(fcntl(file, F_SETLK, &whole));
    Text descriptor = format("%d", file);
    char* const list[] = {arguments[0], descriptor.chars, nullptr};
    pid_t pid = -1;
    observe("the program", spawned(posix_spawn(&pid, arguments[0], nullptr, nullptr, list, environ), pid));
}
