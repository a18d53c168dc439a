// lockf() with size 0 locks from the current offset to the end of the file and all bytes behind it.
//
// ref:      POSIX.1-2024 XSH lockf() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600));
    must(ftruncate(file, 20));
    must(lseek(file, 10, SEEK_SET));
    observe("lock with size 0 at offset 10", lockf(file, F_LOCK, 0));
    Child child([] {
        const int own = must(open("file", O_RDWR));
        for (off_t byte : {off_t{9}, off_t{10}, off_t{25}, off_t{1} << 30}) {
            must(lseek(own, byte, SEEK_SET));
            observe(format("byte %lld tested", static_cast<long long>(byte)).chars, lockf(own, F_TEST, 1), {EACCES, EAGAIN});
        }
    });
    observe("the other process", child.wait());
}
