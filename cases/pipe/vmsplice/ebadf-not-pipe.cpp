// vmsplice() with a descriptor that is no pipe, or is not open, fails with EBADF.
//
// ref:      man7 vmsplice(2) ERRORS EBADF
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/uio.h>

int main() {
    char bytes[] = "ab";
    const iovec piece = {bytes, 2};
    const int closed = must(dup(STDOUT_FILENO)), file = open_scratch_file(0);
    close(closed);
    observe("regular file", vmsplice(file, &piece, 1, 0));
    observe("closed descriptor", vmsplice(closed, &piece, 1, 0));
}
