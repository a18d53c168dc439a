// When the manager side of a pseudo terminal is closed by all, the session leader that it controls is sent SIGHUP.
//
// ref:      POSIX.1-2024 XSH close() DESCRIPTION; XBD 11.1.10 Modem Disconnect
// profile:  xsi
// strength: shall
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    Gate ready;
    Child leader([&] {
        const sigset_t none = set_of({});
        block({SIGHUP});
        handle(SIGHUP);
        lead_session_on(terminal);
        must(close(terminal.manager));  // the case has the only one left
        observe("SIGHUP handled while it is open", handled);
        ready.open();
        while (handled == 0) sigsuspend(&none);
        observe("SIGHUP handled when it is closed", handled);
    });
    ready.wait();
    const int result = close(terminal.manager);
    observe("the session leader", leader.wait());
    observe("close of the manager", result);
}
