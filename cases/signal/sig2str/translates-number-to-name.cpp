// sig2str() gives the name of a signal without SIG; those of real-time signals are counted from the nearer end of their range.
//
// ref:     POSIX.1-2024 XSH sig2str() DESCRIPTION
// profile: posix
// strength: shall
// since:   2024

#include "support/case.hpp"

int main() {
#ifdef SIG2STR_MAX
    const int middle = (SIGRTMIN + SIGRTMAX) / 2;
    for (int signo : {SIGUSR1, SIGKILL, SIGCHLD, SIGRTMIN, SIGRTMIN + 1, SIGRTMAX - 1, SIGRTMAX}) {
        char name[SIG2STR_MAX] = "";
        observe("sig2str", sig2str(signo, name));
        observe("name", static_cast<const char*>(name));
    }
    int wrong = 0;
    for (int signo = SIGRTMIN + 1; signo < SIGRTMAX; ++signo) {
        char name[SIG2STR_MAX] = "";
        const Text right = signo <= middle ? format("RTMIN+%d", signo - SIGRTMIN) : format("RTMAX-%d", SIGRTMAX - signo);
        wrong += sig2str(signo, name) != 0 || std::strcmp(name, right.chars) != 0;
    }
    observe("wrong names of real-time signals", wrong);
#else
    unsupported("SIG2STR_MAX is not defined here");
#endif
}
