// A process that sends SIGKILL to itself is ended by it at that place.
//
// ref:     POSIX.1-2024 XSH kill() DESCRIPTION; POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile: posix
// strength: shall
// needs:   fork
// claims:  S4-069

#include "support/case.hpp"

int main() {
    Child child([] {
        kill(getpid(), SIGKILL);
        observe("still there", true);
    });
    observe("the process", child.wait());
}
