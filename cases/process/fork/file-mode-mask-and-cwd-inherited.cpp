// The child of fork() has the file mode creation mask and the working directory of its parent; when it changes them, the parent
// keeps its own.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

static mode_t mode_of(const char* path) {
    struct stat status = {};
    must(stat(path, &status));
    return status.st_mode & 0777;
}

int main() {
    enter_scratch_directory();
    umask(027);
    must(close(must(open("here", O_RDWR | O_CREAT, 0666))));
    const pid_t child = fork();
    if (child == 0) {
        observe("the child finds the file", access("here", F_OK));
        must(close(must(open("child", O_RDWR | O_CREAT, 0666))));
        observe("its mask holds there", mode_of("child") == 0640);
        must(chdir("/"));
        umask(0);
        _exit(0);
    }
    observe("the child", reap(must(child)));
    observe("the parent finds what the child made", access("child", F_OK));
    must(close(must(open("parent", O_RDWR | O_CREAT, 0666))));
    observe("the mask of the parent is as before", mode_of("parent") == 0640);
}
