// A process that ends abnormally with a core file limit of 0 writes none, and its wait status says so.
//
// ref:     man7 core(5); man7 wait(2) WCOREDUMP
// profile: linux
// strength: documented
// needs:   fork
// claims:  S0-068 S0-074

#include "support/signal_tools.hpp"

int main() {
    Child child([] {
        no_core_file();
        handle(SIGQUIT, SIG_DFL);
        raise(SIGQUIT);
    });
    const WaitStatus end = child.wait();
    observe("child", end);
    observe("WCOREDUMP", WCOREDUMP(end.status) != 0);
}
