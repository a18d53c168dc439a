// When exec closes a descriptor of a file the record locks of the process on that file are released.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION; XSH fcntl() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec
// assertion: process.exec.record-locks-lost-with-closed-descriptor locks.fcntl.lost-over-exec-with-cloexec

#include "support/locks.hpp"

static int new_program(int started) {
    must(write(started, "x", 1));
    idle();
}

int main(int count, char** arguments) {
    if (count > 1) return new_program(std::atoi(arguments[1]));
    const int file = open_scratch_file(100);
    auto [started, starting] = open_pipe();
    struct flock whole = region(F_WRLCK, 0, 0);
    Gate locked, may_exec;
    Child child([&, starting = starting] {
        must(fcntl(file, F_SETFD, FD_CLOEXEC));
        must(fcntl(file, F_SETLK, &whole));
        locked.open();
        may_exec.wait();
        execl(arguments[0], arguments[0], format("%d", starting).chars, static_cast<char*>(nullptr));
        return 1;
    });
    close(starting);
    locked.wait();
    observe("lock it before exec", Done{fcntl(file, F_SETLK, &whole)}, {EACCES, EAGAIN});
    may_exec.open();
    char byte;
    must(read(started, &byte, 1));  // the new program runs
    observe("lock it after exec", Done{fcntl(file, F_SETLK, &whole)});
    must(kill(child.pid(), SIGKILL));
    observe("the new program", child.wait());
}
