// Once fgetc() has met the end, it goes on telling it, though a new writer has put more into the FIFO; clearerr() lets it read on.
//
// ref:      POSIX.1-2024 XSH fgetc() RETURN VALUE; POSIX.1-2024 XSH clearerr() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    const Pipe first = open_fifo("f");
    FILE* stream = must(fdopen(first.reader, "r"));
    must(write(first.writer, "a", 1));
    must(close(first.writer));
    observe("a byte", fgetc(stream) == 'a');
    observe("the end", fgetc(stream) == EOF);
    observe("end-of-file indicator", feof(stream) != 0);
    observe("error indicator", ferror(stream) != 0);

    const int again = fifo_writer("f");
    must(write(again, "b", 1));
    observe("the end still", fgetc(stream) == EOF);
    clearerr(stream);
    observe("end-of-file indicator", feof(stream) != 0);
    observe("what the new writer wrote", fgetc(stream) == 'b');
}
