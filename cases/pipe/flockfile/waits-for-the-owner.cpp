// flockfile() waits while another thread has the stream, until that one calls funlockfile() as often as it has locked.
//
// ref:      POSIX.1-2024 XSH flockfile() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/waking.hpp"

int main() {
    FILE* stream = must(fdopen(open_pipe().writer, "w"));
    flockfile(stream);
    flockfile(stream);
    Atomic<int> steps{0};
    int seen = -1;
    Thread waiting([&] {
        flockfile(stream);
        seen = steps;
        funlockfile(stream);
    });
    let_others_block();
    ++steps;
    funlockfile(stream);
    let_others_block();
    ++steps;
    funlockfile(stream);
    waiting.join();
    observe("steps before the other thread had the stream", seen);
}
