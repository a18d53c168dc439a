// ftok() fails with ELOOP for a path that leads through symbolic links in a circle.
//
// ref:      POSIX.1-2024 XSH ftok() ERRORS ELOOP
// profile:  xsi
// strength: shall fail

#include "support/sysv.hpp"

#include <sys/ipc.h>

int main() {
    enter_scratch_directory();
    must(open("file", O_RDWR | O_CREAT, 0600));
    must(symlink("file", "link"));
    must(symlink("there", "back"));
    must(symlink("back", "there"));
    const key_t key = ftok("link", 1);
    observe("a link to a file has a key", key != -1 && ftok("link", 1) == key);
    observe("a link in a circle", ftok("back", 1));
    observe("a path through it", ftok("back/file", 1));
}
