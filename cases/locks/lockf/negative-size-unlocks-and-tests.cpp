// A negative size means the bytes before the offset for F_ULOCK and F_TEST, too.
//
// ref:      POSIX.1-2024 XSH lockf() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600));
    observe("lock bytes 0 to 19", lockf(file, F_TLOCK, 20));
    must(lseek(file, 12, SEEK_SET));
    observe("unlock the 5 bytes before byte 12", lockf(file, F_ULOCK, -5));
    observe("unlock the 13 bytes before byte 12", lockf(file, F_ULOCK, -13));
    Child other([] {
        const int own = must(open("file", O_RDWR));
        for (int byte : {6, 7, 11, 12}) {
            must(lseek(own, byte, SEEK_SET));
            observe(format("byte %d tested", byte).chars, lockf(own, F_TEST, 1), {EACCES, EAGAIN});
        }
        must(lseek(own, 12, SEEK_SET));
        observe("the 5 bytes before byte 12 tested", lockf(own, F_TEST, -5));
        observe("the 6 bytes before byte 12 tested", lockf(own, F_TEST, -6), {EACCES, EAGAIN});
        observe("the 13 bytes before byte 12 tested", lockf(own, F_TEST, -13));
        observe("it locks the 5 bytes before byte 12", lockf(own, F_TLOCK, -5));
    });
    observe("the other process", other.wait());
}
