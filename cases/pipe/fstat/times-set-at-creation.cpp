// A new pipe has the time of its making as its three times: one that is made later has later ones.
//
// ref:      POSIX.1-2024 XSH pipe() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

static struct stat status_of_new_pipe() {
    int ends[2];
    must(pipe(ends));
    struct stat status = {};
    must(fstat(ends[0], &status));
    for (int end : ends) close(end);
    return status;
}

int main() {
    const struct stat first = status_of_new_pipe();
    struct stat later = {};
    eventually(
        [&] {
            later = status_of_new_pipe();
            return earlier(first.st_atim, later.st_atim) && earlier(first.st_mtim, later.st_mtim) &&
                   earlier(first.st_ctim, later.st_ctim);
        },
        2000);
    observe("FIFOs", S_ISFIFO(first.st_mode) && S_ISFIFO(later.st_mode));
    observe("later access", earlier(first.st_atim, later.st_atim));
    observe("later modification", earlier(first.st_mtim, later.st_mtim));
    observe("later status change", earlier(first.st_ctim, later.st_ctim));
}
