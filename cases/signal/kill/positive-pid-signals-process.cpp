// kill() with a positive process id sends the signal to that process only.
//
// ref:     POSIX.1-2024 XSH kill() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork
// claims:  S0-057 S0-072 S1-039 S4-064

#include "support/case.hpp"

int main() {
    handle(SIGUSR1);
    auto exit_with_count = [] {
        eventually([] { return handled > 0; });
        return 10 + handled;
    };
    Gate end;
    Child other([&] {
        end.wait();
        return 10 + handled;
    });
    Child child(exit_with_count);
    observe("kill", kill(child.pid(), SIGUSR1));
    observe("the child, 10 and its count", child.wait());
    end.open();
    observe("its sibling, 10 and its count", other.wait());
    observe("handled by the parent", handled);
}
