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
    const int value = sigsetjmp(before, 1);
    observe("sigsetjmp", value);
    const int values[] = {42, 7, 0};
    const int next = jumps;
    jumps = jumps + 1;
    if (next < 3) siglongjmp(before, values[next]);
    observe("jumps", next);
}
