// Record locks stay with the process over exec, as long as exec closes no descriptor of the file.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION; XSH fcntl() DESCRIPTION F_GETLK
// profile:  posix
// strength: shall
// needs:    fork exec
// assertion: process.exec.record-locks-kept locks.fcntl.kept-over-exec

#include "support/processes.hpp"

static int new_program(int started) {
    must(write(started, "x", 1));
    idle();
}

int main(int count, char** arguments) {
    if (count > 1) return new_program(std::atoi(arguments[1]));
    const int file = open_scratch_file(100);
    auto [started, starting] = open_pipe();
    struct flock whole = {};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;

    Child child([&, starting = starting] {
        must(fcntl(file, F_SETLK, &whole));
        execl(arguments[0], arguments[0], format("%d", starting).chars, static_cast<char*>(nullptr));
        return 1;
    });
    close(starting);
    char byte;
    must(read(started, &byte, 1));  // the new program runs

    struct flock blocking = whole;
    observe("who blocks the lock", Done{fcntl(file, F_GETLK, &blocking)});
    observe("a write lock of the new program", blocking.l_type == F_WRLCK && blocking.l_pid == child.pid());
    observe("lock it", Done{fcntl(file, F_SETLK, &whole)}, {EACCES, EAGAIN});
    must(kill(child.pid(), SIGKILL));
    observe("the new program", child.wait());
    observe("lock it after its end", Done{fcntl(file, F_SETLK, &whole)});
}
