// str2sig() gives the number of a signal from its name without SIG, and from the digits of the number itself.
//
// ref:     POSIX.1-2024 XSH sig2str() DESCRIPTION
// profile: posix
// strength: shall
// since:   2024

#include "support/case.hpp"

int main() {
#ifdef SIG2STR_MAX
    for (const char* name : {"USR1", "KILL", "CHLD", "RTMIN", "RTMIN+1", "RTMAX-1", "RTMAX"}) {
        int signo = 0;
        observe("str2sig", str2sig(name, &signo));
        observe(name, Signal{signo});
    }
    int signo = 0;
    observe("str2sig of digits", str2sig(format("%d", SIGTERM).chars, &signo));
    observe("digits of SIGTERM", Signal{signo});
#else
    unsupported("SIG2STR_MAX is not defined here");
#endif
}
