// kill() with process id 0 signals every process of the caller's process group, the caller included, and nobody else.
//
// ref:     POSIX.1-2024 XSH kill() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork
// claims:  S1-038 S1-040 S4-065

#include "support/case.hpp"

static int count_of_signals() {
    eventually([] { return handled > 0; });
    return 10 + handled;
}

int main() {
    handle(SIGUSR1);
    Child group([] {
        must(setpgid(0, 0));
        Child first(count_of_signals), second(count_of_signals);
        observe("kill", kill(0, SIGUSR1));
        observe("handled by the caller", handled);
        observe("first member, 10 and its count", first.wait());
        observe("second member, 10 and its count", second.wait());
    });
    observe("caller", group.wait());
    observe("handled outside the group", handled);
}
