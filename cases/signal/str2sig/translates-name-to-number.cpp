// str2sig() gives the number of a signal from its name without SIG, and from the digits of the number itself.
//
// ref:     POSIX.1-2024 XSH sig2str() DESCRIPTION
// profile: posix
// strength: shall
// since:   2024

#include "support/case.hpp"

int main() {
#ifdef SIG2STR_MAX
    const struct {
        const char* name;
        int number;
    } signals[] = {{"USR1", SIGUSR1},         {"KILL", SIGKILL},         {"CHLD", SIGCHLD},  {"RTMIN", SIGRTMIN},
                   {"RTMIN+1", SIGRTMIN + 1}, {"RTMAX-1", SIGRTMAX - 1}, {"RTMAX", SIGRTMAX}};
    for (const auto& signal : signals) {
        int signo = 0;
        observe("str2sig", str2sig(signal.name, &signo));
        observe(signal.name, signo == signal.number);
    }
    int signo = 0;
    observe("str2sig of digits", str2sig(format("%d", SIGTERM).chars, &signo));
    observe("SIGTERM", signo == SIGTERM);
#else
    unsupported("SIG2STR_MAX is not defined here");
#endif
}
