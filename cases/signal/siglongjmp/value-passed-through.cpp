// The value given to siglongjmp() is what sigsetjmp() returns then, except that 0 becomes 1.
//
// ref:      POSIX.1-2024 XSH siglongjmp() DESCRIPTION
// profile:  posix
// strength: shall
// assertion: signal.siglongjmp.value-passed-through signal.siglongjmp.value-zero-becomes-one

#include "support/case.hpp"

#include <setjmp.h>

static sigjmp_buf before;
static volatile int jumps = 0;

int main() {
    // The standard allows sigsetjmp() in a condition, but not its value to be assigned.
    switch (sigsetjmp(before, 1)) {
        case 0: observe("sigsetjmp returned", 0); break;
        case 1: observe("sigsetjmp returned", 1); break;
        case 7: observe("sigsetjmp returned", 7); break;
        case 42: observe("sigsetjmp returned", 42); break;
        default: observe("sigsetjmp returned", "another value");
    }
    const int values[] = {42, 7, 0};
    const int next = jumps;
    jumps = jumps + 1;
    if (next < 3) siglongjmp(before, values[next]);
    observe("jumps", next);
}
