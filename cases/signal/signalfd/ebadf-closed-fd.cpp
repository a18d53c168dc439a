// signalfd() with a descriptor that is not open fails with EBADF.
//
// ref:      man7 signalfd(2) ERRORS EBADF
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/signalfd.h>

int main() {
    block({SIGUSR1});
    const sigset_t set = set_of({SIGUSR1});
    auto [reader, writer] = open_pipe();
    close(writer);
    observe("a closed descriptor", signalfd(writer, &set, 0));
}
