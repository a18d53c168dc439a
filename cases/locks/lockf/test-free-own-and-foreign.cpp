// lockf() with F_TEST succeeds for bytes that are free or locked by the caller, and fails where another process has a lock.
//
// ref:      POSIX.1-2024 XSH lockf() DESCRIPTION F_TEST; XSH lockf() ERRORS EACCES or EAGAIN
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600));
    observe("F_TEST of free bytes", lockf(file, F_TEST, 5));
    must(lockf(file, F_LOCK, 5));
    observe("F_TEST of the caller's own", lockf(file, F_TEST, 5));
    Child child([] {
        const int own = must(open("file", O_RDWR));
        observe("F_TEST by another process", lockf(own, F_TEST, 5), {EACCES, EAGAIN});
        must(lseek(own, 5, SEEK_SET));
        observe("F_TEST of the bytes behind", lockf(own, F_TEST, 5));
        Child third([&] { observe("F_TEST has locked nothing", lockf(own, F_TLOCK, 5)); });
        observe("a third process", third.wait());
    });
    observe("the other process", child.wait());
}
