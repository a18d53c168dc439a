// lockf() with F_TLOCK does not wait: it fails with EACCES or EAGAIN where another process has locked a byte.
//
// ref:      POSIX.1-2024 XSH lockf() DESCRIPTION F_TLOCK; XSH lockf() ERRORS EACCES or EAGAIN
// profile:  xsi
// strength: shall fail
// needs:    fork

#include "support/processes.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600));
    observe("F_TLOCK", lockf(file, F_TLOCK, 0));
    auto lock_from_another_process = [] {
        Child child([] {
            const int own = must(open("file", O_RDWR));
            observe("F_TLOCK by another process", lockf(own, F_TLOCK, 0), {EACCES, EAGAIN});
        });
        observe("the other process", child.wait());
    };
    lock_from_another_process();
    observe("F_ULOCK", lockf(file, F_ULOCK, 0));
    lock_from_another_process();
}
