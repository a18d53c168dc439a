// str2sig() of a text that names no signal gives -1.
//
// ref:     POSIX.1-2024 XSH sig2str() RETURN VALUE
// profile: posix
// strength: shall
// since:   2024

#include "support/case.hpp"

int main() {
#ifdef SIG2STR_MAX
    int signo = 0;
    observe("NOSUCHNAME fails", str2sig("NOSUCHNAME", &signo) == -1);
    observe("no text fails", str2sig("", &signo) == -1);
    observe("digits of INT_MAX fail", str2sig(format("%d", INT_MAX).chars, &signo) == -1);
    observe("TERM fails", str2sig("TERM", &signo) == -1);
#else
    unsupported("SIG2STR_MAX is not defined here");
#endif
}
