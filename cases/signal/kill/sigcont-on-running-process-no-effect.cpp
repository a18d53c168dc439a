// SIGCONT for a process that is not stopped has no effect by default; a handler is called.
//
// ref:     POSIX.1-2024 XBD <signal.h> SIGCONT
// profile: posix
// strength: shall
// needs:   fork

#include "support/case.hpp"

int main() {
    for (bool caught : {false, true}) {
        handle(SIGCONT, caught ? count_signal : SIG_DFL);
        Gate end;
        Child child([&] {
            end.wait();
            if (caught) eventually([] { return handled > 0; });
            return 10 + handled;
        });
        observe("SIGCONT", kill(child.pid(), SIGCONT));
        end.open();
        observe(caught ? "child with a handler, 10 and its count" : "child without, 10 and its count", child.wait());
    }
}
