// A handler for SIGABRT that does not return, because it calls siglongjmp(), keeps abort() from ending the process.
//
// ref:     POSIX.1-2024 XSH abort() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork

#include "support/signal_tools.hpp"

#include <setjmp.h>

static sigjmp_buf before;

int main() {
    Child child([] {
        no_core_file();
        handle(SIGABRT, [](int) { siglongjmp(before, 7); });
        switch (sigsetjmp(before, 1)) {
            case 0: abort(); break;
            case 7: return 7;
        }
        return 8;
    });
    observe("child, returns what siglongjmp() gave", child.wait());
}
