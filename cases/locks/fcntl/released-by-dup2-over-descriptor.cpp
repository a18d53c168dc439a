// dup2() onto a descriptor of the file closes that one first, which releases the record locks of the process on the file.
//
// ref:      POSIX.1-2024 XSH dup() DESCRIPTION dup2; XSH fcntl() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600)), other = must(open("file", O_RDWR));
    struct flock whole = region(F_WRLCK, 0, 0);
    must(fcntl(file, F_SETLK, &whole));
    auto lock_from_another_process = [&](const char* when) {
        Child child([&] { observe(when, Done{fcntl(file, F_SETLK, &whole)}, {EACCES, EAGAIN}); });
        observe("that process", child.wait());
    };
    lock_from_another_process("another process locks before");
    observe("dup2 onto another descriptor of the file", dup2(open_pipe().reader, other) == other);
    lock_from_another_process("another process locks after it");
}
