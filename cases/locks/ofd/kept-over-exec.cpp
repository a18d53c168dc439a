// A lock set with F_OFD_SETLK stays over exec, as long as exec does not close the last descriptor of the open file description.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_OFD_SETLK; XSH exec DESCRIPTION
// profile:  posix
// strength: shall
// since:    2024
// needs:    fork exec

#include "support/locks.hpp"

static int new_program(int started) {
    must(write(started, "x", 1));
    idle();
}

int main(int count, char** arguments) {
    if (count > 1) return new_program(std::atoi(arguments[1]));
    const char* program = own_program(arguments);
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600));
    for (const bool kept : {true, false}) {
        auto [started, starting] = open_pipe();
        struct flock lock = region(F_WRLCK, 0, 0), unlock = region(F_UNLCK, 0, 0);
        Child child([&, starting = starting] {
            const int own = must(open("file", O_RDWR | (kept ? 0 : O_CLOEXEC)));
            observe("lock in the old program", Done{fcntl(own, F_OFD_SETLK, &lock)});
            observe("through another open", Done{fcntl(file, F_OFD_SETLK, &lock)});
            execl(program, program, format("%d", starting).chars, static_cast<char*>(nullptr));
            return 1;
        });
        close(starting);
        char byte;
        observe("the new program says that it runs", read(started, &byte, 1));
        observe(kept ? "lock it" : "lock it, the descriptor closed by exec", Done{fcntl(file, F_OFD_SETLK, &lock)});
        must(kill(child.pid(), SIGKILL));
        observe("the new program", child.wait());
        must(fcntl(file, F_OFD_SETLK, &unlock));
    }
}
