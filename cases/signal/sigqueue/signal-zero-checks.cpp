// sigqueue() with signal 0 sends nothing: it only tells whether the process exists.
//
// ref:      POSIX.1-2024 XSH sigqueue() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    Gate end;
    Child child([&] {
        end.wait();
        return 3;
    });
    const pid_t pid = child.pid();
    const sigval value = {};
    observe("signal 0 to a process", sigqueue(pid, 0, value));
    end.open();
    observe("how it ended", child.wait());
    observe("signal 0 afterwards", sigqueue(pid, 0, value));
}
