// sigwaitinfo() takes a signal just as well when its info argument is a null pointer.
//
// ref:      POSIX.1-2024 XSH sigwaitinfo() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    block({SIGUSR1});
    must(raise(SIGUSR1));
    const sigset_t set = set_of({SIGUSR1});
    observe("sigwaitinfo", Signal{sigwaitinfo(&set, nullptr)});
    observe("still pending", is_pending(SIGUSR1));
}
