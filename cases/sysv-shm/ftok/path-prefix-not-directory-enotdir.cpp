// ftok() fails with ENOTDIR for a path that goes through a file that is no directory.
//
// ref:     POSIX.1-2024 XSH ftok() ERRORS ENOTDIR
// profile: xsi
// strength: shall fail

#include "support/sysv.hpp"

#include <sys/ipc.h>

int main() {
    enter_scratch_directory();
    must(open("file", O_RDWR | O_CREAT, 0600));
    const key_t key = ftok("file", 1);
    observe("the file has a key", key != -1 && ftok("file", 1) == key);
    observe("a path through it", ftok("file/x", 1));
}
