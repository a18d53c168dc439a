// A handler can leave a fault with siglongjmp(), again and again: the signal is unblocked each time.
//
// ref:      POSIX.1-2024 XSH siglongjmp() DESCRIPTION; POSIX.1-2024 XSH 2.4.3 Signal Actions; POSIX.1-2024 XSH 2.8.3 Memory Protection
// profile:  posix
// strength: shall

#include "support/case.hpp"

#include <setjmp.h>

static sigjmp_buf back;

static void leave(int) {
    handled = handled + 1;
    siglongjmp(back, 1);
}

int main() {
    const auto size = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    auto* page = static_cast<volatile char*>(must(mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)));
    handle(SIGSEGV, leave);
    while (handled < 3) {
        if (sigsetjmp(back, 1) == 0) page[0] = 'x';
        else observe("back from fault number", handled);
    }
    observe("faults handled", handled);
}
