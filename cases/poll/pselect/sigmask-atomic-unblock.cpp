// pselect() puts its signal mask in force and waits in one step: a signal that is already pending ends it with EINTR.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

#include <sys/select.h>

int main() {
    auto [reader, writer] = open_pipe();
    block({SIGUSR1});
    handle(SIGUSR1);
    raise(SIGUSR1);
    observe("handled before", handled);

    fd_set set;
    FD_ZERO(&set);
    FD_SET(reader, &set);
    const timespec limit = {1, 0};
    const sigset_t none = set_of({});
    observe("pselect", pselect(reader + 1, &set, nullptr, nullptr, &limit, &none));
    observe("handled", handled);
}
