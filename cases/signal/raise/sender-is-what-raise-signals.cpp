// raise() reaches the process that calls it: one that sends a signal to another and then raises SIGINT ends by SIGINT itself.
//
// ref:     POSIX.1-2024 XSH raise() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork
// claims:  S1-052

#include "support/case.hpp"

int main() {
    handle(SIGUSR1);
    Gate end;
    Child receiver([&] {
        end.wait();
        eventually([] { return handled > 0; });
        return 10 + handled;
    });
    Child sender([&] {
        handle(SIGINT, SIG_DFL);
        must(kill(receiver.pid(), SIGUSR1));
        raise(SIGINT);
    });
    observe("sender", sender.wait());
    end.open();
    observe("receiver, 10 and its count", receiver.wait());
}
