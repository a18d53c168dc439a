// A lock of flock() stays over exec, as long as exec does not close its last descriptor.
//
// ref:      man7 flock(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork exec

#include "support/processes.hpp"

#include <sys/file.h>

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
        Child child([&, starting = starting] {
            const int own = must(open("file", O_RDWR | (kept ? 0 : O_CLOEXEC)));
            observe("LOCK_EX in the old program", flock(own, LOCK_EX));
            observe("through another open", flock(file, LOCK_SH | LOCK_NB));
            execl(program, program, format("%d", starting).chars, static_cast<char*>(nullptr));
            return 1;
        });
        close(starting);
        char byte;
        observe("the new program says that it runs", read(started, &byte, 1));
        observe(kept ? "lock it" : "lock it, the descriptor closed by exec", flock(file, LOCK_SH | LOCK_NB));
        must(kill(child.pid(), SIGKILL));
        observe("the new program", child.wait());
        observe("lock it after that", flock(file, LOCK_EX | LOCK_NB));
        must(flock(file, LOCK_UN));
    }
}
