// sig2str() gives the name of a signal without SIG. Real-time signals are counted from the lower end of their range; those of the
// upper half may be counted from the upper end.
//
// ref:     POSIX.1-2024 XSH sig2str() DESCRIPTION
// profile: posix
// strength: shall
// since:   2024

#include "support/case.hpp"

int main() {
#ifdef SIG2STR_MAX
    for (int signo : {SIGUSR1, SIGKILL, SIGCHLD, SIGRTMIN, SIGRTMIN + 1, SIGRTMAX}) {
        char name[SIG2STR_MAX] = "";
        observe("sig2str", sig2str(signo, name));
        observe("name", static_cast<const char*>(name));
    }
    const int middle = (SIGRTMIN + SIGRTMAX) / 2;
    int wrong = 0;
    for (int signo = SIGRTMIN + 1; signo < SIGRTMAX; ++signo) {
        char name[SIG2STR_MAX] = "";
        const int result = sig2str(signo, name);
        const bool from_below = std::strcmp(name, format("RTMIN+%d", signo - SIGRTMIN).chars) == 0;
        const bool from_above = std::strcmp(name, format("RTMAX-%d", SIGRTMAX - signo).chars) == 0;
        wrong += result != 0 || !(from_below || (signo > middle && from_above));
    }
    observe("wrong names of real-time signals", wrong);
#else
    unsupported("SIG2STR_MAX is not defined here");
#endif
}
