// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/threads.hpp"

int main() {
    Thread thread([] {});
    sigset_t set = set_of({SIGUSR1});
    observe("block", Error{pthread_sigmask(SIG_BLOCK, &set, nullptr)});
}
