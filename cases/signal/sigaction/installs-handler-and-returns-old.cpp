// sigaction() installs the new action and reports the previous one through its third argument.
//
// ref:      POSIX.1-2024 XSH sigaction() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S4-104

#include "support/case.hpp"

static volatile sig_atomic_t first_ran = 0, second_ran = 0;
static void first(int) { first_ran = first_ran + 1; }
static void second(int) { second_ran = second_ran + 1; }

int main() {
    struct sigaction action = {}, old = {};
    action.sa_handler = first;
    observe("install the first handler", sigaction(SIGUSR1, &action, nullptr));

    action.sa_handler = second;
    observe("install the second", sigaction(SIGUSR1, &action, &old));
    observe("reported: the first", old.sa_handler == first);

    must(raise(SIGUSR1) == 0);
    observe("first ran", first_ran);
    observe("second ran", second_ran);
}
