// What the command kill -TERM does: kill() with SIGTERM ends a process that has not asked for anything else, and its wait status
// says so.
//
// ref:     POSIX.1-2024 XSH kill() DESCRIPTION; XCU kill DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork
// claims:  S0-062

#include "support/case.hpp"

int main() {
    Child other([] {
        for (;;) pause();
    });
    Child child([] {
        for (;;) pause();
    });
    observe("send SIGTERM", kill(child.pid(), SIGTERM));
    observe("the process", child.wait());
    int status;
    observe("another that was not named has ended", waitpid(other.pid(), &status, WNOHANG));
}
