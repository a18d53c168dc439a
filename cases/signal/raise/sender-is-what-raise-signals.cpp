// raise() reaches the process that calls it: one that sends a signal to another and then raises SIGINT ends by SIGINT itself.
//
// ref:     POSIX.1-2024 XSH raise() DESCRIPTION
// profile: posix
// needs:   fork
// claims:  S1-052

#include "support/case.hpp"

int main() {
    Gate end;
    Child receiver([&] {
        end.wait();
        return 10 + handled;
    });
    Child sender([&] {
        handle(SIGINT, SIG_DFL);
        must(kill(receiver.pid(), 0));
        raise(SIGINT);
    });
    observe("sender", sender.wait());
    end.open();
    observe("receiver", receiver.wait());
}
