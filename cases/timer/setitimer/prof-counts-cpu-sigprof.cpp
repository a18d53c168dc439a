// ITIMER_PROF counts the processor time used by a process and by the system on its behalf, not what it sleeps.
//
// ref:      man7 setitimer(2) ITIMER_PROF
// profile:  linux
// strength: documented
// claims:   S0-083

#include "support/case.hpp"

#include <sys/time.h>

int main() {
    handle(SIGPROF);
    const itimerval once = {{0, 0}, {0, 40'000}};
    observe("setitimer", setitimer(ITIMER_PROF, &once, nullptr));
    breathe(80);
    observe("SIGPROF after sleeping", handled);

    const Pipe pipe = open_pipe();
    char byte = 'x';
    for (const clock_t start = clock(); !handled && clock() - start < 2 * CLOCKS_PER_SEC;)
        for (int calls = 0; calls < 1000; ++calls) {
            must(write(pipe.writer, &byte, 1));
            must(read(pipe.reader, &byte, 1));
        }
    observe("SIGPROF after system calls", handled);
}
