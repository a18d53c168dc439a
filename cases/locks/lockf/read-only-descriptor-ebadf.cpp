// lockf() with F_LOCK and F_TLOCK needs a descriptor that is open for writing; otherwise it fails with EBADF.
//
// ref:      POSIX.1-2024 XSH lockf() ERRORS EBADF
// profile:  xsi
// strength: shall fail
// needs:    fork

#include "support/processes.hpp"

int main() {
    enter_scratch_directory();
    const int reading = must(open("file", O_RDONLY | O_CREAT, 0600)), writing = must(open("file", O_WRONLY));
    observe("F_LOCK, open for reading only", lockf(reading, F_LOCK, 0));
    observe("F_TLOCK, open for reading only", lockf(reading, F_TLOCK, 0));
    observe("F_LOCK, open for writing only", lockf(writing, F_LOCK, 0));
    Child child([&] { observe("F_TEST by another process", lockf(writing, F_TEST, 0), {EACCES, EAGAIN}); });
    observe("the other process", child.wait());
    close(writing);
    observe("F_LOCK, closed", lockf(writing, F_LOCK, 0));
}
