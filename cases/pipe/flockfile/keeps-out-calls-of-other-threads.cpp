// While a thread has a stream by flockfile(), fputs() of another thread waits: its text comes after all of the owner's.
//
// ref:      POSIX.1-2024 XSH flockfile() DESCRIPTION; POSIX.1-2024 XSH 2.5 Standard I/O Streams
// profile:  posix
// strength: shall
// needs:    threads

#include "support/waking.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    FILE* stream = must(fdopen(writer, "w"));
    flockfile(stream);
    Thread other([&] { must(fputs("other", stream) >= 0); });
    must(fputs("own, ", stream) >= 0);
    let_others_block();
    must(fputs("own again, ", stream) >= 0);
    funlockfile(stream);
    other.join();
    observe("fflush", fflush(stream));
    char bytes[32] = "";
    observe("order", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
