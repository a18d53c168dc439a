// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    observe("no signal", kill(getpid(), INT_MAX));
    observe("the last", kill(getpid(), SIGRTMAX));
}
