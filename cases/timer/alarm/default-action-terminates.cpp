// SIGALRM ends a process that does not handle it, whether it computes or waits.
//
// ref:      POSIX.1-2024 XSH alarm() DESCRIPTION; POSIX.1-2024 XBD <signal.h> SIGALRM
// profile:  posix
// strength: shall
// needs:    fork timing
// claims:   S0-058 S4-084

#include "support/case.hpp"

int main() {
    const Pipe pipe = open_pipe();
    const Stopwatch watch;
    Child computing([] {
        alarm(1);
        for (volatile bool busy = true; busy;) {}
    });
    Child waiting([&] {
        alarm(1);
        char byte;
        read(pipe.reader, &byte, 1);
    });
    observe("one that computes", computing.wait());
    observe("one that waits for input", waiting.wait());
    observe("a second has passed", watch.at_least_ms(990));  // 1 % for a clock that is adjusted
}
