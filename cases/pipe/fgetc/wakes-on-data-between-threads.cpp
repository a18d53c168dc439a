// fgetc() on an empty pipe waits until another thread writes a byte.
//
// ref:      POSIX.1-2024 XSH fgetc() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/waking.hpp"

int main() {
    const Pipe ends = open_pipe();
    FILE* stream = must(fdopen(ends.reader, "r"));
    Waker writer([&] { must(write(ends.writer, "x", 1)); });
    observe("the byte", fgetc(stream) == 'x');
    observe("it waited for the other thread", writer.has_begun());
}
