// A new pipe has the time of its making as its three times: one that is made later has later ones, and the first one keeps its own.
//
// ref:      POSIX.1-2024 XSH pipe() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"
#include "support/file_times.hpp"

static struct stat status_of(int end) {
    struct stat status = {};
    must(fstat(end, &status));
    return status;
}

static bool all_earlier(const struct stat& a, const struct stat& b) {
    return earlier(a.st_atim, b.st_atim) && earlier(a.st_mtim, b.st_mtim) && earlier(a.st_ctim, b.st_ctim);
}

int main() {
    int ends[2], later_ends[2];
    must(pipe(ends));
    const struct stat first = status_of(ends[0]);
    struct stat later = {};
    eventually([&] {
        must(pipe(later_ends));
        later = status_of(later_ends[0]);
        for (int end : later_ends) close(end);
        return all_earlier(first, later);
    });
    observe("FIFOs", S_ISFIFO(first.st_mode) && S_ISFIFO(later.st_mode));
    observe("later access", earlier(first.st_atim, later.st_atim));
    observe("later modification", earlier(first.st_mtim, later.st_mtim));
    observe("later status change", earlier(first.st_ctim, later.st_ctim));
    observe("those of the first pipe are still earlier", all_earlier(status_of(ends[0]), later));
}
