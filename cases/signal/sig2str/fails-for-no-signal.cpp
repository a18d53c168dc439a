// sig2str() of a number that no signal has gives -1.
//
// ref:     POSIX.1-2024 XSH sig2str() RETURN VALUE
// profile: posix
// strength: shall
// since:   2024

#include "support/case.hpp"

int main() {
#ifdef SIG2STR_MAX
    char name[SIG2STR_MAX];
    observe("INT_MAX fails", sig2str(INT_MAX, name) == -1);
    observe("-1 fails", sig2str(-1, name) == -1);
    observe("SIGTERM fails", sig2str(SIGTERM, name) == -1);
#else
    unsupported("SIG2STR_MAX is not defined here");
#endif
}
