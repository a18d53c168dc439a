// raise() returns after the handler has.
//
// ref:     POSIX.1-2024 XSH raise() DESCRIPTION
// profile: posix
// strength: shall
// claims:  S0-057 S0-073 S4-070

#include "support/signal_tools.hpp"

int main() {
    handle(SIGUSR1, [](int) {
        log_step("handler begins");
        log_step("handler ends");
    });
    const int result = raise(SIGUSR1);
    log_step("raise returned");
    observe("raise", result);
    observe("order", steps());
}
