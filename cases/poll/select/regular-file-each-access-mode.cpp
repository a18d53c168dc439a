// select() tells a regular file as ready for reading and writing however it was opened and wherever its offset is.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    must(close(must(open("f", O_WRONLY | O_CREAT, 0600))));
    fd_set readable, writable;
    FD_ZERO(&readable);
    FD_ZERO(&writable);
    int files[3], most = 0;
    const int modes[] = {O_RDONLY, O_WRONLY, O_RDWR};
    for (int i = 0; i < 3; ++i) {
        files[i] = must(open("f", modes[i]));
        must(lseek(files[i], 100, SEEK_SET));
        FD_SET(files[i], &readable);
        FD_SET(files[i], &writable);
        most = files[i] > most ? files[i] : most;
    }
    observe("select", select(most + 1, &readable, &writable, nullptr, nullptr));
    for (const int file : files) {
        observe("reading", FD_ISSET(file, &readable) != 0);
        observe("writing", FD_ISSET(file, &writable) != 0);
    }
}
