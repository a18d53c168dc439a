// The processor time that a process has used stays the same process's over exec: times() in the new program still counts it.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION; POSIX.1-2024 XSH times() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

#include <sys/times.h>

static long used() {
    tms buffer = {};
    times(&buffer);
    return static_cast<long>(buffer.tms_utime + buffer.tms_stime);
}

int main(int count, char** arguments) {
    if (count > 1) {
        observe("at least as much in the new program", used() >= std::atol(arguments[1]));
        return 3;
    }
    Child child([&] {
        const long enough = must(sysconf(_SC_CLK_TCK)) / 10 + 1;
        volatile unsigned work = 0;
        while (used() < enough) work = work + 1;
        const char* program = own_program(arguments);
        execl(program, program, format("%ld", enough).chars, static_cast<char*>(nullptr));
    });
    observe("the new program", child.wait());
}
