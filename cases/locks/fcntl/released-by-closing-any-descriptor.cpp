// Closing a descriptor of the file releases the record locks of the process on it, though they were set through another open.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION; XSH close() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600));
    struct flock whole = region(F_WRLCK, 0, 0);
    must(fcntl(file, F_SETLK, &whole));
    const int other = must(open("file", O_RDONLY));

    auto lock_from_another_process = [&](const char* when) {
        Child child([&] { observe(when, Done{fcntl(file, F_SETLK, &whole)}, {EACCES, EAGAIN}); });
        observe("that process", child.wait());
    };
    lock_from_another_process("another process locks before the close");
    observe("close a descriptor that was never used", close(other));
    lock_from_another_process("another process locks after it");
}
