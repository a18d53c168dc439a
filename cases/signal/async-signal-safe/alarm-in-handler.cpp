// A handler can start and cancel an alarm with alarm().
//
// ref:      POSIX.1-2024 XSH 2.4.3 Signal Actions; POSIX.1-2024 XSH alarm() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/case.hpp"

static volatile unsigned before = 99, left = 0;

int main() {
    handle(SIGUSR1, [](int) {
        handled = handled + 1;
        if (handled == 1) before = alarm(1000);
        else left = alarm(0);
    });
    must(raise(SIGUSR1) == 0);
    must(raise(SIGUSR1) == 0);
    observe("handled", handled);
    observe("alarm(1000) in the handler", before);
    observe("alarm(0) in it gave the seconds left", left > 0 && left <= 1000);
    observe("alarm(0) later", alarm(0));
}
