// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    handle(SIGRTMIN, capture_signal);
    handle(SIGUSR1);
    for (int signo : {SIGRTMIN, SIGRTMAX}) handle(signo, capture_signal);
}
