// exec closes a descriptor with FD_CLOEXEC, and all locks of the process on the file go with it, although the descriptor that set
// them stays open.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION; XSH fcntl() DESCRIPTION
// profile:  posix
// strength: shall
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
    struct flock lock = region(F_WRLCK, 0, 0), unlock = region(F_UNLCK, 0, 0);
    for (const bool closed : {false, true}) {
        auto [started, starting] = open_pipe();
        Child child([&, starting = starting] {
            const int kept = must(open("file", O_RDWR));
            must(open("file", O_RDWR | (closed ? O_CLOEXEC : 0)));
            observe("lock in the old program", Done{fcntl(kept, F_SETLK, &lock)});
            execl(program, program, format("%d", starting).chars, static_cast<char*>(nullptr));
            return 1;
        });
        close(starting);
        char byte;
        observe("the new program says that it runs", read(started, &byte, 1));
        observe(closed ? "lock it, another descriptor closed by exec" : "lock it", Done{fcntl(file, F_SETLK, &lock)},
                {EACCES, EAGAIN});
        must(kill(child.pid(), SIGKILL));
        observe("the new program", child.wait());
        must(fcntl(file, F_SETLK, &unlock));
    }
}
