// Signal 0 sends nothing: kill() only tells whether the process exists.
//
// ref:     POSIX.1-2024 XSH kill() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork
// claims:  S0-069 S4-068 S0-072

#include "support/case.hpp"

int main() {
    Gate end;
    Child child([&] {
        end.wait();
        return 3;
    });
    const pid_t pid = child.pid();
    observe("signal 0 to a process", kill(pid, 0));
    end.open();
    observe("how it ended", child.wait());
    observe("signal 0 afterwards", kill(pid, 0));
}
