// fgetc() on an empty pipe waits until another thread closes the last write end, and then tells the end.
//
// ref:      POSIX.1-2024 XSH fgetc() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    threads

#include "support/waking.hpp"

int main() {
    const Pipe ends = open_pipe();
    FILE* stream = must(fdopen(ends.reader, "r"));
    Waker closer([&] { must(close(ends.writer)); });
    observe("the end", fgetc(stream) == EOF);
    observe("it waited for the other thread", closer.has_begun());
    observe("end-of-file indicator", feof(stream) != 0);
    observe("error indicator", ferror(stream) != 0);
}
