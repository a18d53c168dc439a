// signalfd() with a descriptor that is open but no signalfd fails with EINVAL.
//
// ref:      man7 signalfd(2) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/signalfd.h>

int main() {
    block({SIGUSR1});
    const sigset_t set = set_of({SIGUSR1});
    auto [reader, writer] = open_pipe();
    observe("a pipe", signalfd(reader, &set, 0));
    observe("a file", signalfd(open_scratch_file(1), &set, 0));
}
