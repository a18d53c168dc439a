// The child's descriptors refer to the open file descriptions of the parent: a file offset moved by one is moved for both.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    const int file = open_scratch_file(1000);
    must(lseek(file, 30, SEEK_SET));

    const pid_t child = fork();
    if (child == 0) {
        observe("the child finds the offset", lseek(file, 0, SEEK_CUR));
        observe("the child moves it to", lseek(file, 100, SEEK_SET));
        _exit(0);
    }
    observe("the child", reap(must(child)));
    observe("the parent finds the offset", lseek(file, 0, SEEK_CUR));
}
