// A process that ends abnormally with a core file limit of 0 writes none, and its wait status says so. The limit does not count
// where the system gives core dumps to a program.
//
// ref:     man7 core(5); man7 wait(2) WCOREDUMP
// profile: linux
// strength: documented
// needs:   fork
// claims:  S0-068 S0-074

#include "support/signal_tools.hpp"

// Core dumps become files here: core_pattern is neither a program ("|") nor a socket ("@").
static bool cores_are_files() {
    char first = 0;
    const int pattern = open("/proc/sys/kernel/core_pattern", O_RDONLY);
    return pattern != -1 && read(pattern, &first, 1) == 1 && first != '|' && first != '@';
}

int main() {
    if (!cores_are_files()) unsupported("core dumps are not written to files here, or that cannot be seen");
    Child child([] {
        no_core_file();
        handle(SIGQUIT, SIG_DFL);
        raise(SIGQUIT);
    });
    const WaitStatus end = child.wait();
    observe("child", end);
    observe("WCOREDUMP", WCOREDUMP(end.status) != 0);
}
