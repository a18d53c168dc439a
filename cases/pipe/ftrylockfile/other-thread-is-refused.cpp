// ftrylockfile() takes a stream that is free, or that the caller has, and refuses one that another thread has; it does not wait.
//
// ref:      POSIX.1-2024 XSH ftrylockfile() DESCRIPTION; POSIX.1-2024 XSH ftrylockfile() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    threads

#include "support/threads.hpp"

int main() {
    FILE* stream = must(fdopen(open_pipe().writer, "w"));
    auto refused = [&] {
        if (ftrylockfile(stream) != 0) return true;
        funlockfile(stream);
        return false;
    };
    observe("a free stream is taken", ftrylockfile(stream));
    observe("and taken again by its owner", ftrylockfile(stream));
    observe("another thread is refused", in_a_thread(refused));
    funlockfile(stream);
    observe("after one of two unlocks", in_a_thread(refused));
    funlockfile(stream);
    observe("after both", in_a_thread(refused));
}
