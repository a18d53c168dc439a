// The si_code of a signal sent by raise() is SI_USER or a code of its own, none of those of other causes.
//
// ref:      POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile:  xsi
// strength: shall

#include "support/case.hpp"

int main() {
    handle(SIGUSR1, capture_signal);
    observe("raise", raise(SIGUSR1));
    observe("handler ran", handled);
    observe("si_signo", Signal{captured.si_signo});
    const int code = captured.si_code;
    note("si_code %s", describe(Code{SIGUSR1, code}, 0).chars);
    bool another = code == SI_QUEUE || code == SI_TIMER || code == SI_ASYNCIO;
#ifdef SI_MESGQ  // belongs to the option of message queues
    another = another || code == SI_MESGQ;
#endif
    observe("another cause's code", another);
    observe("sender, where it is told", code > 0 || (captured.si_pid == getpid() && captured.si_uid == getuid()));
}
