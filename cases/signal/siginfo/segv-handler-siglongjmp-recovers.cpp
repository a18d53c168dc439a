// A handler can leave a fault with siglongjmp(), again and again: the signal is unblocked each time.
//
// ref:      POSIX.1-2024 XSH siglongjmp() DESCRIPTION; POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile:  posix
// strength: shall

#include "support/case.hpp"

#include <setjmp.h>

static sigjmp_buf back;

static void leave(int) {
    handled = handled + 1;
    siglongjmp(back, handled);
}

int main() {
    const auto size = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    auto* page = static_cast<volatile char*>(must(mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)));
    handle(SIGSEGV, leave);
    while (handled < 3) {
        const int jumped = sigsetjmp(back, 1);
        if (jumped == 0) page[0] = 'x';
        observe("back from fault number", jumped);
    }
    observe("faults handled", handled);
}
