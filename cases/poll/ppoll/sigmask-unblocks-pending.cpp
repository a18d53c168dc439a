// ppoll() puts its signal mask in force and waits in one step: a signal that is already pending ends it with EINTR.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION ppoll
// profile:  posix
// strength: shall
// since:    2024

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    block({SIGUSR1});
    handle(SIGUSR1);
    raise(SIGUSR1);
    observe("handled before", handled);

    pollfd entry = {reader, POLLIN, 0};
    const timespec limit = {1, 0};
    const sigset_t none = set_of({});
    observe("ppoll", ppoll(&entry, 1, &limit, &none));
    observe("handled", handled);
}
